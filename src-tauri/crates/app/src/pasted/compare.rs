//! What a corrected version says otherwise than the programme that is there.
//!
//! Deliberately absent: what makes a difference (room `exchange`). Nothing is written.

use std::collections::HashSet;

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::Place;
use parvis_exchange::programme::Document;
use parvis_exchange::revision::{self, Difference, Kind, SessionName, SlotName};
use parvis_store::{Store, StoreError};

use super::Pasted;
use super::read::reading;
use crate::programmes::tree::ProgrammeTree;
use crate::programmes::{self, date_text, hour_text, number_text};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::pasted::{DifferenceSession, DifferenceSlot, DifferenceView, PasteOptions};

/// The differences between a programme and a corrected version of it, in the programme's order.
///
/// # Errors
/// As for reading the version, and `not-found` for the programme.
pub fn compare(
    app: &App,
    programme_id: &str,
    pasted: &Pasted,
    options: &PasteOptions,
) -> Result<Vec<DifferenceView>, AppError> {
    with(app, programme_id, &said(app, pasted, options)?)
}

/// The same with a version that is understood already.
pub(super) fn with(
    app: &App,
    programme_id: &str,
    said: &Document,
) -> Result<Vec<DifferenceView>, AppError> {
    let id = typed::key(programme_id, "programme_id")?;
    app.store().snapshot(|store| {
        let tree = ProgrammeTree::read(store, id, app.today())?;
        let lost = Lost::read(store, &tree)?;
        let found = revision::differences(&programmes::document(&tree), said);
        Ok(found.iter().map(|one| difference(one, &lost)).collect())
    })
}

/// The corrected version.
///
/// # Errors
/// As for reading it, and `ends-before-start`.
pub(super) fn said(
    app: &App,
    pasted: &Pasted,
    options: &PasteOptions,
) -> Result<Document, AppError> {
    let document = reading(app.today(), pasted, options)?.draft.document;
    programmes::sound(&document)?;
    Ok(document)
}

/// The places that hang on sessions and slots, which go when those do.
struct Lost<'t> {
    tree: &'t ProgrammeTree,
    places: Vec<Place>,
}

impl<'t> Lost<'t> {
    fn read(store: &Store, tree: &'t ProgrammeTree) -> Result<Self, StoreError> {
        let places = store.places_in(tree.programme.id)?;
        Ok(Self { tree, places })
    }

    /// How many people have a place in the session or slot of this path.
    fn with(&self, path: &str) -> i32 {
        let people: HashSet<RegistrationId> = match self.part(path) {
            (Some(session), None) => self.registered(|place| place.session == session),
            (_, Some(slot)) => self.registered(|place| place.slot == Some(slot)),
            (None, None) => return 0,
        };
        i32::try_from(people.len()).unwrap_or(i32::MAX)
    }

    fn registered(&self, is_there: impl Fn(&Place) -> bool) -> HashSet<RegistrationId> {
        let there = self.places.iter().filter(|place| is_there(place));
        there.map(|place| place.registration).collect()
    }

    fn part(&self, path: &str) -> (Option<SessionId>, Option<SlotId>) {
        for (i, session) in self.tree.sessions.iter().enumerate() {
            let at = format!("sessions[{i}]");
            if path == at {
                return (Some(session.session.id), None);
            }
            let slots = session.slots.iter().enumerate();
            let found = slots
                .filter(|(j, _)| path == format!("{at}.slots[{j}]"))
                .map(|(_, slot)| slot.slot.id)
                .next();
            if found.is_some() {
                return (None, found);
            }
        }
        (None, None)
    }
}

fn difference(one: &Difference, lost: &Lost<'_>) -> DifferenceView {
    DifferenceView {
        id: one.id.clone(),
        kind: one.kind.code().to_owned(),
        what: one.what.to_owned(),
        session: one.session.as_ref().map(session),
        slot: one.slot.as_ref().map(slot),
        before: one.before.clone(),
        after: one.after.clone(),
        places: match one.kind {
            Kind::Removed => lost.with(&one.id),
            _ => 0,
        },
    }
}

fn session(name: &SessionName) -> DifferenceSession {
    let rank = name.index.and_then(|index| i32::try_from(index + 1).ok());
    DifferenceSession {
        id: name.id.clone(),
        number: number_text(name.ordinal.or(rank)),
        title: name.title.clone(),
        date: date_text(name.date),
    }
}

fn slot(name: &SlotName) -> DifferenceSlot {
    DifferenceSlot {
        starts: hour_text(name.starts),
        kind: name.kind.code().to_owned(),
        title: name.title.clone(),
    }
}
