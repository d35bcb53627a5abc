//! The agenda of a session for a brochure: slots that run side by side become one group.

use parvis_documents::brochure::{AgendaEntry, ParallelGroup, Slot};
use parvis_domain::slot::SlotKind;

use super::wording::{blocks, place, speaker};
use crate::programmes::tree::{SessionTree, SlotTree};
use crate::words::Catalogue;

/// The entries of a session's agenda, in order.
pub(super) fn agenda(words: &Catalogue, session: &SessionTree) -> Vec<AgendaEntry> {
    let same_group = |a: &SlotTree, b: &SlotTree| {
        a.slot.parallel_group.is_some() && a.slot.parallel_group == b.slot.parallel_group
    };
    session
        .slots
        .chunk_by(same_group)
        .map(|slots| match slots {
            [only] => AgendaEntry::Slot(slot(words, session, only, true)),
            several => AgendaEntry::Parallel(group(words, session, several)),
        })
        .collect()
}

/// Slots side by side. Hours and a venue that all share stand once, at the head of the group.
fn group(words: &Catalogue, session: &SessionTree, slots: &[SlotTree]) -> ParallelGroup {
    let first = &slots[0];
    let same_hours = slots
        .iter()
        .all(|s| (s.slot.starts, s.slot.ends) == (first.slot.starts, first.slot.ends));
    let same_venue =
        first.venue.is_some() && slots.iter().all(|s| s.slot.venue == first.slot.venue);
    let workshops = slots.iter().all(|s| s.slot.kind == SlotKind::Workshop);
    let heading = if workshops {
        "brochure-group-workshops"
    } else {
        "brochure-group-parallel"
    };
    let elsewhere = first
        .venue
        .as_ref()
        .filter(|_| same_venue && is_elsewhere(session, first));
    let inner = |s: &SlotTree| {
        let mut placed = slot(words, session, s, !same_hours);
        if elsewhere.is_some() {
            placed.place = place(words, None, &s.slot.room);
        }
        if workshops && !placed.number.is_empty() && !placed.title.is_empty() {
            placed.kind = String::new();
        }
        placed
    };
    ParallelGroup {
        time: if same_hours {
            words.hours(first.slot.starts, first.slot.ends)
        } else {
            String::new()
        },
        heading: words.text(heading),
        place: elsewhere
            .map(|venue| place(words, Some(venue), ""))
            .unwrap_or_default(),
        slots: slots.iter().map(inner).collect(),
    }
}

fn slot(words: &Catalogue, session: &SessionTree, tree: &SlotTree, with_time: bool) -> Slot {
    let slot = &tree.slot;
    let kind = words.choice("slot-kind", slot.kind.code());
    let number = slot.number.map(|number| {
        let number = number.to_string();
        words.with("paper-workshop", &[("kind", &kind), ("number", &number)])
    });
    // "Other" says nothing beside a title.
    let kind = if slot.kind == SlotKind::Other && !slot.title.is_empty() {
        String::new()
    } else {
        kind
    };
    let venue = tree.venue.as_ref().filter(|_| is_elsewhere(session, tree));
    let room = if venue.is_none() && slot.room == session.session.room {
        ""
    } else {
        &slot.room
    };
    Slot {
        time: if with_time {
            words.hours(slot.starts, slot.ends)
        } else {
            String::new()
        },
        kind,
        number: number.unwrap_or_default(),
        title: slot.title.clone(),
        lead_question: slot.lead_question.clone(),
        description: blocks(&slot.description),
        place: place(words, venue, room),
        speakers: tree.speakers.iter().map(|s| speaker(words, s)).collect(),
        pause: matches!(
            slot.kind,
            SlotKind::Break | SlotKind::Lunch | SlotKind::Welcome
        ),
    }
}

/// Whether a slot is held in another building than its session.
fn is_elsewhere(session: &SessionTree, slot: &SlotTree) -> bool {
    slot.slot.venue.is_some() && slot.slot.venue != session.session.venue
}
