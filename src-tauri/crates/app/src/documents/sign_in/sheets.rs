//! Which sheets there are for a session, and who is on each of them.
//!
//! Deliberately not here: what stands on all of them alike.

use parvis_documents::sign_in::{SignInRow, SignInSheet, SignInSpeaker};
use parvis_domain::half_day::{HalfDay, from_hours, usual_boundary};
use parvis_domain::id::VenueId;
use parvis_domain::name;
use parvis_domain::slot::SlotKind;
use parvis_domain::venue::Venue;

use super::columns::{cells, remark};
use super::desks::desks;
use crate::documents::people::has_place;
use crate::documents::wording::{
    day, functions, joined, place, session_hours, session_label, session_title, slot_label,
};
use crate::programmes::tree::{SessionTree, SlotTree, SpeakerTree};
use crate::view::attendee::AttendeeView;
use crate::view::document::{SignInOptions, SignInSheets};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Somebody who is expected, with the number of their row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expected<'a> {
    /// The same on every sheet of the session.
    pub number: u32,
    /// Who.
    pub who: &'a AttendeeView,
}

/// What the sheets of a session are made from.
pub(super) struct Sheets<'a> {
    pub words: &'a Catalogue,
    pub session: &'a SessionTree,
    /// Who speaks at the session, in order.
    pub speakers: &'a [&'a SpeakerTree],
    pub options: &'a SignInOptions,
    /// How many rows each sheet leaves for those who come unannounced.
    pub blank_rows: u32,
    /// The number of the first of them.
    pub first_blank: u32,
    /// The most desks the people of a sheet are shared between.
    pub desks: u32,
}

impl Sheets<'_> {
    /// The sheets in their order.
    ///
    /// # Errors
    /// `no-workshop` when sheets for workshops are asked for and there is none.
    pub fn of(&self, everybody: &[Expected<'_>]) -> Result<Vec<SignInSheet>, Problem> {
        let subjects = match self.options.sheets {
            SignInSheets::Session => vec![(self.whole(), everybody.to_vec())],
            SignInSheets::Workshops => self.workshops(everybody)?,
            SignInSheets::Venues => self.venues(everybody),
        };
        let mut sheets = Vec::new();
        for (sheet, people) in subjects {
            self.add(&mut sheets, sheet, people);
        }
        // The numbers of blank rows go on after the last one of the session, sheet after sheet.
        let mut next = self.first_blank;
        for sheet in &mut sheets {
            sheet.blank_rows = self.blank_rows;
            sheet.first_blank = next;
            next += self.blank_rows;
        }
        Ok(sheets)
    }

    /// Adds a sheet for each desk. Who speaks signs at the first.
    fn add(&self, sheets: &mut Vec<SignInSheet>, sheet: SignInSheet, people: Vec<Expected<'_>>) {
        let people = self.grouped(people);
        let desks = desks(
            people.iter().map(|one| self.found_under(one.who)),
            self.desks as usize,
        );
        for (at, desk) in desks.iter().enumerate() {
            let mut sheet = sheet.clone();
            if desks.len() > 1 {
                let letters = self.letters(desk.ends());
                sheet.desk = joined(&[&sheet.desk, &letters], " · ");
            }
            if at > 0 {
                sheet.speakers.clear();
            }
            let here = people
                .iter()
                .filter(|one| desk.serves(self.found_under(one.who)));
            sheet.rows = here.map(|one| self.row(one)).collect();
            sheets.push(sheet);
        }
    }

    /// The people under their organisations, when that is asked for, else as they are.
    fn grouped<'p>(&self, mut people: Vec<Expected<'p>>) -> Vec<Expected<'p>> {
        if self.options.by_organisation {
            // Whoever has none comes last.
            people.sort_by_cached_key(|one| {
                let organisation = name::key(&one.who.organisation);
                (organisation.is_empty(), organisation)
            });
        }
        people
    }

    /// What the place of somebody in the alphabet goes by.
    fn found_under<'p>(&self, who: &'p AttendeeView) -> &'p str {
        let by_organisation = self.options.by_organisation && !who.organisation.is_empty();
        if by_organisation {
            return &who.organisation;
        }
        let names = [&who.family_name, &who.given_name, &who.organisation];
        names
            .into_iter()
            .find(|name| !name.is_empty())
            .map_or("", |name| name)
    }

    fn letters(&self, (first, last): (char, char)) -> String {
        let letters = if first == last {
            first.to_string()
        } else {
            let (first, last) = (first.to_string(), last.to_string());
            self.words
                .with("sign-in-desk", &[("first", &first), ("last", &last)])
        };
        if self.options.by_organisation {
            self.words
                .with("sign-in-desk-organisations", &[("letters", &letters)])
        } else {
            letters
        }
    }

    fn row(&self, one: &Expected<'_>) -> SignInRow {
        let who = one.who;
        let group = match (self.options.by_organisation, who.organisation.as_str()) {
            (false, _) => String::new(),
            (true, "") => self.words.text("sign-in-no-organisation"),
            (true, organisation) => organisation.to_owned(),
        };
        SignInRow {
            number: one.number,
            family_name: who.family_name.clone(),
            given_name: who.given_name.clone(),
            remark: remark(self.words, self.options, who),
            cells: cells(self.words, self.options, who),
            group,
        }
    }

    /// The sheet of the session, without its people.
    fn whole(&self) -> SignInSheet {
        let (words, tree) = (self.words, self.session);
        SignInSheet {
            title: session_title(words, tree),
            date: day(words, &tree.session),
            hours: session_hours(words, &tree.session),
            place: place(words, tree.venue.as_ref(), &tree.session.room).join(", "),
            half_days: self.half_days(&tree.session.signed_half_days()),
            speakers: self
                .speakers
                .iter()
                .map(|tree| self.speaker(tree))
                .collect(),
            ..SignInSheet::default()
        }
    }

    fn half_days(&self, signed: &[HalfDay]) -> Vec<String> {
        match signed {
            several @ [_, _, ..] if !self.options.one_signature => several
                .iter()
                .map(|half| self.words.choice("half-day", half.code()))
                .collect(),
            _ => vec![self.words.text("half-day-whole")],
        }
    }

    fn workshops<'p>(
        &self,
        everybody: &[Expected<'p>],
    ) -> Result<Vec<(SignInSheet, Vec<Expected<'p>>)>, Problem> {
        let wanted = self.options.slot_id.as_str();
        let is_wanted = |tree: &&SlotTree| match wanted {
            "" => {
                let chosen = || everybody.iter().any(|one| has_place(one.who, tree.slot.id));
                tree.slot.kind == SlotKind::Workshop || chosen()
            }
            id => tree.slot.id.to_string() == id,
        };
        let slots: Vec<&SlotTree> = self.session.slots.iter().filter(is_wanted).collect();
        if slots.is_empty() {
            let code = if wanted.is_empty() {
                "no-workshop"
            } else {
                "not-found"
            };
            return Err(Problem::new(code).on("slot_id"));
        }
        let of_slot = |tree: &&SlotTree| {
            let here = everybody.iter().copied();
            let here = here.filter(|one| has_place(one.who, tree.slot.id));
            (self.workshop(tree), here.collect())
        };
        Ok(slots.iter().map(of_slot).collect())
    }

    /// The sheet of a workshop, without its people.
    fn workshop(&self, tree: &SlotTree) -> SignInSheet {
        let (words, slot) = (self.words, &tree.slot);
        let whole = self.whole();
        let elsewhere = tree.venue.is_some() || !slot.room.is_empty();
        let venue = tree.venue.as_ref().or(self.session.venue.as_ref());
        let hours = words.hours_in_words(slot.starts, slot.ends);
        let session = session_label(words, &self.session.session);
        SignInSheet {
            title: joined(&[&session, &slot_label(words, slot), &slot.title], " – "),
            hours: if hours.is_empty() { whole.hours } else { hours },
            place: if elsewhere {
                place(words, venue, &slot.room).join(", ")
            } else {
                whole.place
            },
            half_days: self.half_days(&[]),
            speakers: tree
                .speakers
                .iter()
                .map(|tree| self.speaker(tree))
                .collect(),
            date: whole.date,
            ..SignInSheet::default()
        }
    }

    /// A sheet for each building: at that of the session everybody signs, elsewhere those who have
    /// a place in what is held there, or everybody when nobody had to choose.
    fn venues<'p>(&self, everybody: &[Expected<'p>]) -> Vec<(SignInSheet, Vec<Expected<'p>>)> {
        let session = &self.session.session;
        let pause = |kind| matches!(kind, SlotKind::Break | SlotKind::Lunch);
        let mut buildings: Vec<(Option<VenueId>, Option<&Venue>, Vec<&SlotTree>)> = Vec::new();
        for tree in self
            .session
            .slots
            .iter()
            .filter(|tree| !pause(tree.slot.kind))
        {
            let id = tree.slot.venue.or(session.venue);
            match buildings.iter_mut().find(|(known, ..)| *known == id) {
                Some((.., slots)) => slots.push(tree),
                None => {
                    let venue = tree.venue.as_ref().or(self.session.venue.as_ref());
                    buildings.push((id, venue, vec![tree]));
                }
            }
        }
        if buildings.len() < 2 {
            return vec![(self.whole(), everybody.to_vec())];
        }
        let of_building =
            |(id, venue, slots): (Option<VenueId>, Option<&Venue>, Vec<&SlotTree>)| {
                let chosen =
                    |one: &Expected<'_>| slots.iter().any(|tree| has_place(one.who, tree.slot.id));
                let everywhere = id == session.venue || !everybody.iter().any(chosen);
                let people = everybody
                    .iter()
                    .copied()
                    .filter(|one| everywhere || chosen(one));
                let starts = slots.iter().filter_map(|tree| tree.slot.starts).min();
                let ends = slots
                    .iter()
                    .filter_map(|tree| tree.slot.ends.or(tree.slot.starts))
                    .max();
                let boundary = session.half_day_boundary.unwrap_or_else(usual_boundary);
                let covered = from_hours(starts, ends, boundary);
                let mut signed = session.signed_half_days();
                signed.retain(|half| covered.contains(half));
                let mut labels = self.half_days(&signed);
                // One half-day of two is named, so that nobody looks for the other.
                if let ([half], false) = (&signed[..], self.options.one_signature) {
                    labels = vec![self.words.choice("half-day", half.code())];
                }
                let hours = self.words.hours_in_words(starts, ends);
                let whole = self.whole();
                let sheet = SignInSheet {
                    desk: venue.map_or(String::new(), |venue| venue.name.clone()),
                    hours: if hours.is_empty() {
                        whole.hours.clone()
                    } else {
                        hours
                    },
                    place: place(self.words, venue, "").join(", "),
                    half_days: labels,
                    ..whole
                };
                (sheet, people.collect())
            };
        buildings.into_iter().map(of_building).collect()
    }

    fn speaker(&self, tree: &SpeakerTree) -> SignInSpeaker {
        match (&tree.person, &tree.organisation) {
            (Some(person), _) => SignInSpeaker {
                family_name: person.family_name.clone(),
                given_name: person.given_name.clone(),
                function: functions(self.words, tree).join(" – "),
            },
            // An organisation signs by somebody whose name is not known yet.
            (None, organisation) => SignInSpeaker {
                family_name: String::new(),
                given_name: String::new(),
                function: organisation
                    .as_ref()
                    .map(|organisation| organisation.name.clone())
                    .unwrap_or_default(),
            },
        }
    }
}
