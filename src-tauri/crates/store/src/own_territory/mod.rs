//! The territories that only the centre names, in the database.

use parvis_domain::id::OwnTerritoryId;
use parvis_domain::name::key;
use parvis_domain::territory::{OwnTerritory, OwnTerritoryKind};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn own_territory(&self, id: OwnTerritoryId) -> Result<OwnTerritory, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(
            statement,
            "own_territory",
            id.to_string(),
            row_to_own_territory,
        )
    }

    /// All of them, in the order of the alphabet.
    pub fn own_territories(&self) -> Result<Vec<OwnTerritory>, StoreError> {
        let statement = self.statement(include_str!("list.sql"))?;
        columns::all(statement, [], row_to_own_territory)
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_own_territory(&self, own_territory: &OwnTerritory) -> Result<(), StoreError> {
        self.write_own_territory(include_str!("insert.sql"), own_territory)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_own_territory(&self, own_territory: &OwnTerritory) -> Result<(), StoreError> {
        let changed = self.write_own_territory(include_str!("update.sql"), own_territory)?;
        columns::changed_one(changed, "own_territory", own_territory.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_own_territory(&self, id: OwnTerritoryId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "own_territory", id)
    }

    fn write_own_territory(
        &self,
        sql: &'static str,
        own_territory: &OwnTerritory,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": own_territory.id.to_string(),
            ":kind": own_territory.kind.code(),
            ":name": own_territory.name,
            ":name_key": key(&own_territory.name),
            ":code": own_territory.code,
            ":within_code": own_territory.within_code,
        })?)
    }
}

/// A row of `own_territory`.
fn row_to_own_territory(row: &Row<'_>) -> Result<OwnTerritory, StoreError> {
    Ok(OwnTerritory {
        id: columns::id(row, "id")?,
        kind: columns::choice(row, "kind", OwnTerritoryKind::from_code)?,
        name: row.get("name")?,
        code: row.get("code")?,
        within_code: row.get("within_code")?,
    })
}
