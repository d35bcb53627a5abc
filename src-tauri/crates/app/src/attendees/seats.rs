//! How many places are left in the sessions and slots of a programme that have a limit.
//!
//! Deliberately absent: what a person decides against the limit, which is theirs to decide.

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::registration::PlaceStatus;
use parvis_store::{Store, StoreError};

/// What is left where there is a limit.
#[derive(Debug, Default)]
pub(super) struct Seats(HashMap<(SessionId, Option<SlotId>), Left>);

#[derive(Debug)]
struct Left {
    free: i32,
    last_rank: i32,
}

impl Seats {
    /// Reads what is left in a programme.
    pub fn read(store: &Store, programme: ProgrammeId) -> Result<Self, StoreError> {
        let mut limits = Vec::new();
        for session in store.sessions_of(programme)? {
            limits.extend(
                session
                    .capacity
                    .map(|capacity| (session.id, None, capacity)),
            );
        }
        for slot in store.slots_of(programme)? {
            limits.extend(
                slot.capacity
                    .map(|capacity| (slot.session, Some(slot.id), capacity)),
            );
        }
        let mut left = HashMap::new();
        for (session, slot, capacity) in limits {
            let free = capacity - store.places_taken(session, slot)?;
            let last_rank = store.last_waiting_rank(session, slot)?;
            left.insert((session, slot), Left { free, last_rank });
        }
        Ok(Self(left))
    }

    /// Takes a place: registered while there is one, else the next on the waiting list. Where people
    /// wait, whoever comes new does not pass before them.
    pub fn take(&mut self, session: SessionId, slot: Option<SlotId>) -> (PlaceStatus, Option<i32>) {
        match self.0.get_mut(&(session, slot)) {
            Some(left) if left.free <= 0 || left.last_rank > 0 => {
                left.last_rank += 1;
                (PlaceStatus::WaitingList, Some(left.last_rank))
            }
            Some(left) => {
                left.free -= 1;
                (PlaceStatus::Registered, None)
            }
            None => (PlaceStatus::Registered, None),
        }
    }
}
