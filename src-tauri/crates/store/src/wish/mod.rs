//! Wishes for workshops in the database.
//!
//! Deliberately absent: who gets what.

use parvis_domain::id::{ProgrammeId, RegistrationId, SlotId, WishId};
use parvis_domain::wish::Wish;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The wishes of everybody registered for a programme, each one's in order.
    pub fn wishes_in(&self, programme: ProgrammeId) -> Result<Vec<Wish>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_wish)
    }

    /// The wishes of a registration, in order.
    pub fn wishes_of(&self, registration: RegistrationId) -> Result<Vec<Wish>, StoreError> {
        let statement = self.statement(include_str!("by_registration.sql"))?;
        let parameters = named_params! { ":registration": registration.to_string() };
        columns::all(statement, parameters, row_to_wish)
    }
}

impl Writer<'_> {
    /// Adds a wish.
    pub fn insert_wish(&self, wish: &Wish) -> Result<(), StoreError> {
        self.write_wish(include_str!("insert.sql"), wish).map(drop)
    }

    /// Replaces a wish by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_wish(&self, wish: &Wish) -> Result<(), StoreError> {
        let changed = self.write_wish(include_str!("update.sql"), wish)?;
        columns::changed_one(changed, "wish", wish.id)
    }

    /// Deletes a wish.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_wish(&self, id: WishId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "wish", id)
    }

    /// Deletes all wishes of a registration.
    pub fn delete_wishes_of(&self, registration: RegistrationId) -> Result<(), StoreError> {
        self.statement(include_str!("delete_of_registration.sql"))?
            .execute(named_params! { ":registration": registration.to_string() })?;
        Ok(())
    }

    /// Deletes all wishes for a slot.
    pub fn delete_wishes_for(&self, slot: SlotId) -> Result<(), StoreError> {
        self.statement(include_str!("delete_of_slot.sql"))?
            .execute(named_params! { ":slot": slot.to_string() })?;
        Ok(())
    }

    fn write_wish(&self, sql: &'static str, wish: &Wish) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": wish.id.to_string(),
            ":registration": wish.registration.to_string(),
            ":slot": wish.slot.to_string(),
            ":rank": wish.rank,
        })?)
    }
}

/// A row of `wish`.
fn row_to_wish(row: &Row<'_>) -> Result<Wish, StoreError> {
    Ok(Wish {
        id: columns::id(row, "id")?,
        registration: columns::id(row, "registration_id")?,
        slot: columns::id(row, "slot_id")?,
        rank: row.get("rank")?,
    })
}
