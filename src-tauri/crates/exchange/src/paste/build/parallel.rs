//! Numbered workshops, which run side by side, and the line that gives them their hours.
//!
//! Deliberately not here: workshops that are numbered and held one after the other: their own hours
//! tell.

use super::Builder;
use crate::paste::find::{date, kind, label, session, words};
use crate::paste::folded;
use parvis_domain::slot::SlotKind;

impl Builder<'_> {
    /// "Atelier 1 : Tisser des liens", "Sujet n°3 : Le territoire" in an agenda.
    pub(super) fn numbered_workshop(&mut self, at: usize) -> bool {
        let text = self.paragraph(at).text.as_str();
        let Some(_) = session::numbered(text) else {
            return false;
        };
        // Below "Dates et lieux" a group is who comes on a day: "Groupe 1 : 5 et 6 mai".
        if (self.dates_below || self.listed > 0) && date::first(text).is_some() {
            return false;
        }
        let first = text.split_whitespace().next().unwrap_or_default();
        let workshop = folded(first).starts_with("atelier")
            || folded(first).starts_with("groupe")
            || folded(first).starts_with("sous");
        if !(self.in_agenda || workshop)
            || words(text) > 45
            || label::find(text).is_some_and(|(_, rest)| rest.is_empty())
        {
            return false;
        }
        self.in_agenda = true;
        self.slot_of(at, text, None);
        true
    }

    /// Groups the workshops of each session, and gives them the hours of the line above them.
    pub(super) fn group_workshops(&mut self) {
        for session in 0..self.document.sessions.len() {
            let mut group = 0;
            let mut at = 0;
            while at < self.document.sessions[session].slots.len() {
                let end = self.run_of_workshops(session, at);
                if end > at {
                    group += 1;
                    self.group(session, at, end, group);
                }
                at = end.max(at + 1);
            }
            self.drop_containers(session);
        }
    }

    /// Where a run of numbered workshops without hours of their own, or with the same, ends.
    fn run_of_workshops(&self, session: usize, from: usize) -> usize {
        let slots = &self.document.sessions[session].slots;
        let first = &slots[from];
        let hours = (first.starts, first.ends);
        let same = |slot: &&crate::programme::Slot| {
            slot.number.is_some()
                && slot.kind == SlotKind::Workshop
                && ((slot.starts, slot.ends) == hours || slot.starts.is_none())
        };
        let numbered = slots[from..].iter().take_while(same).count();
        let alike = |slot: &&crate::programme::Slot| {
            slot.starts.is_some() && slot.ends.is_some() && (slot.starts, slot.ends) == hours
        };
        let timed = slots[from..].iter().take_while(alike).count();
        match (numbered, timed) {
            (n, _) if n > 1 => from + n,
            (1, _) if first.starts.is_none() && self.is_container(session, from) => from + 1,
            (_, t) if t > 1 => from + t,
            _ => from,
        }
    }

    /// Whether the slot before one announces workshops.
    fn is_container(&self, session: usize, first: usize) -> bool {
        let slots = &self.document.sessions[session].slots;
        first.checked_sub(1).is_some_and(|above| {
            let above = &slots[above];
            above.number.is_none()
                && above.starts.is_some()
                && (above.kind == SlotKind::Workshop
                    || kind::of(&above.title) == SlotKind::Workshop)
        })
    }

    fn group(&mut self, session: usize, from: usize, end: usize, group: i32) {
        let above = self.is_container(session, from).then(|| from - 1);
        let slots = &mut self.document.sessions[session].slots;
        let above = above.map(|at| {
            (
                slots[at].starts,
                slots[at].ends,
                slots[at].venue.clone(),
                slots[at].room.clone(),
            )
        });
        let first = (slots[from].starts, slots[from].ends);
        for slot in &mut slots[from..end] {
            slot.parallel_group = Some(group);
            if slot.starts.is_none() {
                (slot.starts, slot.ends) = first;
            }
            let Some((starts, ends, venue, room)) = &above else {
                continue;
            };
            if slot.starts.is_none() {
                (slot.starts, slot.ends) = (*starts, *ends);
            }
            slot.venue = slot.venue.take().or_else(|| venue.clone());
            if slot.room.is_empty() {
                room.clone_into(&mut slot.room);
            }
        }
    }

    /// A line that said no more than "Ateliers" and the hours is in the workshops now.
    fn drop_containers(&mut self, session: usize) {
        let mut at = 0;
        while at + 1 < self.document.sessions[session].slots.len() {
            let slots = &mut self.document.sessions[session].slots;
            let (slot, next) = (&slots[at], &slots[at + 1]);
            let container = slot.number.is_none()
                && slot.parallel_group.is_none()
                && next.parallel_group.is_some()
                && next.number.is_some()
                && slot.kind == SlotKind::Workshop
                && (slot.starts, slot.ends) == (next.starts, next.ends);
            if container
                && slot.description.is_empty()
                && slot.speakers.is_empty()
                && only_says_workshops(&slot.title)
            {
                slots.remove(at);
                self.renumber(session, at);
            } else if container {
                slots[at].kind = SlotKind::Other;
                at += 1;
            } else {
                at += 1;
            }
        }
    }

    /// A slot was taken out: what went into later ones is one place further up.
    fn renumber(&mut self, session: usize, removed: usize) {
        let begin = format!("sessions[{session}].slots[");
        for piece in &mut self.pieces {
            let Some(rest) = piece.path.strip_prefix(&begin) else {
                continue;
            };
            let Some((number, tail)) = rest.split_once(']') else {
                continue;
            };
            let number: usize = number.parse().unwrap_or_default();
            if number > removed {
                piece.path = format!("{begin}{}]{tail}", number - 1);
            }
        }
    }
}

fn only_says_workshops(title: &str) -> bool {
    let key = folded(title);
    let words = [
        "ateliers",
        "atelier",
        "en",
        "parallele",
        "paralleles",
        "simultanes",
        "au",
        "choix",
        "travaux",
        "travail",
        "groupes",
        "sous",
        "les",
        "thematiques",
        "groupe",
        "5",
        "4",
        "3",
        "2",
        "6",
    ];
    kind::named(title) == Some(SlotKind::Workshop)
        && key.split(' ').all(|w| words.contains(&w))
        && !key.contains("thematiques")
}
