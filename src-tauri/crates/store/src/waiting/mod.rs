//! Waiting lists in the database: who waits where, and how full that is.
//!
//! Deliberately absent: who moves up.

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::programme::Shelf;
use parvis_domain::registration::Place;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::place::row_to_place;
use crate::store::Store;

/// Where people wait: how many, and how many have a place there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingCount {
    /// The programme.
    pub programme: ProgrammeId,
    /// The session.
    pub session: SessionId,
    /// The slot of it, when they wait for a place in one.
    pub slot: Option<SlotId>,
    /// How many wait.
    pub waiting: i32,
    /// How many places are taken.
    pub taken: i32,
}

impl Store {
    /// The places on the waiting list of a session itself, or of one slot of it, in order.
    pub fn waiting(
        &self,
        session: SessionId,
        slot: Option<SlotId>,
    ) -> Result<Vec<Place>, StoreError> {
        let statement = self.statement(include_str!("in_order.sql"))?;
        let parameters = named_params! {
            ":session": session.to_string(), ":slot": slot.map(|id| id.to_string()),
        };
        columns::all(statement, parameters, row_to_place)
    }

    /// Where people wait in the programmes of one list.
    pub fn waiting_listed(&self, shelf: Shelf) -> Result<Vec<WaitingCount>, StoreError> {
        let statement = self.statement(include_str!("of_listed.sql"))?;
        let of_row = |row: &Row<'_>| {
            Ok(WaitingCount {
                programme: columns::id(row, "programme_id")?,
                session: columns::id(row, "session_id")?,
                slot: columns::maybe_id(row, "slot_id")?,
                waiting: row.get("waiting")?,
                taken: row.get("taken")?,
            })
        };
        columns::all(statement, named_params! { ":shelf": shelf.code() }, of_row)
    }
}
