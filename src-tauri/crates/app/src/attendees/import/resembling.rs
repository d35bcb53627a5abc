//! Rows about somebody who only resembles somebody known: a slip of the keyboard, a name by marriage.
//!
//! Such a likeness is a suggestion among the rows to decide and never more. Deliberately not here:
//! the same address or name, see `decisions`; and the rules of likeness, which are in the domain.

use parvis_domain::id::PersonId;
use parvis_domain::likeness::Verdict;
use parvis_exchange::attendees::AttendeeRow;
use parvis_store::{Store, StoreError};

use super::message::of_matching;
use crate::duplicates::{Index, nearest};
use crate::view::import::ImportProblem;
use crate::view::likeness::TypedPerson;

/// As many rows are held against everybody: more strangers than a list about known people has. Of a
/// longer list the rest is found afterwards, among the duplicates of the whole base.
const LOOKED_AT: usize = 2_000;

/// Who rows resemble.
#[derive(Debug, Default)]
pub(super) struct Resembling {
    /// By the place of the row among the rows.
    pub candidates: Vec<(usize, Vec<(PersonId, &'static str)>)>,
    /// That not every row was looked at.
    pub problem: Option<ImportProblem>,
}

/// Whom these rows resemble enough to be probably the same.
pub(super) fn find(
    store: &Store,
    index: &Index,
    rows: &[AttendeeRow],
    strangers: &[usize],
) -> Result<Resembling, StoreError> {
    let mut found = Resembling::default();
    for at in strangers.iter().take(LOOKED_AT) {
        let row = &rows[*at];
        let written = TypedPerson {
            given_name: row.given_name.clone(),
            family_name: row.family_name.clone(),
            organisation: row.organisation.clone(),
            function: row.function.clone(),
            email: row.email.clone(),
            phone: row.phone.clone(),
        };
        let near = nearest(index, store, &written)?.into_iter();
        let near: Vec<(PersonId, &str)> = near
            .filter(|(_, likeness)| likeness.verdict != Verdict::Look)
            .filter_map(|(id, _)| Some((id.parse().ok()?, "near")))
            .collect();
        if !near.is_empty() {
            found.candidates.push((*at, near));
        }
    }
    found.problem =
        (strangers.len() > LOOKED_AT).then(|| of_matching(0, "", "likeness-not-everywhere"));
    Ok(found)
}
