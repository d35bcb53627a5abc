//! Giving, changing and taking away a place in a session or in one of its slots.
//!
//! Deliberately absent: limits. Who sets a place by hand has decided; only lists and new
//! registrations are put on the waiting list by themselves.

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus, Registration};
use parvis_store::Label;

use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::problem::Problem;
use crate::{typed, waiting};

/// What to do with a place: where it stands, or that it goes.
type Wish = Option<PlaceStatus>;

/// Sets where a place stands; an empty status takes it away, an empty slot means the session
/// itself.
///
/// A place in a slot comes with one in its session. A session's place that is taken away, given
/// back or excused takes the places in its slots along.
///
/// # Errors
/// `not-found` when there is no such registration, or no such session or slot in its programme;
/// `not-a-choice` for an unknown status.
pub fn set_place(
    app: &mut App,
    id: &str,
    session_id: &str,
    slot_id: &str,
    status: &str,
) -> Result<Changed<()>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    let session: SessionId = typed::key(session_id, "session_id")?;
    let slot: Option<SlotId> = typed::maybe_key(slot_id, "slot_id")?;
    let wish = match status.trim() {
        "" => None,
        status => Some(typed::choice(status, "status", PlaceStatus::from_code)?),
    };
    app.transact(Label::new("change-place-set"), |desk| {
        put(desk, id, session, slot, wish)
    })
}

/// The same within a change, for one place among many.
///
/// # Errors
/// As [`set_place`].
pub(super) fn put(
    desk: &Transaction<'_>,
    id: RegistrationId,
    session: SessionId,
    slot: Option<SlotId>,
    wish: Wish,
) -> Result<(), AppError> {
    let registration = desk.registration(id)?;
    check_belongs(desk, &registration, session, slot)?;
    put_place(desk, id, (session, slot), wish)?;
    let comes = wish.is_some_and(PlaceStatus::expected);
    if comes && registration.replaced_by.is_some() {
        // Who comes after all was not replaced; the colleague keeps what they have.
        desk.update_registration(&Registration {
            replaced_by: None,
            ..registration
        })?;
    }
    Ok(())
}

/// Gives somebody a place that they waited for, as a part of a larger change.
pub(crate) fn give_place(
    desk: &Transaction<'_>,
    id: RegistrationId,
    seat: (SessionId, Option<SlotId>),
) -> Result<(), AppError> {
    put_place(desk, id, seat, Some(PlaceStatus::Registered))
}

/// Sets where a place stands with all that follows from it, as a part of a larger change.
pub(crate) fn put_place(
    desk: &Transaction<'_>,
    id: RegistrationId,
    (session, slot): (SessionId, Option<SlotId>),
    wish: Wish,
) -> Result<(), AppError> {
    match slot {
        Some(_) => {
            set(desk, id, session, slot, wish)?;
            let comes = wish.is_some_and(PlaceStatus::expected);
            if comes && desk.place(id, session, None)?.is_none() {
                set(desk, id, session, None, Some(PlaceStatus::Registered))?;
            }
        }
        None => {
            set(desk, id, session, None, wish)?;
            let stays =
                wish.is_some_and(|status| status.expected() || status == PlaceStatus::WaitingList);
            if !stays {
                for place in desk.places_of(&[id])? {
                    if place.session == session && place.slot.is_some() {
                        set(desk, id, session, place.slot, wish)?;
                    }
                }
            }
        }
    }
    Ok(())
}

fn check_belongs(
    desk: &Transaction<'_>,
    registration: &Registration,
    session: SessionId,
    slot: Option<SlotId>,
) -> Result<(), AppError> {
    if desk.session(session)?.programme != registration.programme {
        return Err(Problem::new("not-found").on("session_id").into());
    }
    match slot {
        Some(slot) if desk.slot(slot)?.session != session => {
            Err(Problem::new("not-found").on("slot_id").into())
        }
        _ => Ok(()),
    }
}

fn set(
    desk: &Transaction<'_>,
    registration: RegistrationId,
    session: SessionId,
    slot: Option<SlotId>,
    wish: Wish,
) -> Result<(), AppError> {
    let before = desk.place(registration, session, slot)?;
    let waited = before
        .as_ref()
        .is_some_and(|place| place.status == PlaceStatus::WaitingList);
    match (before, wish) {
        (None, None) => {}
        (Some(place), None) => desk.delete_place(place.id)?,
        (None, Some(status)) => {
            let rank = match status {
                PlaceStatus::WaitingList => Some(desk.last_waiting_rank(session, slot)? + 1),
                _ => None,
            };
            let id = desk.new_id();
            desk.insert_place(&Place {
                id,
                registration,
                session,
                slot,
                status,
                rank,
            })?;
        }
        (Some(place), Some(status)) if place.status != status => {
            let rank = match (place.status, status) {
                (_, PlaceStatus::WaitingList) => Some(desk.last_waiting_rank(session, slot)? + 1),
                // The rank on the waiting list is over; that of a choice among several stays.
                (PlaceStatus::WaitingList, _) => None,
                _ => place.rank,
            };
            desk.update_place(&Place {
                status,
                rank,
                ..place
            })?;
        }
        _ => {}
    }
    if waited {
        waiting::close(desk, (session, slot))?;
    }
    Ok(())
}
