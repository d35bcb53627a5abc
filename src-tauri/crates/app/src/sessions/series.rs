//! The sessions of a cycle from a pattern, all of them in one change: first as days to look at.

use chrono::{NaiveDate, NaiveTime, Weekday};
use parvis_domain::calendar::conflict::Engagement;
use parvis_domain::calendar::pattern::{Pattern, Reason, Rhythm, Series};
use parvis_domain::id::{PersonId, ProgrammeId, SessionId, VenueId};
use parvis_domain::session::{Mode, Session};
use parvis_domain::speaker::Stage;
use parvis_store::{Label, Store, StoreError};

use super::add::follow;
use super::repeat::{another, insert};
use crate::programmes::date_text;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::{Problem, Refusal};
use crate::view::series::{SeriesPlan, SeriesRequest, SkippedDay};
use crate::year::Diary;

/// More sessions at once are a slip of the finger.
const MOST: i32 = 60;

/// The days that would come of a request. Nothing is written.
///
/// # Errors
/// Every problem of what was typed at once; `not-found` when there is no such programme.
pub fn plan_series(
    app: &App,
    programme_id: &str,
    request: &SeriesRequest,
) -> Result<SeriesPlan, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    let asked = Asked::read(request)?;
    app.store().snapshot(|store| {
        let others = store.sessions_of(store.programme(programme)?.id)?;
        let series = asked.pattern.series();
        let content = asked.content(&others)?;
        let planned = match content {
            Some(content) => asked.occurrences(content, &series.dates, || app.new_id()),
            None => asked.sessions(programme, &others, &series.dates, || app.new_id()),
        };
        plan(store, programme, &planned, &series).map_err(AppError::from)
    })
}

/// Adds the sessions at the end of a programme and gives their keys back, in order.
///
/// # Errors
/// As [`plan_series`].
pub fn add_series(
    app: &mut App,
    programme_id: &str,
    request: &SeriesRequest,
) -> Result<Changed<Vec<String>>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    let asked = Asked::read(request)?;
    let series = asked.pattern.series();
    let label = Label::new("change-session-series").with("count", series.dates.len() as i64);
    app.transact(label, |desk| {
        let others = desk.sessions_of(desk.programme(programme)?.id)?;
        if let Some(venue) = asked.venue {
            desk.venue(venue)?;
        }
        let sessions = match asked.content(&others)? {
            Some(content) => {
                let sessions = asked.occurrences(content, &series.dates, || desk.new_id());
                insert(desk, &sessions)?;
                sessions
            }
            None => {
                let sessions = asked.sessions(programme, &others, &series.dates, || desk.new_id());
                for session in &sessions {
                    desk.insert_session(session)?;
                }
                sessions
            }
        };
        Ok(sessions
            .iter()
            .map(|session| session.id.to_string())
            .collect())
    })
}

/// A request, understood.
struct Asked {
    pattern: Pattern,
    content_of: Option<SessionId>,
    title: String,
    doors_open: Option<NaiveTime>,
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
    venue: Option<VenueId>,
    room: String,
}

impl Asked {
    fn read(request: &SeriesRequest) -> Result<Self, Refusal> {
        let mut problems = Vec::new();
        let from = keep(&mut problems, required_date(&request.from));
        let count = keep(&mut problems, count(&request.count));
        let skipped = keep(&mut problems, dates(&request.skipped));
        let weekday = keep(&mut problems, weekday(&request.weekday));
        let rhythm = typed::choice(&request.rhythm, "rhythm", Rhythm::from_code);
        let rhythm = keep(&mut problems, rhythm);
        let starts = keep(&mut problems, typed::hour(&request.starts, "starts"));
        let ends = keep(&mut problems, typed::hour(&request.ends, "ends"));
        let doors = keep(
            &mut problems,
            typed::hour(&request.doors_open, "doors_open"),
        );
        let venue = keep(
            &mut problems,
            typed::maybe_key(&request.venue_id, "venue_id"),
        );
        let content = typed::maybe_key(&request.content_of, "content_of");
        let content = keep(&mut problems, content);
        if let (Some(starts), Some(ends)) = (starts, ends) {
            keep(&mut problems, typed::in_order(starts, ends, "ends"));
        }
        let pattern = from.zip(rhythm).map(|(from, rhythm)| Pattern {
            from,
            weekday: weekday.flatten(),
            rhythm,
            count: count.unwrap_or_default(),
            skip_holidays: request.skip_holidays,
            skipped: skipped.unwrap_or_default(),
        });
        match pattern {
            Some(pattern) if problems.is_empty() => Ok(Self {
                pattern,
                content_of: content.flatten(),
                title: typed::line(&request.title),
                doors_open: doors.flatten(),
                starts: starts.flatten(),
                ends: ends.flatten(),
                venue: venue.flatten(),
                room: typed::line(&request.room),
            }),
            _ => Err(Refusal { problems }),
        }
    }

    /// The session that all of them are to repeat.
    fn content<'s>(&self, others: &'s [Session]) -> Result<Option<&'s Session>, Problem> {
        let Some(asked) = self.content_of else {
            return Ok(None);
        };
        let find = |id| others.iter().find(|one| one.id == id);
        let content = find(asked).and_then(|one| find(one.content()));
        content
            .map(Some)
            .ok_or_else(|| Problem::new("not-found").on("content_of"))
    }

    /// The new sessions as occurrences of a content.
    fn occurrences(
        &self,
        content: &Session,
        dates: &[NaiveDate],
        new_id: impl Fn() -> uuid::Uuid,
    ) -> Vec<Session> {
        let on = |date: &NaiveDate| {
            let mut session = another(content, new_id().into());
            self.set(&mut session, *date);
            session.clear_texts();
            session
        };
        dates.iter().map(on).collect()
    }

    /// The new sessions: what is not asked for is as in the last one there is.
    fn sessions(
        &self,
        programme: ProgrammeId,
        others: &[Session],
        dates: &[NaiveDate],
        new_id: impl Fn() -> uuid::Uuid,
    ) -> Vec<Session> {
        let mut all = others.to_vec();
        for date in dates {
            let mut session = Session::blank(new_id().into(), programme, 0);
            follow(&mut session, &all);
            self.set(&mut session, *date);
            all.push(session);
        }
        all.split_off(others.len())
    }

    fn set(&self, session: &mut Session, date: NaiveDate) {
        session.date = Some(date);
        session.title.clone_from(&self.title);
        session.doors_open = self.doors_open;
        session.starts = self.starts;
        session.ends = self.ends;
        session.all_day &= self.starts.is_none();
        session.venue = self.venue;
        session.room.clone_from(&self.room);
        if session.venue.is_some() && session.mode == Mode::Online {
            session.mode = Mode::OnSite;
        }
    }
}

/// What was understood; what was not is one problem more.
fn keep<T>(problems: &mut Vec<Problem>, read: Result<T, Problem>) -> Option<T> {
    read.map_err(|problem| problems.push(problem)).ok()
}

fn required_date(typed: &str) -> Result<NaiveDate, Problem> {
    typed::date(typed, "from")?.ok_or_else(|| Problem::new("required").on("from"))
}

fn count(typed: &str) -> Result<usize, Problem> {
    let count =
        typed::number(typed, "count")?.ok_or_else(|| Problem::new("required").on("count"))?;
    if count > MOST {
        return Err(Problem::new("series-too-long")
            .on("count")
            .with("most", MOST));
    }
    Ok(usize::try_from(count).unwrap_or_default())
}

fn weekday(typed: &str) -> Result<Option<Weekday>, Problem> {
    let from_code = |code: &str| code.parse::<u8>().ok()?.checked_sub(1)?.try_into().ok();
    match typed.trim() {
        "" => Ok(None),
        typed => typed::choice(typed, "weekday", from_code).map(Some),
    }
}

/// Days apart by commas, semicolons or lines.
fn dates(typed: &str) -> Result<Vec<NaiveDate>, Problem> {
    let days = typed.split([',', ';', '\n']);
    let days: Result<Vec<_>, _> = days.map(|day| typed::date(day, "skipped")).collect();
    Ok(days?.into_iter().flatten().collect())
}

fn plan(
    store: &Store,
    programme: ProgrammeId,
    planned: &[Session],
    series: &Series,
) -> Result<SeriesPlan, StoreError> {
    let throughout: Vec<(Stage, PersonId)> = store
        .speakers_of(programme)?
        .into_iter()
        .filter_map(|speaker| Some((speaker.stage, speaker.person?)))
        .collect();
    let diary = match (series.dates.first(), series.dates.last()) {
        (Some(first), Some(last)) => Some(Diary::read(store, *first, *last)?),
        _ => None,
    };
    let day = |session: &Session| {
        let engaged = Engagement::of(session, &[], &throughout);
        let diary = diary.as_ref()?;
        Some(diary.planned(session.date, engaged.as_ref(), &[]))
    };
    Ok(SeriesPlan {
        days: planned.iter().filter_map(day).collect(),
        skipped: series.skipped.iter().map(skipped).collect(),
    })
}

fn skipped((date, reason): &(NaiveDate, Reason)) -> SkippedDay {
    SkippedDay {
        date: date_text(Some(*date)),
        holiday: match reason {
            Reason::Holiday(holiday) => holiday.code().to_owned(),
            Reason::Asked => String::new(),
        },
    }
}
