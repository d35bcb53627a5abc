//! The mandates of people in the database.

use parvis_domain::id::{MandateId, OrganisationId, PersonId};
use parvis_domain::person::Mandate;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The mandate with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn mandate(&self, id: MandateId) -> Result<Mandate, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "mandate",
            id.to_string(),
            row_to_mandate,
        )
    }

    /// The mandates with these keys, in any order.
    pub fn mandates(&self, ids: &[MandateId]) -> Result<Vec<Mandate>, StoreError> {
        let statement = self.statement(include_str!("by_ids.sql"))?;
        columns::all(
            statement,
            named_params! { ":ids": columns::ids_text(ids) },
            row_to_mandate,
        )
    }

    /// All mandates of these people, each person's together and in order.
    pub fn mandates_of(&self, people: &[PersonId]) -> Result<Vec<Mandate>, StoreError> {
        let statement = self.statement(include_str!("by_people.sql"))?;
        let parameters = named_params! { ":people": columns::ids_text(people) };
        columns::all(statement, parameters, row_to_mandate)
    }

    /// All mandates in a body.
    pub fn mandates_in(&self, organisation: OrganisationId) -> Result<Vec<Mandate>, StoreError> {
        let statement = self.statement(include_str!("by_organisation.sql"))?;
        let parameters = named_params! { ":organisation": organisation.to_string() };
        columns::all(statement, parameters, row_to_mandate)
    }

    /// How many registrations and appearances of speakers refer to a mandate.
    pub fn mandate_uses(&self, id: MandateId) -> Result<u32, StoreError> {
        let mut statement = self.statement(include_str!("uses.sql"))?;
        Ok(
            statement.query_row(named_params! { ":id": id.to_string() }, |row| {
                row.get("uses")
            })?,
        )
    }
}

impl Writer<'_> {
    /// Adds a mandate.
    pub fn insert_mandate(&self, mandate: &Mandate) -> Result<(), StoreError> {
        self.write_mandate(include_str!("insert.sql"), mandate)
            .map(drop)
    }

    /// Replaces a mandate by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_mandate(&self, mandate: &Mandate) -> Result<(), StoreError> {
        let changed = self.write_mandate(include_str!("update.sql"), mandate)?;
        columns::changed_one(changed, "mandate", mandate.id)
    }

    /// Deletes a mandate, to which nothing refers any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_mandate(&self, id: MandateId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "mandate", id)
    }

    /// Puts a mandate at another place among those of its person.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn set_mandate_position(&self, id: MandateId, position: i32) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "mandate", id)
    }

    fn write_mandate(&self, sql: &'static str, mandate: &Mandate) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": mandate.id.to_string(),
            ":person": mandate.person.to_string(),
            ":organisation": mandate.organisation.map(|id| id.to_string()),
            ":function": mandate.function,
            ":position": mandate.position,
            ":begins": columns::date_text(mandate.begins),
            ":ends": columns::date_text(mandate.ends),
        })?)
    }
}

/// A row of `mandate`.
pub(crate) fn row_to_mandate(row: &Row<'_>) -> Result<Mandate, StoreError> {
    Ok(Mandate {
        id: columns::id(row, "id")?,
        person: columns::id(row, "person_id")?,
        organisation: columns::maybe_id(row, "organisation_id")?,
        function: row.get("function")?,
        position: row.get("position")?,
        begins: columns::date(row, "begins")?,
        ends: columns::date(row, "ends")?,
    })
}
