//! The papers in force that hold somebody: known by their registrations, not by their name, and
//! the address labels among the contacts, which are of no programme.

use std::collections::BTreeSet;

use parvis_domain::id::PersonId;
use parvis_store::Attended;

use super::address_labels::{ADDRESS_LABELS, CONTACTS};
use super::in_force::in_force;
use crate::transact::{App, AppError};
use crate::view::contact::PrintedView;

/// What was printed for the person who had these places, each kind of paper once a programme.
///
/// # Errors
/// Those of the database.
pub(crate) fn in_hands_of(
    app: &App,
    person: PersonId,
    places: &[Attended],
) -> Result<Vec<PrintedView>, AppError> {
    let mut subjects = BTreeSet::new();
    let mut held = BTreeSet::new();
    for place in places {
        for subject in [&place.programme.0, &place.session.0] {
            if !subjects.insert((subject.clone(), place.registration.clone())) {
                continue;
            }
            for paper in in_force(app, subject)? {
                let names = |key: &String| key.contains(&place.registration);
                if paper.rows.iter().any(names) || paper.items.keys().any(names) {
                    held.insert((
                        place.programme.1.clone(),
                        paper.document,
                        place.badge_code.clone(),
                    ));
                }
            }
        }
    }
    if labelled(app, person)? {
        held.insert((String::new(), ADDRESS_LABELS.to_owned(), String::new()));
    }
    let view = |(programme, document, code): (String, String, String)| PrintedView {
        badge_code: if document == "badges" {
            code
        } else {
            String::new()
        },
        programme,
        document,
    };
    Ok(held.into_iter().map(view).collect())
}

/// Whether a label was printed among the contacts for a person, or for whom was merged into them.
fn labelled(app: &App, person: PersonId) -> Result<bool, AppError> {
    let heirs = app.store().heirs()?.into_iter();
    let gone = heirs.filter(|(_, heir)| *heir == person.to_string());
    let device = app.device().to_string();
    for key in gone.map(|(gone, _)| gone).chain([person.to_string()]) {
        if app.store().holds_on_paper(CONTACTS, &device, &key)? {
            return Ok(true);
        }
    }
    Ok(false)
}
