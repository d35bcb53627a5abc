//! What of a list is looked at on a given day.

use chrono::{Days, NaiveDate};
use parvis_domain::preparation::Preparation;
use parvis_domain::session::{Session, SessionStatus};

/// After so many days, what was left open is no longer brought up: the accounts of an event are
/// closed within two months, and what is open then was forgotten to be ticked.
const LEFT: Days = Days::new(60);

/// The most lines that are shown of what comes next.
const SHOWN: usize = 3;

/// The day that the list is measured from: that of the first session that is held.
pub(crate) fn first_day<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> Option<NaiveDate> {
    days(sessions).min()
}

fn days<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> impl Iterator<Item = NaiveDate> {
    let held = sessions
        .into_iter()
        .filter(|session| session.status != SessionStatus::Cancelled);
    held.filter_map(|session| session.date)
}

/// The next lines that are neither done nor overdue, the nearest first.
pub(crate) fn next(
    lines: &[Preparation],
    first: Option<NaiveDate>,
    today: NaiveDate,
) -> Vec<&Preparation> {
    let mut open: Vec<_> = lines
        .iter()
        .filter(|line| line.done.is_none())
        .filter_map(|line| Some((line.due.day(first)?, line)))
        .filter(|(day, _)| *day >= today)
        .collect();
    open.sort_by_key(|(day, line)| (*day, line.position));
    open.truncate(SHOWN);
    open.into_iter().map(|(_, line)| line).collect()
}

/// Whether the sessions are over and something that follows them is still to be done.
pub(crate) fn is_unfinished<'a>(
    lines: &[Preparation],
    sessions: impl IntoIterator<Item = &'a Session> + Clone,
    today: NaiveDate,
) -> bool {
    let first = first_day(sessions.clone());
    let Some(last) = days(sessions).max().filter(|last| *last < today) else {
        return false;
    };
    let recent = |day: NaiveDate| day >= last && day + LEFT >= today;
    let open = lines.iter().filter(|line| line.done.is_none());
    open.filter_map(|line| line.due.day(first)).any(recent)
}

#[cfg(test)]
mod tests {
    use parvis_domain::preparation::Due;
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn line(position: i32, days: i32, done: bool) -> Preparation {
        Preparation {
            id: Uuid::from_u128(u128::from(position.unsigned_abs())).into(),
            programme: Uuid::nil().into(),
            position,
            title: days.to_string(),
            due: Due::Days(days),
            done: done.then(|| day("2027-01-01")),
        }
    }

    fn sessions(days: &[&str]) -> Vec<Session> {
        let session = |text: &&str| {
            let mut session = Session::blank(Uuid::nil().into(), Uuid::nil().into(), 0);
            session.date = Some(day(text));
            session
        };
        days.iter().map(session).collect()
    }

    #[test]
    fn the_list_is_measured_from_the_first_session_that_is_held() {
        let mut all = sessions(&["2027-03-23", "2027-04-01", "2027-03-02"]);
        all[2].status = SessionStatus::Cancelled;
        assert_eq!(first_day(&all), Some(day("2027-03-23")));
        assert_eq!(first_day(&[]), None);
    }

    #[test]
    fn the_nearest_three_come_next() {
        let lines = [
            line(0, -60, false),
            line(1, 15, false),
            line(2, -5, false),
            line(3, -4, true),
            line(4, -2, false),
            line(5, 20, false),
        ];
        let first = Some(day("2027-03-23"));
        let titles = |today| {
            let next = next(&lines, first, day(today));
            next.iter()
                .map(|line| line.title.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(titles("2027-03-10"), ["-5", "-2", "15"]);
        assert_eq!(titles("2027-04-12"), ["20"]);
        assert!(next(&lines, None, day("2027-03-10")).is_empty());
    }

    #[test]
    fn what_follows_the_event_is_remembered_for_a_while() {
        let check = |lines: &[Preparation], today, expected| {
            let sessions = sessions(&["2027-03-23", "2027-04-01"]);
            assert_eq!(
                is_unfinished(lines, &sessions, day(today)),
                expected,
                "{today}"
            );
        };
        let report = [line(0, 15, false)];
        check(&report, "2027-04-01", false);
        check(&report, "2027-04-02", true);
        check(&report, "2027-06-06", true);
        check(&report, "2027-06-07", false);
        check(&[line(0, 15, true)], "2027-04-02", false);
        check(&[line(0, -60, false)], "2027-04-02", false);
    }
}
