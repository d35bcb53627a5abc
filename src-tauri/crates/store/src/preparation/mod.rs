//! The lists of preparations in the database.
//!
//! Deliberately absent: what is due on a given day, which the domain says.

use parvis_domain::id::{PreparationId, ProgrammeId};
use parvis_domain::preparation::{Due, Preparation};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn preparation(&self, id: PreparationId) -> Result<Preparation, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "preparation", id.to_string(), row_to_preparation)
    }

    /// Those of a programme, in order.
    pub fn preparations_of(&self, programme: ProgrammeId) -> Result<Vec<Preparation>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_preparation)
    }

    /// Those of the programmes that are put away, or of those that are not; each list in order.
    pub fn preparations_listed(&self, archived: bool) -> Result<Vec<Preparation>, StoreError> {
        let statement = self.statement(include_str!("of_listed.sql"))?;
        let parameters = named_params! { ":archived": archived };
        columns::all(statement, parameters, row_to_preparation)
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_preparation(&self, preparation: &Preparation) -> Result<(), StoreError> {
        self.write_preparation(include_str!("insert.sql"), preparation)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_preparation(&self, preparation: &Preparation) -> Result<(), StoreError> {
        let changed = self.write_preparation(include_str!("update.sql"), preparation)?;
        columns::changed_one(changed, "preparation", preparation.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_preparation(&self, id: PreparationId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "preparation", id)
    }

    /// Puts one at another place in its order.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn set_preparation_position(
        &self,
        id: PreparationId,
        position: i32,
    ) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "preparation", id)
    }

    fn write_preparation(
        &self,
        sql: &'static str,
        preparation: &Preparation,
    ) -> Result<usize, StoreError> {
        let (days, date) = match preparation.due {
            Due::Days(days) => (Some(days), None),
            Due::On(day) => (None, Some(day)),
        };
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": preparation.id.to_string(),
            ":programme": preparation.programme.to_string(),
            ":position": preparation.position,
            ":title": preparation.title,
            ":days": days,
            ":date": columns::date_text(date),
            ":done": columns::date_text(preparation.done),
        })?)
    }
}

/// A row of `preparation`.
fn row_to_preparation(row: &Row<'_>) -> Result<Preparation, StoreError> {
    let due = match (row.get("days")?, columns::date(row, "date")?) {
        (Some(days), _) => Due::Days(days),
        (None, Some(day)) => Due::On(day),
        (None, None) => return Err(StoreError::Value { column: "date" }),
    };
    Ok(Preparation {
        id: columns::id(row, "id")?,
        programme: columns::id(row, "programme_id")?,
        position: row.get("position")?,
        title: row.get("title")?,
        due,
        done: columns::date(row, "done")?,
    })
}
