//! What passes from somebody to the colleague who comes instead.

use std::collections::HashSet;

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus, Registration};
use parvis_domain::wish::Wish;

use crate::attendees::put_place;
use crate::transact::{AppError, Transaction};
use crate::waiting;
use crate::wishes::{Group, groups_of};

/// Hands on the places, wishes and what concerns the payment, and excuses the first one.
pub(super) fn all(
    desk: &Transaction<'_>,
    first: Registration,
    second: Registration,
) -> Result<(), AppError> {
    let groups = groups_of(desk, first.programme)?;
    places(desk, first.id, second.id, &groups)?;
    wishes(desk, first.id, second.id, &groups)?;
    payment(desk, first, second)
}

fn places(
    desk: &Transaction<'_>,
    first: RegistrationId,
    second: RegistrationId,
    groups: &[Group],
) -> Result<(), AppError> {
    let mut theirs = desk.places_of(&[first])?;
    let attended = attended(desk, first, &theirs)?;
    theirs.retain(|place| !attended.contains(&place.session));
    // Sessions before their workshops, so that a workshop never makes a place in a session.
    theirs.sort_by_key(|place| (place.slot.is_some(), place.id));
    for place in &theirs {
        if !stands(place.status) {
            continue;
        }
        let other_workshop = match place.slot {
            Some(slot) => is_elsewhere(desk, second, slot, groups)?,
            None => false,
        };
        let own = desk.place(second, place.session, place.slot)?;
        if !other_workshop && is_better(place, own.as_ref()) {
            take_over(desk, second, place, own)?;
        }
    }
    for place in theirs {
        if stands(place.status) {
            // The rank on a waiting list went to the colleague, or is given up.
            desk.update_place(&Place {
                status: PlaceStatus::Excused,
                rank: None,
                ..place.clone()
            })?;
            waiting::close(desk, (place.session, place.slot))?;
        }
    }
    Ok(())
}

/// The sessions that somebody was seen at or signed for: those stay theirs.
fn attended(
    desk: &Transaction<'_>,
    who: RegistrationId,
    places: &[Place],
) -> Result<HashSet<SessionId>, AppError> {
    let mut attended = HashSet::new();
    for place in places {
        let was_there = desk
            .attendance_of(place.session)?
            .iter()
            .any(|one| one.registration == who && (one.signed || one.arrived.is_some()));
        if was_there {
            attended.insert(place.session);
        }
    }
    Ok(attended)
}

fn stands(status: PlaceStatus) -> bool {
    status.expected() || status == PlaceStatus::WaitingList
}

/// Whether the colleague is better off with this place than with their own.
fn is_better(place: &Place, own: Option<&Place>) -> bool {
    let Some(own) = own else { return true };
    match (own.status, place.status) {
        (own, _) if own.expected() => false,
        (PlaceStatus::WaitingList, PlaceStatus::WaitingList) => place.rank < own.rank,
        _ => true,
    }
}

/// Whether the colleague has a place in another workshop at the same time.
fn is_elsewhere(
    desk: &Transaction<'_>,
    who: RegistrationId,
    slot: SlotId,
    groups: &[Group],
) -> Result<bool, AppError> {
    let Some(group) = groups.iter().find(|group| group.has(slot)) else {
        return Ok(false);
    };
    let places = desk.places_of(&[who])?;
    Ok(places.iter().any(|place| {
        stands(place.status)
            && place
                .slot
                .is_some_and(|other| other != slot && group.has(other))
    }))
}

fn take_over(
    desk: &Transaction<'_>,
    who: RegistrationId,
    place: &Place,
    own: Option<Place>,
) -> Result<(), AppError> {
    let seat = (place.session, place.slot);
    if place.status != PlaceStatus::WaitingList {
        return put_place(desk, who, seat, Some(PlaceStatus::Registered));
    }
    // On a waiting list the colleague stands where the first one stood.
    if let Some(own) = own {
        desk.delete_place(own.id)?;
    }
    let id = desk.new_id();
    desk.insert_place(&Place {
        id,
        registration: who,
        ..place.clone()
    })?;
    Ok(())
}

/// The colleague has the wishes of the first one where they have none of their own.
fn wishes(
    desk: &Transaction<'_>,
    first: RegistrationId,
    second: RegistrationId,
    groups: &[Group],
) -> Result<(), AppError> {
    let own = desk.wishes_of(second)?;
    for wish in desk.wishes_of(first)? {
        let group = groups.iter().find(|group| group.has(wish.slot));
        let chosen = |other: &Wish| match group {
            Some(group) => group.has(other.slot),
            None => other.slot == wish.slot,
        };
        if !own.iter().any(chosen) {
            desk.insert_wish(&Wish {
                id: desk.new_id(),
                registration: second,
                ..wish
            })?;
        }
    }
    Ok(())
}

/// Payer, commitment number, amount and on whose behalf they come pass on; an amount that was
/// decided is owed once.
fn payment(
    desk: &Transaction<'_>,
    first: Registration,
    mut second: Registration,
) -> Result<(), AppError> {
    let mut first = first;
    if second.payer.is_none() {
        second.payer = first.payer;
    }
    for (own, theirs) in [
        (&mut second.commitment_number, &first.commitment_number),
        (&mut second.represents, &first.represents),
    ] {
        if own.is_empty() {
            own.clone_from(theirs);
        }
    }
    if second.fee_cents.is_none() && first.fee_cents.is_some() {
        second.fee_cents = first.fee_cents.take();
        second.fee_reason = std::mem::take(&mut first.fee_reason);
    }
    // Whoever takes a place comes, whoever came instead of them before.
    second.replaced_by = None;
    first.replaced_by = Some(second.id);
    desk.update_registration(&second)?;
    Ok(desk.update_registration(&first)?)
}
