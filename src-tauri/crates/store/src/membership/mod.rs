//! Which territory is a member in which year, in the database.

use parvis_domain::id::MembershipId;
use parvis_domain::membership::Membership;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The one with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn membership(&self, id: MembershipId) -> Result<Membership, StoreError> {
        let statement = self.statement(include_str!("get.sql"))?;
        columns::one(statement, "membership", id.to_string(), row_to_membership)
    }

    /// Those of a year, by name.
    pub fn memberships_in(&self, year: i32) -> Result<Vec<Membership>, StoreError> {
        let statement = self.statement(include_str!("by_year.sql"))?;
        columns::all(
            statement,
            named_params! { ":year": year },
            row_to_membership,
        )
    }

    /// Those of a territory, the latest first.
    pub fn memberships_of(&self, territory_code: &str) -> Result<Vec<Membership>, StoreError> {
        let statement = self.statement(include_str!("by_territory.sql"))?;
        columns::all(
            statement,
            named_params! { ":territory_code": territory_code },
            row_to_membership,
        )
    }

    /// The membership in a year of the first of these territories that has one.
    pub fn nearest_membership(
        &self,
        territory_codes: &[String],
        year: i32,
    ) -> Result<Option<Membership>, StoreError> {
        let statement = self.statement(include_str!("nearest.sql"))?;
        let codes = serde_json::json!(territory_codes).to_string();
        let parameters = named_params! { ":codes": codes, ":year": year };
        Ok(columns::all(statement, parameters, row_to_membership)?.pop())
    }

    /// The years in which there are members, the latest first.
    pub fn membership_years(&self) -> Result<Vec<i32>, StoreError> {
        let statement = self.statement(include_str!("years.sql"))?;
        columns::all(statement, [], |row| Ok(row.get("year")?))
    }
}

impl Writer<'_> {
    /// Adds one.
    pub fn insert_membership(&self, membership: &Membership) -> Result<(), StoreError> {
        self.write_membership(include_str!("insert.sql"), membership)
            .map(drop)
    }

    /// Replaces the one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_membership(&self, membership: &Membership) -> Result<(), StoreError> {
        let changed = self.write_membership(include_str!("update.sql"), membership)?;
        columns::changed_one(changed, "membership", membership.id)
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_membership(&self, id: MembershipId) -> Result<(), StoreError> {
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id.to_string() })?;
        columns::changed_one(changed, "membership", id)
    }

    fn write_membership(
        &self,
        sql: &'static str,
        membership: &Membership,
    ) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": membership.id.to_string(),
            ":territory_code": membership.territory_code,
            ":territory_name": membership.territory_name,
            ":year": membership.year,
            ":note": membership.note,
        })?)
    }
}

/// A row of `membership`.
fn row_to_membership(row: &Row<'_>) -> Result<Membership, StoreError> {
    Ok(Membership {
        id: columns::id(row, "id")?,
        territory_code: row.get("territory_code")?,
        territory_name: row.get("territory_name")?,
        year: row.get("year")?,
        note: row.get("note")?,
    })
}
