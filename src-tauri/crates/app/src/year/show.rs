//! A year, month by month.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use parvis_domain::calendar::holiday::holidays;
use parvis_domain::clock_time;
use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_domain::session::Session;
use parvis_store::StoreError;

use super::Diary;
use crate::programmes::date_text;
use crate::transact::{App, AppError};
use crate::view::problem::Problem;
use crate::view::year::{ConflictView, DayView, MonthView, YearSession, YearView};

/// The years that the calendar of holidays is right for, as far as laws do not change.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Everything that is held in a year, with its public holidays and what meets what; 0 is the
/// present year.
///
/// # Errors
/// `not-a-year` outside of 1900 to 2199.
pub fn show(app: &App, year: i32) -> Result<YearView, AppError> {
    let year = if year == 0 { app.today().year() } else { year };
    let (first, last) =
        bounds(year).ok_or_else(|| Problem::new("not-a-year").with("value", year))?;
    app.store()
        .snapshot(|store| {
            let diary = Diary::read(store, first, last)?;
            let mut of = HashMap::new();
            for session in &diary.sessions {
                if let Entry::Vacant(free) = of.entry(session.programme) {
                    free.insert(store.sessions_of(session.programme)?);
                }
            }
            Ok::<_, StoreError>(view(year, &diary, &of))
        })
        .map_err(AppError::from)
}

fn bounds(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    Some((day(1, 1)?, day(12, 31)?)).filter(|_| YEARS.contains(&year))
}

fn view(year: i32, diary: &Diary, of: &HashMap<ProgrammeId, Vec<Session>>) -> YearView {
    let conflicts = diary.conflicts();
    let mut days: BTreeMap<NaiveDate, DayView> = BTreeMap::new();
    for (date, holiday) in holidays(year) {
        let day = days.entry(date).or_insert_with(|| empty(date));
        // Two may fall on one day; the first one names it.
        if day.holiday.is_empty() {
            holiday.code().clone_into(&mut day.holiday);
        }
    }
    for session in &diary.sessions {
        let Some(date) = session.date else { continue };
        let number = i32::try_from(of[&session.programme].len()).unwrap_or(i32::MAX);
        let shown = session_view(diary, session, number, &conflicts);
        let day = days.entry(date).or_insert_with(|| empty(date));
        day.sessions.push(shown);
    }
    let grave = |of_it: &&Vec<ConflictView>| of_it.iter().any(|conflict| conflict.kind != "day");
    YearView {
        year,
        sessions: count(diary.sessions.len()),
        conflicts: count(conflicts.values().filter(grave).count()),
        months: months(days),
    }
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn empty(date: NaiveDate) -> DayView {
    DayView {
        date: date_text(Some(date)),
        holiday: String::new(),
        sessions: Vec::new(),
    }
}

fn months(days: BTreeMap<NaiveDate, DayView>) -> Vec<MonthView> {
    let mut months: Vec<_> = (1..=12)
        .map(|month| MonthView {
            month,
            days: Vec::new(),
        })
        .collect();
    for (date, day) in days {
        if let Some(month) = months.get_mut(date.month0() as usize) {
            month.days.push(day);
        }
    }
    months
}

fn session_view(
    diary: &Diary,
    session: &Session,
    of: i32,
    conflicts: &HashMap<SessionId, Vec<ConflictView>>,
) -> YearSession {
    let hour = |hour: Option<_>| hour.map(clock_time::text).unwrap_or_default();
    let programme = diary.programme(session);
    YearSession {
        session_id: session.id.to_string(),
        programme_id: session.programme.to_string(),
        programme: programme.map(|p| p.title.clone()).unwrap_or_default(),
        number: session.number().to_string(),
        of,
        title: session.title.clone(),
        starts: hour(session.starts),
        ends: hour(session.ends),
        all_day: session.all_day,
        place: diary.place(session),
        status: session.status.code().to_owned(),
        archived: diary.is_archived(session),
        conflicts: conflicts.get(&session.id).cloned().unwrap_or_default(),
    }
}
