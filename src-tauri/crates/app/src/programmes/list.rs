//! The list of programmes: what comes next, then what has no day yet, then what is past.
//!
//! Deliberately absent: the words of a day or place, which are the page's.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use parvis_domain::id::{ProgrammeId, SessionId, VenueId};
use parvis_domain::name;
use parvis_domain::preparation::Preparation;
use parvis_domain::programme::{Programme, Shelf};
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::venue::Venue;
use parvis_store::{Appearance, Store, StoreError, WaitingCount};
use uuid::Uuid;

use super::as_view::date;
use super::follow_hints::{self, Followed};
use super::hints::{self, Outline};
use super::stage_key;
use crate::preparations;
use crate::sessions::titled;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::programme::ProgrammeSummary;

/// The programmes of one list in which all words of `search` are found: in the series, title,
/// subtitle, period, days or towns, without regard to accents. `shelf` is the code of a list.
///
/// # Errors
/// `not-a-choice` for an unknown list.
pub fn list(app: &App, search: &str, shelf: &str) -> Result<Vec<ProgrammeSummary>, AppError> {
    let shelf = typed::choice(shelf, "shelf", Shelf::from_code)?;
    let today = app.today();
    app.store().snapshot(|store| {
        let listed = Listed::read(store, shelf)?;
        let mut found: Vec<_> = listed
            .programmes
            .iter()
            .map(|programme| (programme, listed.summary(programme, today)))
            .filter(|(programme, summary)| matches(search, programme, summary))
            .collect();
        found
            .sort_by_cached_key(|(programme, _)| rank(programme.id, listed.days(programme), today));
        Ok(found.into_iter().map(|(_, summary)| summary).collect())
    })
}

/// Everything the list needs, each noun read at once.
struct Listed {
    programmes: Vec<Programme>,
    sessions: HashMap<ProgrammeId, Vec<Session>>,
    slots: HashMap<SessionId, Vec<Slot>>,
    venues: HashMap<VenueId, Venue>,
    spoken: HashSet<Uuid>,
    appearances: HashMap<ProgrammeId, Vec<Appearance>>,
    preparations: HashMap<ProgrammeId, Vec<Preparation>>,
    attendees: HashMap<ProgrammeId, i32>,
    waiting: HashMap<ProgrammeId, Vec<WaitingCount>>,
}

impl Listed {
    fn read(store: &Store, shelf: Shelf) -> Result<Self, StoreError> {
        let mut sessions: HashMap<_, Vec<_>> = HashMap::new();
        for session in titled(store, store.sessions_listed(shelf)?)? {
            sessions.entry(session.programme).or_default().push(session);
        }
        let mut slots: HashMap<_, Vec<_>> = HashMap::new();
        for slot in store.slots_listed(shelf)? {
            slots.entry(slot.session).or_default().push(slot);
        }
        let mut appearances: HashMap<_, Vec<_>> = HashMap::new();
        for one in store.appearances_listed(shelf)? {
            appearances.entry(one.programme).or_default().push(one);
        }
        let mut preparations: HashMap<_, Vec<_>> = HashMap::new();
        for line in store.preparations_listed(shelf)? {
            preparations.entry(line.programme).or_default().push(line);
        }
        let mut waiting: HashMap<_, Vec<_>> = HashMap::new();
        for count in store.waiting_listed(shelf)? {
            waiting.entry(count.programme).or_default().push(count);
        }
        Ok(Self {
            waiting,
            appearances,
            preparations,
            programmes: store.programmes(shelf)?,
            sessions,
            slots,
            venues: store
                .venues()?
                .into_iter()
                .map(|venue| (venue.id, venue))
                .collect(),
            spoken: store
                .stages_listed(shelf)?
                .into_iter()
                .map(stage_key)
                .collect(),
            attendees: store.attendee_counts()?,
        })
    }

    fn sessions(&self, programme: &Programme) -> &[Session] {
        of(&self.sessions, programme)
    }

    fn slots(&self, session: &Session) -> Vec<&Slot> {
        self.slots.get(&session.id).into_iter().flatten().collect()
    }

    /// The days of a programme, in order, without repeats.
    fn days(&self, programme: &Programme) -> Vec<NaiveDate> {
        let mut days: Vec<_> = self
            .sessions(programme)
            .iter()
            .filter_map(|s| s.date)
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The towns of a programme, in the order of its sessions, without repeats.
    fn towns(&self, programme: &Programme) -> Vec<String> {
        let mut towns: Vec<String> = Vec::new();
        let venues = self
            .sessions(programme)
            .iter()
            .filter_map(|s| self.venues.get(&s.venue?));
        for venue in venues {
            if !venue.city.is_empty() && !towns.contains(&venue.city) {
                towns.push(venue.city.clone());
            }
        }
        towns
    }

    /// What is followed up in a programme.
    fn followed<'a>(&'a self, programme: &Programme, today: NaiveDate) -> Followed<'a> {
        Followed {
            today,
            sessions: self
                .sessions(programme)
                .iter()
                .map(|session| (session, self.slots(session)))
                .collect(),
            appearances: of(&self.appearances, programme).iter().collect(),
            preparations: of(&self.preparations, programme),
            waiting: of(&self.waiting, programme),
        }
    }

    fn summary(&self, programme: &Programme, today: NaiveDate) -> ProgrammeSummary {
        let sessions = self.sessions(programme);
        let lines = of(&self.preparations, programme);
        let first = preparations::first_day(sessions);
        let attendees = self
            .attendees
            .get(&programme.id)
            .copied()
            .unwrap_or_default();
        let outline = Outline {
            programme,
            sessions: sessions
                .iter()
                .map(|session| (session, self.slots(session)))
                .collect(),
            spoken: &self.spoken,
            attendees,
        };
        let mut hints = hints::of_outline(&outline);
        hints.extend(follow_hints::of(&self.followed(programme, today)));
        ProgrammeSummary {
            id: programme.id.to_string(),
            kind: programme.kind.code().to_owned(),
            series: programme.series.clone(),
            title: programme.title.clone(),
            dates: self
                .days(programme)
                .into_iter()
                .map(|day| date(Some(day)))
                .collect(),
            period: programme.period.clone(),
            places: self.towns(programme),
            sessions: i32::try_from(sessions.len()).unwrap_or(i32::MAX),
            attendees,
            hints,
            preparations: preparations::next(lines, first, today)
                .into_iter()
                .map(|line| preparations::view(line, first, today))
                .collect(),
            unfinished: preparations::is_unfinished(lines, sessions, today),
            shelf: programme.shelf().code().to_owned(),
        }
    }
}

/// What there is of a programme.
fn of<'a, T>(all: &'a HashMap<ProgrammeId, Vec<T>>, programme: &Programme) -> &'a [T] {
    all.get(&programme.id)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// Whether every word that is searched begins a word of the programme's line.
fn matches(search: &str, programme: &Programme, summary: &ProgrammeSummary) -> bool {
    let line = [
        summary.series.as_str(),
        &summary.title,
        &programme.subtitle,
        &summary.period,
        &summary.dates.join(" "),
        &summary.places.join(" "),
    ];
    let line = format!(" {}", name::key(&line.join(" ")));
    name::key(search)
        .split(' ')
        .all(|word| line.contains(&format!(" {word}")))
}

/// Where a programme stands in the list: smaller is further up.
type Rank = (
    u8,
    Option<NaiveDate>,
    Reverse<Option<NaiveDate>>,
    Reverse<ProgrammeId>,
);

/// What comes, the nearest first; then what has no day, the newest first; then what is past, the
/// most recent first. Keys grow with time, so they tell which programme is newer.
fn rank(id: ProgrammeId, days: Vec<NaiveDate>, today: NaiveDate) -> Rank {
    let next = days.iter().copied().find(|day| *day >= today);
    let group = match (next, days.last()) {
        (Some(_), _) => 0,
        (None, None) => 1,
        (None, Some(_)) => 2,
    };
    (group, next, Reverse(days.last().copied()), Reverse(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_next_stands_first_and_what_is_long_past_last() {
        let day = |month| NaiveDate::from_ymd_opt(2027, month, 1).unwrap();
        let programmes: [(u128, &[u32]); 6] = [
            (1, &[1]),
            (2, &[2]),
            (3, &[]),
            (4, &[1, 5]),
            (5, &[4]),
            (6, &[]),
        ];
        let mut order: Vec<_> = programmes.into_iter().collect();
        order.sort_by_key(|(id, months)| {
            let days = months.iter().map(|month| day(*month)).collect();
            rank(Uuid::from_u128(*id).into(), days, day(3))
        });
        let order: Vec<_> = order.into_iter().map(|(id, _)| id).collect();
        assert_eq!(order, [5, 4, 6, 3, 2, 1]);
    }
}
