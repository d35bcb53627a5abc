//! What people agreed to, in the database.

use parvis_domain::contact::{Consent, Purpose};
use parvis_domain::id::{ConsentId, PersonId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn consent(&self, id: ConsentId) -> Result<Consent, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "consent", id.to_string(), row_to_consent)
    }

    /// The answers of these people.
    pub fn consents_of(&self, people: &[PersonId]) -> Result<Vec<Consent>, StoreError> {
        let statement = self.statement(include_str!("by_people.sql"))?;
        columns::all(
            statement,
            named_params! { ":people": columns::ids_text(people) },
            row_to_consent,
        )
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_consent(&self, consent: &Consent) -> Result<(), StoreError> {
        self.write_consent(include_str!("insert.sql"), consent)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_consent(&self, consent: &Consent) -> Result<(), StoreError> {
        let changed = self.write_consent(include_str!("update.sql"), consent)?;
        columns::changed_one(changed, "consent", consent.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_consent(&self, id: ConsentId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "consent", id)
    }

    fn write_consent(&self, sql: &'static str, consent: &Consent) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": consent.id.to_string(),
            ":person": consent.person.to_string(),
            ":purpose": consent.purpose.code(),
            ":given": consent.given,
            ":date": columns::date_text(Some(consent.date)),
            ":source": consent.source,
        })?)
    }
}

/// A row of `consent`.
fn row_to_consent(row: &Row<'_>) -> Result<Consent, StoreError> {
    Ok(Consent {
        id: columns::id(row, "id")?,
        person: columns::id(row, "person_id")?,
        purpose: columns::choice(row, "purpose", Purpose::from_code)?,
        given: row.get("given")?,
        date: columns::date(row, "date")?.ok_or(StoreError::Value { column: "date" })?,
        source: row.get("source")?,
    })
}
