//! The two columns of which one says whose something is: a person's or a body's.

use parvis_domain::contact::Owner;
use rusqlite::Row;

use crate::columns;
use crate::error::StoreError;

/// The person, when it is one.
pub(crate) fn owner_person(owner: Owner) -> Option<String> {
    match owner {
        Owner::Person(id) => Some(id.to_string()),
        Owner::Organisation(_) => None,
    }
}

/// The body, when it is one.
pub(crate) fn owner_organisation(owner: Owner) -> Option<String> {
    match owner {
        Owner::Organisation(id) => Some(id.to_string()),
        Owner::Person(_) => None,
    }
}

/// Whose a row is.
pub(crate) fn of_row(row: &Row<'_>) -> Result<Owner, StoreError> {
    match columns::maybe_id(row, "person_id")? {
        Some(person) => Ok(Owner::Person(person)),
        None => columns::id(row, "organisation_id").map(Owner::Organisation),
    }
}
