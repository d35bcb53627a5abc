//! Time in which nothing happens between two slots.

use chrono::{NaiveTime, TimeDelta};
use parvis_domain::clock_time::text;

use super::agenda::Agenda;
use super::subject::of_slot;
use crate::view::programme::Hint;

/// Shorter than this nobody asks what happens meanwhile.
const NOTICEABLE: TimeDelta = TimeDelta::minutes(30);

/// `gap`, about the slot after it, naming since when nothing happens. While the `meal_is_missing`,
/// the gap around it is that hint's business.
pub(super) fn check(agenda: &Agenda<'_>, meal_is_missing: bool, hints: &mut Vec<Hint>) {
    let mut by_start: Vec<_> = agenda
        .entries
        .iter()
        .filter_map(|entry| Some((entry.slot.starts?, entry.slot)))
        .collect();
    by_start.sort_by_key(|(starts, _)| *starts);
    let mut until: Option<NaiveTime> = None;
    let mut open_ended = true;
    for (starts, slot) in by_start {
        if let Some(until) = until.filter(|_| !open_ended)
            && starts - until > NOTICEABLE
            && !(meal_is_missing && super::lunch::falls_in(until, starts))
        {
            hints.push(of_slot(slot, "gap", text(until)));
        }
        // A slot without an end lasts as long as one likes.
        open_ended = slot.ends.is_none();
        until = until.max(slot.ends);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn more_than_half_an_hour_is_noticed() {
        check("", "9h-10h talk, 10h30-11h talk", &[]);
        check("", "9h-10h talk, 10h31-11h talk", &["gap 10:31 (10:00)"]);
    }

    #[test]
    fn what_lasts_as_long_as_one_likes_leaves_no_gap() {
        check("", "9h- talk, 11h-11h30 talk", &[]);
        check(
            "",
            "9h-11h talk, 9h-9h30 talk, 11h15-12h talk",
            &["overlap 09:00 (09:00)"],
        );
    }

    #[test]
    fn a_break_fills_it() {
        check("", "9h-10h talk, 10h-11h break, 11h-12h talk", &[]);
        check(
            "",
            "9h-11h workshop/1 @A, 9h-10h workshop/1 @B, 11h-12h talk",
            &[],
        );
    }

    #[test]
    fn a_missing_meal_is_said_once() {
        check(
            "9h-17h",
            "9h-12h talk, 14h-17h talk",
            &["no-lunch 1 (12:00)"],
        );
        check(
            "9h-17h",
            "9h-12h talk, 12h-13h lunch, 14h-17h talk",
            &["gap 14:00 (13:00)"],
        );
    }
}
