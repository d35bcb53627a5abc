//! Where people wait in a programme, how many places are free there, and who is next.

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus};
use parvis_store::{Store, StoreError};

use super::ranks::Seat;
use crate::attendees::{Named, named};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::place::{WaitingListView, WaitingView};

/// The waiting lists that somebody is on, session by session; each session's own before those of
/// its workshops.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn list(app: &App, programme_id: &str) -> Result<Vec<WaitingListView>, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    app.store().snapshot(|store| {
        store.programme(programme)?;
        let limits = limits(store, programme)?;
        let mut lists = Vec::new();
        for (seat, capacity) in limits {
            let waiting = store.waiting(seat.0, seat.1)?;
            if !waiting.is_empty() {
                lists.push(view(store, seat, capacity, &waiting)?);
            }
        }
        Ok(lists)
    })
}

/// Each session and slot of a programme with its limit, in order.
fn limits(store: &Store, programme: ProgrammeId) -> Result<Vec<(Seat, Option<i32>)>, StoreError> {
    let mut slots: HashMap<SessionId, Vec<(SlotId, Option<i32>)>> = HashMap::new();
    for slot in store.slots_of(programme)? {
        let of_session = slots.entry(slot.session).or_default();
        of_session.push((slot.id, slot.capacity));
    }
    let mut limits = Vec::new();
    for session in store.sessions_of(programme)? {
        limits.push(((session.id, None), session.capacity));
        let inside = slots.remove(&session.id).unwrap_or_default();
        let seats = inside
            .into_iter()
            .map(|(slot, capacity)| ((session.id, Some(slot)), capacity));
        limits.extend(seats);
    }
    Ok(limits)
}

fn view(
    store: &Store,
    (session, slot): Seat,
    capacity: Option<i32>,
    waiting: &[Place],
) -> Result<WaitingListView, StoreError> {
    let taken = store.places_taken(session, slot)?;
    let ids: Vec<_> = waiting.iter().map(|place| place.registration).collect();
    let names = named(store, &ids)?;
    let mut people = Vec::with_capacity(waiting.len());
    for (place, rank) in waiting.iter().zip(1..) {
        let Named {
            given_name,
            family_name,
            organisation,
            ..
        } = names.get(&place.registration).cloned().unwrap_or_default();
        people.push(WaitingView {
            registration_id: place.registration.to_string(),
            given_name,
            family_name,
            organisation,
            rank,
            ready: is_ready(store, place)?,
        });
    }
    Ok(WaitingListView {
        session_id: session.to_string(),
        slot_id: slot.map(|id| id.to_string()).unwrap_or_default(),
        capacity: capacity.unwrap_or(0),
        limited: capacity.is_some(),
        taken,
        free: free(capacity, taken, people.len()),
        people,
    })
}

/// How many of those who wait there is room for.
fn free(capacity: Option<i32>, taken: i32, waiting: usize) -> i32 {
    let waiting = i32::try_from(waiting).unwrap_or(i32::MAX);
    capacity.map_or(waiting, |capacity| (capacity - taken).max(0))
}

/// Whether somebody may move up: for a workshop, only who does not wait for its session as well.
pub(super) fn is_ready(store: &Store, place: &Place) -> Result<bool, StoreError> {
    if place.slot.is_none() {
        return Ok(true);
    }
    let whole = store.place(place.registration, place.session, None)?;
    Ok(whole.is_none_or(|whole| whole.status != PlaceStatus::WaitingList))
}
