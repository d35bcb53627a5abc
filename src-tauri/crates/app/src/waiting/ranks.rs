//! The order of a waiting list, and the seats it waits for.

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus};
use parvis_store::{Store, StoreError};

use crate::transact::Transaction;

/// A session itself, or one slot of it.
pub(crate) type Seat = (SessionId, Option<SlotId>);

/// Numbers a waiting list from 1 without holes, as a part of a larger change.
pub(crate) fn close(desk: &Transaction<'_>, (session, slot): Seat) -> Result<(), StoreError> {
    for (place, rank) in desk.waiting(session, slot)?.into_iter().zip(1..) {
        if place.rank != Some(rank) {
            desk.update_place(&Place {
                rank: Some(rank),
                ..place
            })?;
        }
    }
    Ok(())
}

/// Where a registration waits.
pub(crate) fn seats_of(
    store: &Store,
    registration: RegistrationId,
) -> Result<Vec<Seat>, StoreError> {
    let waits = |place: &Place| place.status == PlaceStatus::WaitingList;
    let places = store.places_of(&[registration])?;
    Ok(places
        .into_iter()
        .filter(waits)
        .map(|place| (place.session, place.slot))
        .collect())
}
