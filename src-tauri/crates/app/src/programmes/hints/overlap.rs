//! Slots that run into each other although they are not meant to run side by side.

use super::agenda::{Agenda, Entry};
use super::subject::{of_slot, slot_subject};
use crate::view::programme::Hint;

/// `overlap`, about the later of two slots, naming the earlier; each slot once.
pub(super) fn check(agenda: &Agenda<'_>, hints: &mut Vec<Hint>) {
    for (at, entry) in agenda.entries.iter().enumerate() {
        let earlier = agenda
            .entries
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .find(|(other, one)| {
                entry.meets(one) && !entry.beside(one) && precedes((*other, one), (at, entry))
            });
        if let Some((_, one)) = earlier {
            hints.push(of_slot(entry.slot, "overlap", slot_subject(one.slot)));
        }
    }
}

/// Whether one comes before the other: by its start, else by its place.
fn precedes(one: (usize, &Entry<'_>), other: (usize, &Entry<'_>)) -> bool {
    (one.1.slot.starts, one.0) < (other.1.slot.starts, other.0)
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn slots_follow_each_other() {
        check("", "9h-10h talk, 10h-11h talk", &[]);
        check("", "9h-10h talk, 9h45- talk", &[]);
        check("", "9h-10h talk, 9h59-11h talk", &["overlap 09:59 (09:00)"]);
    }

    #[test]
    fn the_later_is_named_wherever_it_stands() {
        check(
            "",
            "10h-11h talk, 9h-10h30 talk",
            &["overlap 10:00 (09:00)"],
        );
        check("", "9h-10h talk, 9h-10h talk", &["overlap 09:00 (09:00)"]);
    }

    #[test]
    fn slots_of_one_group_run_side_by_side() {
        check("", "9h-10h workshop/1 @A, 9h-10h workshop/1 @B", &[]);
        check(
            "",
            "9h-10h workshop/1 @A, 9h30-10h workshop/2 @B",
            &["overlap 09:30 (09:00)"],
        );
    }
}
