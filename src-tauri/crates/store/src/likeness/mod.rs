//! What two people or organisations are compared by, of everybody at once.
//!
//! Deliberately absent: comparing; the rules are in the domain.

use parvis_domain::id::PersonId;
use rusqlite::Row;

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// A person as they are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The key.
    pub id: PersonId,
    /// How they are addressed.
    pub civility: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The name they were born with.
    pub birth_name: String,
    /// The main address.
    pub email: String,
    /// The main address as it is compared.
    pub email_key: String,
    /// The main number.
    pub phone: String,
    /// The territory.
    pub territory: String,
}

/// A further way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// Whose.
    pub person: PersonId,
    /// `email`, `phone` …
    pub kind: String,
    /// As written.
    pub value: String,
    /// As it is compared.
    pub value_key: String,
}

/// A function with the name of the organisation, either of which may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Whose.
    pub person: PersonId,
    /// The function.
    pub function: String,
    /// The name of the organisation.
    pub organisation: String,
}

impl Store {
    /// Everybody as they are compared, in the order they came.
    pub fn compared_people(&self) -> Result<Vec<Compared>, StoreError> {
        columns::all(
            self.statement(include_str!("people.sql"))?,
            [],
            row_to_compared,
        )
    }

    /// The further addresses and numbers of everybody, each one's together.
    pub fn compared_details(&self) -> Result<Vec<Further>, StoreError> {
        columns::all(self.statement(include_str!("details.sql"))?, [], |row| {
            Ok(Further {
                person: columns::id(row, "person_id")?,
                kind: row.get("kind")?,
                value: row.get("value")?,
                value_key: row.get("value_key")?,
            })
        })
    }

    /// The mandates of everybody, each one's together, the main one first.
    pub fn compared_mandates(&self) -> Result<Vec<Held>, StoreError> {
        columns::all(self.statement(include_str!("mandates.sql"))?, [], |row| {
            Ok(Held {
                person: columns::id(row, "person_id")?,
                function: row.get("function")?,
                organisation: row.get::<_, Option<String>>("name")?.unwrap_or_default(),
            })
        })
    }
}

fn row_to_compared(row: &Row<'_>) -> Result<Compared, StoreError> {
    Ok(Compared {
        id: columns::id(row, "id")?,
        civility: row.get("civility")?,
        given_name: row.get("given_name")?,
        family_name: row.get("family_name")?,
        birth_name: row.get("birth_name")?,
        email: row.get("email")?,
        email_key: row.get("email_key")?,
        phone: row.get("phone")?,
        territory: row.get("territory")?,
    })
}
