//! Moving an hour within its day.

use chrono::{NaiveTime, TimeDelta};

/// The hour so much later (or, below zero, earlier); `None` when that is another day.
pub(crate) fn later(hour: NaiveTime, by: TimeDelta) -> Option<NaiveTime> {
    let (moved, days) = hour.overflowing_add_signed(by);
    (days == 0).then_some(moved)
}

/// The end that goes with a start which was moved: one that the start was put past goes along, so
/// that what it ends stays as long as it was. Past midnight it stays, to be refused as it stands.
pub(crate) fn end_kept_after(
    before: Option<NaiveTime>,
    ends: Option<NaiveTime>,
    starts: Option<NaiveTime>,
) -> Option<NaiveTime> {
    match (before, ends, starts) {
        (Some(before), Some(ends), Some(after)) if after > ends => {
            later(ends, after - before).or(Some(ends))
        }
        _ => ends,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::clock_time::{parse, text};

    #[test]
    fn an_hour_stays_within_its_day() {
        let moved = |hour: &str, minutes| {
            later(parse(hour).unwrap(), TimeDelta::minutes(minutes)).map(text)
        };
        assert_eq!(moved("9h", 15).as_deref(), Some("09:15"));
        assert_eq!(moved("9h", -540).as_deref(), Some("00:00"));
        assert_eq!(moved("9h", -541), None);
        assert_eq!(moved("23h30", 29).as_deref(), Some("23:59"));
        assert_eq!(moved("23h30", 30), None);
    }
}
