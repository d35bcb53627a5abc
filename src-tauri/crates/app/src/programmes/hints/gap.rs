//! Time in which nothing happens between two slots.

use chrono::{NaiveTime, TimeDelta};
use parvis_domain::clock_time::text;
use parvis_domain::slot::Slot;

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
        .enumerate()
        .filter_map(|(rank, entry)| Some((entry.slot.starts?, rank)))
        .collect();
    by_start.sort_unstable();
    let mut busy: Option<Busy> = None;
    for (starts, rank) in by_start {
        let slot = agenda.entries[rank].slot;
        if let Some(busy) = busy
            && starts - busy.until > NOTICEABLE
            && !busy.open_ended
            && !(meal_is_missing && super::lunch::falls_in(busy.until, starts))
            && !untimed_between(agenda, busy.rank, rank)
        {
            hints.push(of_slot(slot, "gap", text(busy.until)));
        }
        busy = Some(Busy::with(busy, slot, starts, rank));
    }
}

/// Until when something happens, as far as the agenda has been followed.
#[derive(Clone, Copy)]
struct Busy {
    until: NaiveTime,
    /// A slot without an end lasts as long as one likes.
    open_ended: bool,
    /// The place of the slot that lasts the longest.
    rank: usize,
}

impl Busy {
    fn with(before: Option<Self>, slot: &Slot, starts: NaiveTime, rank: usize) -> Self {
        let until = slot.ends.unwrap_or(starts);
        let longest = before.filter(|busy| busy.until >= until);
        Self {
            until: longest.map_or(until, |busy| busy.until),
            open_ended: slot.ends.is_none(),
            rank: longest.map_or(rank, |busy| busy.rank),
        }
    }
}

/// Whether something without an hour, such as a meal, stands between two slots.
fn untimed_between(agenda: &Agenda<'_>, one: usize, other: usize) -> bool {
    let between = agenda.entries.get(one + 1..other).unwrap_or_default();
    between.iter().any(|entry| entry.slot.starts.is_none())
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
    fn something_without_an_hour_may_fill_it() {
        check("", "9h-10h talk, - break, 11h-12h talk", &[]);
        check(
            "",
            "- break, 9h-10h talk, 11h-12h talk, - break",
            &["gap 11:00 (10:00)"],
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
