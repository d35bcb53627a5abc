//! Where somebody goes and when: the workshops and the meal they have a place in, day by day.
//!
//! A meal that nobody had to choose is everybody's. Deliberately not here: how it looks.

use std::collections::HashSet;

use parvis_documents::badges::BadgeDay;
use parvis_domain::session::SessionStatus;
use parvis_domain::slot::{Slot, SlotKind};

use crate::documents::people::{has_place, is_expected};
use crate::documents::subject::Subject;
use crate::documents::wording::{capitalised, joined, slot_label};
use crate::programmes::tree::{SessionTree, SlotTree};
use crate::view::attendee::AttendeeView;
use crate::words::Catalogue;

/// The days that badges are made for.
pub(super) struct Days<'a> {
    words: &'a Catalogue,
    sessions: Vec<&'a SessionTree>,
    /// The slots that somebody has a place in, so that the others are free to all.
    chosen: HashSet<String>,
}

impl<'a> Days<'a> {
    /// The days of a subject; `everybody` are all who are expected, whoever gets a badge.
    pub fn new(words: &'a Catalogue, subject: &'a Subject, everybody: &[AttendeeView]) -> Self {
        let only = subject.session_id();
        let held = |tree: &&SessionTree| {
            only.is_none_or(|id| id == tree.session.id)
                && tree.session.status != SessionStatus::Cancelled
        };
        let places = everybody.iter().flat_map(|who| &who.places);
        Self {
            words,
            sessions: subject.tree.sessions.iter().filter(held).collect(),
            chosen: places.map(|place| place.slot_id.clone()).collect(),
        }
    }

    /// What somebody chose of the first day they chose something of: "Atelier 2 · Déjeuner".
    pub fn choices(&self, who: &AttendeeView) -> String {
        let chosen = |tree: &&SessionTree| {
            let slots = tree.slots.iter().map(|tree| &tree.slot);
            let slots = slots.filter(|slot| has_place(who, slot.id));
            let names: Vec<String> = slots.map(|slot| self.name(slot)).collect();
            names.join(" · ")
        };
        let mut days = self.sessions.iter().map(chosen);
        days.find(|choices| !choices.is_empty()).unwrap_or_default()
    }

    /// The days somebody is expected on, with what they go to.
    pub fn of(&self, who: &AttendeeView) -> Vec<BadgeDay> {
        let expected = self
            .sessions
            .iter()
            .filter(|tree| is_expected(who, Some(&tree.session.id.to_string())));
        expected.map(|tree| self.day(who, tree)).collect()
    }

    fn day(&self, who: &AttendeeView, tree: &SessionTree) -> BadgeDay {
        let session = &tree.session;
        let date = match session.date {
            Some(date) => self.words.date_medium(date),
            None => session.period.clone(),
        };
        let hours = self.words.hours(session.starts, session.ends);
        let venue = tree.venue.as_ref().map_or("", |venue| venue.name.as_str());
        let place = joined(&[venue, &session.room], ", ");
        let goes = |tree: &&SlotTree| {
            let free = !self.chosen.contains(&tree.slot.id.to_string());
            has_place(who, tree.slot.id) || (free && tree.slot.kind == SlotKind::Lunch)
        };
        let entry = |tree: &SlotTree| {
            let slot = &tree.slot;
            let title = joined(&[&slot_label(self.words, slot), &slot.title], " – ");
            let elsewhere = tree.venue.as_ref().filter(|_| slot.venue != session.venue);
            let venue = elsewhere.map_or("", |venue| venue.name.as_str());
            let place = joined(&[venue, &slot.room], ", ");
            let hours = self.words.hours(slot.starts, slot.ends);
            (hours, joined(&[&title, &place], ", "))
        };
        BadgeDay {
            heading: capitalised(&joined(&[&date, &hours, &place], ", ")),
            entries: tree.slots.iter().filter(goes).map(entry).collect(),
        }
    }

    /// A slot in a word: "Atelier 2", "Déjeuner", or its title where it has no number.
    fn name(&self, slot: &Slot) -> String {
        let plain = slot.number.is_some() || slot.kind == SlotKind::Lunch || slot.title.is_empty();
        if plain {
            slot_label(self.words, slot)
        } else {
            slot.title.clone()
        }
    }
}
