//! Taking over chosen differences.
//!
//! Deliberately not here: finding them. The same pairs are made again, so that a choice is a list of
//! paths and nothing else has to be kept between showing and taking over.

use super::matching;
use super::{Difference, differences};
use crate::programme::{Document, Session, Slot, Speaker};
use std::collections::HashSet;

/// The programme that is there, with the chosen differences taken over. A path that is no
/// difference of these two changes nothing.
pub fn accept(existing: &Document, corrected: &Document, chosen: &[Difference]) -> Document {
    let known = differences(existing, corrected);
    let known: HashSet<&str> = known.iter().map(|d| d.path.as_str()).collect();
    let paths = chosen.iter().map(|d| d.path.as_str());
    let taken = Taken {
        paths: paths.filter(|path| known.contains(path)).collect(),
    };
    let mut document = taken.document(existing, corrected);
    document.speakers = taken.speakers("", &existing.speakers, &corrected.speakers);
    let pairs = matching::sessions(&existing.sessions, &corrected.sessions);
    let (old, new) = (&existing.sessions, &corrected.sessions);
    document.sessions = taken.list("sessions", old, new, &pairs, |place, before, after| {
        taken.session(place, before, after)
    });
    document
}

/// The paths that were chosen.
struct Taken<'c> {
    paths: HashSet<&'c str>,
}

/// Where an item of a list comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Old(usize),
    New(usize),
}

/// Takes the named fields over when their path was chosen.
macro_rules! take {
    ($taken:ident, $path:expr, $into:ident, $from:ident: $($field:ident),+ $(,)?) => {
        $(if $taken.has(&format!("{}{}", $path, stringify!($field))) {
            $into.$field.clone_from(&$from.$field);
        })+
    };
}

impl Taken<'_> {
    fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    fn document(&self, old: &Document, new: &Document) -> Document {
        let mut document = old.clone();
        take!(self, "", document, new: series, kind, title, subtitle, period, presentation, objectives,
            audience, methods, fees, registration_deadline, registration_link, practical,
            contact_name, contact_email, contact_phone, legal_footer, agreement, organisations,
            involvements);
        document
    }

    fn session(&self, place: usize, old: &Session, new: &Session) -> Session {
        let path = format!("sessions[{place}].");
        let mut session = old.clone();
        take!(self, path, session, new: ordinal, title, date, period, all_day, doors_open, starts, ends,
            half_days, half_day_boundary, mode, status, venue, room, online_link, capacity, context,
            objectives, axes, involvements);
        session.speakers = self.speakers(&path, &old.speakers, &new.speakers);
        let pairs = matching::pairs(&old.slots, &new.slots, matching::slot);
        let slots = format!("{path}slots");
        session.slots = self.list(
            &slots,
            &old.slots,
            &new.slots,
            &pairs,
            |at, before, after| self.slot(&format!("{slots}[{at}]."), before, after),
        );
        session
    }

    fn slot(&self, path: &str, old: &Slot, new: &Slot) -> Slot {
        let mut slot = old.clone();
        take!(self, path, slot, new: kind, starts, ends, title, description, lead_question,
            parallel_group, number, venue, room, capacity);
        slot.speakers = self.speakers(path, &old.speakers, &new.speakers);
        slot
    }

    fn speakers(&self, path: &str, old: &[Speaker], new: &[Speaker]) -> Vec<Speaker> {
        let pairs = matching::pairs(old, new, matching::speaker);
        let list = format!("{path}speakers");
        self.list(&list, old, new, &pairs, |at, before, after| {
            let changed = self.has(&format!("{list}[{at}]"));
            (if changed { after } else { before }).clone()
        })
    }

    /// A list with what was added, without what was removed; in the new order when that was chosen.
    fn list<T: Clone>(
        &self,
        path: &str,
        old: &[T],
        new: &[T],
        pairs: &[Option<usize>],
        one: impl Fn(usize, &T, &T) -> T,
    ) -> Vec<T> {
        let mut items = Vec::with_capacity(new.len());
        for (place, before) in old.iter().enumerate() {
            match pairs.iter().position(|p| *p == Some(place)) {
                Some(after) => items.push((Origin::Old(place), one(place, before, &new[after]))),
                None if self.has(&format!("{path}[{place}]")) => {}
                None => items.push((Origin::Old(place), before.clone())),
            }
        }
        if self.has(path) {
            reorder(&mut items, pairs);
        }
        for (at, pair) in pairs.iter().enumerate() {
            if pair.is_none() && self.has(&format!("{path}[+{at}]")) {
                let place = place_for(at, pairs, &items);
                items.insert(place, (Origin::New(at), new[at].clone()));
            }
        }
        items.into_iter().map(|(_, item)| item).collect()
    }
}

/// An added thing stands after the nearest one above it that is there.
fn place_for<T>(at: usize, pairs: &[Option<usize>], items: &[(Origin, T)]) -> usize {
    let origin = |above: usize| pairs[above].map_or(Origin::New(above), Origin::Old);
    let found = (0..at)
        .rev()
        .find_map(|above| items.iter().position(|(from, _)| *from == origin(above)));
    found.map_or(0, |place| place + 1)
}

/// Puts what both versions have into the order of the corrected one; what only the programme has
/// stays at the end.
fn reorder<T>(items: &mut [(Origin, T)], pairs: &[Option<usize>]) {
    items.sort_by_key(|(origin, _)| match origin {
        Origin::Old(place) => pairs
            .iter()
            .position(|p| *p == Some(*place))
            .unwrap_or(usize::MAX),
        Origin::New(at) => *at,
    });
}
