//! Hours that cannot be right: a slot that ends before it starts, or lies outside its session.

use parvis_domain::clock_time::text;
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};

use super::agenda::Agenda;
use super::subject::of_slot;
use crate::view::programme::Hint;

/// `end-before-start`, `before-session` and `after-session`, naming the hour that is passed.
pub(super) fn check(agenda: &Agenda<'_>, hints: &mut Vec<Hint>) {
    for entry in &agenda.entries {
        of_entry(agenda.session, entry.slot, hints);
    }
}

fn of_entry(session: &Session, slot: &Slot, hints: &mut Vec<Hint>) {
    if let (Some(starts), Some(ends)) = (slot.starts, slot.ends)
        && ends < starts
    {
        hints.push(of_slot(slot, "end-before-start", text(starts)));
        return;
    }
    // People arrive before it starts, whether or not an hour for the doors was given.
    let first = session.doors_open.or(session.starts);
    if let (Some(first), Some(starts)) = (first, slot.starts)
        && starts < first
        && slot.kind != SlotKind::Welcome
    {
        hints.push(of_slot(slot, "before-session", text(first)));
    }
    let last = [slot.starts, slot.ends].into_iter().flatten().max();
    if let (Some(limit), Some(last)) = (session.ends, last)
        && last > limit
    {
        hints.push(of_slot(slot, "after-session", text(limit)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn an_end_comes_after_its_start() {
        check("", "10h-9h talk", &["end-before-start 10:00 (10:00)"]);
        check("", "10h-10h talk", &[]);
        check("", "10h- talk", &[]);
    }

    #[test]
    fn a_slot_lies_within_its_session() {
        check("9h-12h", "9h-12h talk", &[]);
        check("9h-12h", "8h45-12h talk", &["before-session 08:45 (09:00)"]);
        check("9h-12h", "11h-12h15 talk", &["after-session 11:00 (12:00)"]);
        check("9h-12h", "12h15- talk", &["after-session 12:15 (12:00)"]);
        check("19h-", "20h-22h talk", &[]);
    }

    #[test]
    fn people_arrive_before_it_starts() {
        check("9h-12h", "8h30-9h welcome", &[]);
        check("9h-12h doors 8h30", "8h30-9h talk", &[]);
        check(
            "9h-12h doors 8h30",
            "8h15-9h talk",
            &["before-session 08:15 (08:30)"],
        );
    }
}
