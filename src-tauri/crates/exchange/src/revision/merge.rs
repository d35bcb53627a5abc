//! Two versions of a programme made into one, with the differences that were accepted.
//!
//! Deliberately not here: which fields a part has (`parts`), and what makes parts alike.

use super::difference::{Difference, Kind, SessionName, SlotName};
use super::parts;
use crate::programme::Document;

/// A programme with the differences that were accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The programme.
    pub document: Document,
    /// Where its parts come from; `parts` are its sessions, and theirs their slots.
    pub origin: Origin,
    /// All differences, accepted or not.
    pub differences: Vec<Difference>,
}

/// Where a part and what it holds come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Its place among those that were there; none for one that is new.
    pub of: Option<usize>,
    /// Its place among those that are said; none for one that is said no more.
    pub said: Option<usize>,
    /// The parts below it: of a programme its sessions, of a session its slots.
    pub parts: Vec<Origin>,
    /// Its speakers.
    pub speakers: Vec<Origin>,
    /// The organisations that play a part in it.
    pub involvements: Vec<Origin>,
}

/// Takes from a corrected version the differences that are accepted, by their identifier.
pub fn merge(there: &Document, said: &Document, accepts: &dyn Fn(&str) -> bool) -> Merged {
    let mut merging = Merging {
        accepts,
        found: Vec::new(),
    };
    let (document, origin) = parts::programme(&mut merging, there, said);
    Merged {
        document,
        origin,
        differences: merging.found,
    }
}

/// Where in the programme one is.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub path: String,
    pub session: Option<SessionName>,
    pub slot: Option<SlotName>,
}

impl Place {
    /// The path of something here.
    pub fn of(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }
}

/// Two versions being made into one.
pub(super) struct Merging<'m> {
    accepts: &'m dyn Fn(&str) -> bool,
    found: Vec<Difference>,
}

impl Merging<'_> {
    /// Takes a field over when it reads otherwise and that is accepted.
    pub fn field<T: Clone>(
        &mut self,
        at: &Place,
        what: &'static str,
        there: &mut T,
        said: &T,
        shown: fn(&T) -> String,
    ) {
        let (before, after) = (shown(there), shown(said));
        if before == after {
            return;
        }
        let kind = match (before.is_empty(), after.is_empty()) {
            (true, _) => Kind::Added,
            (_, true) => Kind::Removed,
            _ => Kind::Changed,
        };
        if self.accepts(at, at.of(what), kind, what, (before, after)) {
            there.clone_from(said);
        }
    }

    /// Notes a difference and says whether it is accepted.
    pub fn accepts(
        &mut self,
        at: &Place,
        id: String,
        kind: Kind,
        what: &'static str,
        (before, after): (String, String),
    ) -> bool {
        let accepted = (self.accepts)(&id);
        self.found.push(Difference {
            id,
            kind,
            what,
            session: at.session.clone(),
            slot: at.slot.clone(),
            before,
            after,
        });
        accepted
    }
}
