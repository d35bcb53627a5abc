//! The slots of a session's agenda in the database.

use chrono::NaiveDate;
use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::programme::Shelf;
use parvis_domain::slot::{Slot, SlotKind};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// The slot with this key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn slot(&self, id: SlotId) -> Result<Slot, StoreError> {
        columns::one(
            self.statement(include_str!("get.sql"))?,
            "slot",
            id.to_string(),
            row_to_slot,
        )
    }

    /// The slots of a session, in order.
    pub fn slots_in(&self, session: SessionId) -> Result<Vec<Slot>, StoreError> {
        let statement = self.statement(include_str!("by_session.sql"))?;
        columns::all(
            statement,
            named_params! { ":session": session.to_string() },
            row_to_slot,
        )
    }

    /// The slots of a programme, session by session, in order.
    pub fn slots_of(&self, programme: ProgrammeId) -> Result<Vec<Slot>, StoreError> {
        let statement = self.statement(include_str!("by_programme.sql"))?;
        columns::all(
            statement,
            named_params! { ":programme": programme.to_string() },
            row_to_slot,
        )
    }

    /// The slots of all programmes of one list, in order.
    pub fn slots_listed(&self, shelf: Shelf) -> Result<Vec<Slot>, StoreError> {
        let statement = self.statement(include_str!("of_listed.sql"))?;
        columns::all(
            statement,
            named_params! { ":shelf": shelf.code() },
            row_to_slot,
        )
    }

    /// The slots of every programme but templates on the days from one to another, in order.
    pub fn slots_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Slot>, StoreError> {
        let statement = self.statement(include_str!("between.sql"))?;
        let parameters = named_params! { ":first": first.to_string(), ":last": last.to_string() };
        columns::all(statement, parameters, row_to_slot)
    }
}

impl Writer<'_> {
    /// Adds a slot.
    pub fn insert_slot(&self, slot: &Slot) -> Result<(), StoreError> {
        self.write_slot(include_str!("insert.sql"), slot).map(drop)
    }

    /// Replaces a slot by this one of the same key.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn update_slot(&self, slot: &Slot) -> Result<(), StoreError> {
        let changed = self.write_slot(include_str!("update.sql"), slot)?;
        columns::changed_one(changed, "slot", slot.id)
    }

    /// Deletes a slot, on which nothing hangs any more.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn delete_slot(&self, id: SlotId) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string() };
        let changed = self
            .statement(include_str!("delete.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "slot", id)
    }

    /// Puts a slot at another place in its order.
    pub fn set_slot_position(&self, id: SlotId, position: i32) -> Result<(), StoreError> {
        let parameters = named_params! { ":id": id.to_string(), ":position": position };
        let changed = self
            .statement(include_str!("set_position.sql"))?
            .execute(parameters)?;
        columns::changed_one(changed, "slot", id)
    }

    /// Deletes every place in a slot.
    pub fn delete_places_in_slot(&self, slot: SlotId) -> Result<(), StoreError> {
        self.statement(include_str!("delete_places.sql"))?
            .execute(named_params! { ":slot": slot.to_string() })?;
        Ok(())
    }

    fn write_slot(&self, sql: &'static str, slot: &Slot) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(named_params! {
            ":id": slot.id.to_string(),
            ":session": slot.session.to_string(),
            ":position": slot.position,
            ":kind": slot.kind.code(),
            ":starts": columns::hour_text(slot.starts),
            ":ends": columns::hour_text(slot.ends),
            ":title": slot.title,
            ":description": slot.description,
            ":lead_question": slot.lead_question,
            ":parallel_group": slot.parallel_group,
            ":number": slot.number,
            ":venue": slot.venue.map(|id| id.to_string()),
            ":room": slot.room,
            ":capacity": slot.capacity,
        })?)
    }
}

/// A row of `slot`.
pub(crate) fn row_to_slot(row: &Row<'_>) -> Result<Slot, StoreError> {
    Ok(Slot {
        id: columns::id(row, "id")?,
        session: columns::id(row, "session_id")?,
        position: row.get("position")?,
        kind: columns::choice(row, "kind", SlotKind::from_code)?,
        starts: columns::hour(row, "starts")?,
        ends: columns::hour(row, "ends")?,
        title: row.get("title")?,
        description: row.get("description")?,
        lead_question: row.get("lead_question")?,
        parallel_group: row.get("parallel_group")?,
        number: row.get("number")?,
        venue: columns::maybe_id(row, "venue_id")?,
        room: row.get("room")?,
        capacity: row.get("capacity")?,
    })
}
