//! People in the database.
//!
//! Deliberately absent: who is the same person as whom; a use case decides that from the keys.

use parvis_domain::id::{MandateId, PersonId};
use parvis_domain::name::{email_key, key};
use parvis_domain::person::Person;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// What an import compares of one person and one of their mandates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonKeys {
    /// The person.
    pub id: PersonId,
    /// [`name_key`] of the person.
    pub name_key: String,
    /// [`parvis_domain::name::email_key`] of their address.
    pub email_key: String,
    /// The mandate this is about; `None` for a person without one.
    pub mandate: Option<MandateId>,
    /// The function of the mandate.
    pub function: String,
    /// [`parvis_domain::name::key`] of the name of the mandate's organisation; may be empty.
    pub organisation_key: String,
}

/// What stands between the names in a [`name_key`]: less than a space, so that everybody called
/// Bonnet comes before the first Bonnet-Garnier.
pub(crate) const BETWEEN_NAMES: char = '\t';

/// What the names of two people are compared by, and what lists are sorted by.
pub fn name_key(family_name: &str, given_name: &str) -> String {
    let mut names = key(family_name);
    names.push(BETWEEN_NAMES);
    names.push_str(&key(given_name));
    names
}

impl Store {
    /// The person with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "person",
            id.to_string(),
            row_to_person,
        )
    }

    /// The people with these keys, in any order.
    pub fn people(&self, ids: &[PersonId]) -> Result<Vec<Person>, StoreError> {
        let statement = self.statement(include_str!("by_ids.sql"))?;
        columns::all(
            statement,
            named_params! { ":ids": columns::ids_text(ids) },
            row_to_person,
        )
    }

    /// The people of this name, compared without accents and casing.
    pub fn people_named(
        &self,
        family_name: &str,
        given_name: &str,
    ) -> Result<Vec<Person>, StoreError> {
        let statement = self.statement(include_str!("by_name_key.sql"))?;
        let parameters = named_params! { ":name_key": name_key(family_name, given_name) };
        columns::all(statement, parameters, row_to_person)
    }

    /// The people with this address, compared without casing.
    pub fn people_at(&self, email: &str) -> Result<Vec<Person>, StoreError> {
        let statement = self.statement(include_str!("by_email_key.sql"))?;
        let parameters = named_params! { ":email_key": email_key(email) };
        columns::all(statement, parameters, row_to_person)
    }

    /// The keys of everybody: one entry for each mandate, in the order people came.
    pub fn person_keys(&self) -> Result<Vec<PersonKeys>, StoreError> {
        columns::all(
            self.statement(include_str!("keys.sql"))?,
            [],
            row_to_person_keys,
        )
    }
}

impl Writer<'_> {
    /// Adds a person.
    pub fn insert_person(&self, person: &Person) -> Result<(), StoreError> {
        self.write_person(include_str!("insert.sql"), person)
            .map(drop)
    }

    /// Replaces a person by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_person(&self, person: &Person) -> Result<(), StoreError> {
        let changed = self.write_person(include_str!("update.sql"), person)?;
        columns::changed_one(changed, "person", person.id)
    }

    /// Deletes a person, on whom nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_person(&self, id: PersonId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "person", id)
    }

    fn write_person(&self, sql: &'static str, person: &Person) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": person.id.to_string(),
            ":civility": person.civility,
            ":given_name": person.given_name,
            ":family_name": person.family_name,
            ":badge_name": person.badge_name,
            ":email": person.email,
            ":phone": person.phone,
            ":territory": person.territory,
            ":note": person.note,
            ":birth_name": person.birth_name,
            ":source": person.source,
            ":created": columns::date_text(person.created),
            ":territory_code": person.territory_code,
            ":name_key": name_key(&person.family_name, &person.given_name),
            ":email_key": email_key(&person.email),
        })?)
    }
}

/// A row of `person`.
pub(crate) fn row_to_person(row: &Row<'_>) -> Result<Person, StoreError> {
    Ok(Person {
        id: columns::id(row, "id")?,
        civility: row.get("civility")?,
        given_name: row.get("given_name")?,
        family_name: row.get("family_name")?,
        badge_name: row.get("badge_name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        territory: row.get("territory")?,
        note: row.get("note")?,
        birth_name: row.get("birth_name")?,
        source: row.get("source")?,
        created: columns::date(row, "created")?,
        territory_code: row.get("territory_code")?,
    })
}

fn row_to_person_keys(row: &Row<'_>) -> Result<PersonKeys, StoreError> {
    Ok(PersonKeys {
        id: columns::id(row, "id")?,
        name_key: row.get("name_key")?,
        email_key: row.get("email_key")?,
        mandate: columns::maybe_id(row, "mandate_id")?,
        function: row
            .get::<_, Option<String>>("function")?
            .unwrap_or_default(),
        organisation_key: row
            .get::<_, Option<String>>("organisation_key")?
            .unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
