//! Places in sessions and slots, in the database.
//!
//! Deliberately absent: when a place becomes one on the waiting list; a use case decides that.

use parvis_domain::id::{PlaceId, ProgrammeId, RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The places of these registrations, each one's together and session by session.
    pub fn places_of(&self, registrations: &[RegistrationId]) -> Result<Vec<Place>, StoreError> {
        let statement = self.statement(include_str!("by_registrations.sql"))?;
        let parameters = named_params! { ":registrations": columns::ids_text(registrations) };
        columns::all(statement, parameters, row_to_place)
    }

    /// All places of the registrations for a programme, in any order.
    pub fn places_in(&self, programme: ProgrammeId) -> Result<Vec<Place>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        columns::all(statement, parameters, row_to_place)
    }

    /// A registration's place in a session, or in one slot of it.
    pub fn place(
        &self,
        registration: RegistrationId,
        session: SessionId,
        slot: Option<SlotId>,
    ) -> Result<Option<Place>, StoreError> {
        let statement = self.statement(include_str!("find.sql"))?;
        let parameters = named_params! {
            ":registration": registration.to_string(),
            ":session": session.to_string(),
            ":slot": slot.map(|id| id.to_string()),
        };
        Ok(columns::all(statement, parameters, row_to_place)?.pop())
    }

    /// How many of the places in a session itself, or in one slot of it, are of people who will
    /// come.
    pub fn places_taken(
        &self,
        session: SessionId,
        slot: Option<SlotId>,
    ) -> Result<i32, StoreError> {
        let mut statement = self.statement(include_str!("taken.sql"))?;
        let parameters = named_params! {
            ":session": session.to_string(), ":slot": slot.map(|id| id.to_string()),
        };
        Ok(statement.query_row(parameters, |row| row.get("taken"))?)
    }

    /// The last rank on the waiting list of a session itself, or of one slot of it; 0 for none.
    pub fn last_waiting_rank(
        &self,
        session: SessionId,
        slot: Option<SlotId>,
    ) -> Result<i32, StoreError> {
        let mut statement = self.statement(include_str!("last_rank.sql"))?;
        let parameters = named_params! {
            ":session": session.to_string(), ":slot": slot.map(|id| id.to_string()),
        };
        Ok(statement.query_row(parameters, |row| row.get("rank"))?)
    }
}

impl Writer<'_> {
    /// Adds a place.
    pub fn insert_place(&self, place: &Place) -> Result<(), StoreError> {
        self.write_place(include_str!("insert.sql"), place)
            .map(drop)
    }

    /// Replaces a place by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_place(&self, place: &Place) -> Result<(), StoreError> {
        let changed = self.write_place(include_str!("update.sql"), place)?;
        columns::changed_one(changed, "place", place.id)
    }

    /// Deletes a place.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_place(&self, id: PlaceId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "place", id)
    }

    /// Deletes all places of a registration.
    pub fn delete_places_of_registration(
        &self,
        registration: RegistrationId,
    ) -> Result<(), StoreError> {
        self.statement(include_str!("delete_of_registration.sql"))?
            .execute(named_params! { ":registration": registration.to_string() })?;
        Ok(())
    }

    fn write_place(&self, sql: &'static str, place: &Place) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": place.id.to_string(),
            ":registration": place.registration.to_string(),
            ":session": place.session.to_string(),
            ":slot": place.slot.map(|id| id.to_string()),
            ":status": place.status.code(),
            ":rank": place.rank,
        })?)
    }
}

/// A row of `place`.
pub(crate) fn row_to_place(row: &Row<'_>) -> Result<Place, StoreError> {
    Ok(Place {
        id: columns::id(row, "id")?,
        registration: columns::id(row, "registration_id")?,
        session: columns::id(row, "session_id")?,
        slot: columns::maybe_id(row, "slot_id")?,
        status: columns::choice(row, "status", PlaceStatus::from_code)?,
        rank: row.get("rank")?,
    })
}
