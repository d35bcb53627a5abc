//! A workshop in which people speak but nobody leads.

use parvis_domain::slot::SlotKind;

use super::agenda::{Agenda, leads};
use super::subject::of_slot;
use crate::view::programme::Hint;

/// `no-facilitator`. A workshop in which nobody speaks at all lacks more than that: `no-speaker`.
pub(super) fn check(agenda: &Agenda<'_>, hints: &mut Vec<Hint>) {
    if agenda.led {
        return;
    }
    for entry in &agenda.entries {
        let people = &entry.people;
        if entry.slot.kind == SlotKind::Workshop
            && !people.is_empty()
            && !people.iter().any(|one| leads(one.role))
        {
            hints.push(of_slot(entry.slot, "no-facilitator", ""));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn a_workshop_is_led() {
        check("", "9h-10h workshop -Inès", &["no-facilitator 09:00 ()"]);
        check("", "9h-10h workshop -Inès +Omar", &[]);
        check("", "9h-10h workshop", &[]);
        check("", "9h-10h round-table -Inès", &[]);
        check("led", "9h-10h workshop -Inès", &[]);
    }
}
