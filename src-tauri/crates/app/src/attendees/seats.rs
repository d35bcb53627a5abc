//! How many places are left in the sessions and slots of a programme that have a limit.
//!
//! Deliberately absent: what a person decides against the limit, which is theirs to decide.

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::registration::PlaceStatus;
use parvis_store::{Store, StoreError};

/// What is left, and who waits.
#[derive(Debug, Default)]
pub(super) struct Seats(HashMap<(SessionId, Option<SlotId>), Left>);

#[derive(Debug)]
struct Left {
    /// Nothing where there is no limit.
    free: Option<i32>,
    last_rank: i32,
    /// Whether whoever comes new has to wait behind others.
    queued: bool,
}

impl Seats {
    /// Reads what is left in a programme.
    pub fn read(store: &Store, programme: ProgrammeId) -> Result<Self, StoreError> {
        let mut all = Vec::new();
        for session in store.sessions_of(programme)? {
            all.push((session.id, None, session.capacity));
        }
        for slot in store.slots_of(programme)? {
            all.push((slot.session, Some(slot.id), slot.capacity));
        }
        let mut left = HashMap::new();
        for (session, slot, capacity) in all {
            let taken = || store.places_taken(session, slot);
            let last_rank = store.last_waiting_rank(session, slot)?;
            let here = Left {
                free: capacity
                    .map(|capacity| Ok::<_, StoreError>(capacity - taken()?))
                    .transpose()?,
                last_rank,
                queued: last_rank > 0,
            };
            left.insert((session, slot), here);
        }
        Ok(Self(left))
    }

    /// Takes a place: registered while there is one, else the next on the waiting list. Where people
    /// wait, whoever comes new does not pass before them.
    pub fn take(&mut self, session: SessionId, slot: Option<SlotId>) -> (PlaceStatus, Option<i32>) {
        let Some(left) = self.0.get_mut(&(session, slot)) else {
            return (PlaceStatus::Registered, None);
        };
        match &mut left.free {
            Some(free) if *free <= 0 || left.queued => {
                left.queued = true;
                self.wait(session, slot)
            }
            Some(free) => {
                *free -= 1;
                (PlaceStatus::Registered, None)
            }
            None => (PlaceStatus::Registered, None),
        }
    }

    /// Takes the next rank on the waiting list, whether or not there is a place: a list that says so
    /// is believed, and does not make others wait.
    pub fn wait(&mut self, session: SessionId, slot: Option<SlotId>) -> (PlaceStatus, Option<i32>) {
        let rank = self.0.get_mut(&(session, slot)).map(|left| {
            left.last_rank += 1;
            left.last_rank
        });
        (PlaceStatus::WaitingList, rank)
    }
}
