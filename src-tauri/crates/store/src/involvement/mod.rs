//! The parts that organisations play, in the database.

use parvis_domain::id::{InvolvementId, ProgrammeId};
use parvis_domain::programme::{Involvement, Part};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The involvement with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn involvement(&self, id: InvolvementId) -> Result<Involvement, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "involvement",
            id.to_string(),
            row_to_involvement,
        )
    }

    /// The parts played in a programme, in it as a whole first, then in its sessions, in order.
    pub fn involvements_of(&self, programme: ProgrammeId) -> Result<Vec<Involvement>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_involvement)
    }
}

impl Writer<'_> {
    /// Adds an involvement.
    pub fn insert_involvement(&self, involvement: &Involvement) -> Result<(), StoreError> {
        self.write_involvement(include_str!("insert.sql"), involvement)
            .map(drop)
    }

    /// Replaces an involvement by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_involvement(&self, involvement: &Involvement) -> Result<(), StoreError> {
        let changed = self.write_involvement(include_str!("update.sql"), involvement)?;
        columns::changed_one(changed, "involvement", involvement.id)
    }

    /// Deletes an involvement, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_involvement(&self, id: InvolvementId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "involvement", id)
    }

    /// Puts an involvement at another place in its order.
    pub fn set_involvement_position(
        &self,
        id: InvolvementId,
        position: i32,
    ) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "involvement", id)
    }

    fn write_involvement(
        &self,
        sql: &'static str,
        involvement: &Involvement,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": involvement.id.to_string(),
            ":programme": involvement.programme.to_string(),
            ":session": involvement.session.map(|id| id.to_string()),
            ":organisation": involvement.organisation.to_string(),
            ":part": involvement.part.code(),
            ":position": involvement.position,
        })?)
    }
}

/// A row of `involvement`.
pub(crate) fn row_to_involvement(row: &Row<'_>) -> Result<Involvement, StoreError> {
    Ok(Involvement {
        id: columns::id(row, "id")?,
        programme: columns::id(row, "programme_id")?,
        session: columns::maybe_id(row, "session_id")?,
        organisation: columns::id(row, "organisation_id")?,
        part: columns::choice(row, "part", Part::from_code)?,
        position: row.get("position")?,
    })
}
