//! Giving free places to who waits for them.

use parvis_domain::id::{RegistrationId, SessionId, SlotId};
use parvis_domain::registration::{Place, PlaceStatus};
use parvis_store::Label;

use super::list::is_ready;
use crate::attendees::give_place;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::problem::Problem;

/// Gives the free places of a session, or of one slot of it, to the first on its waiting list: to
/// `most` of them, or to all there is room for when that is 0. Gives back how many moved up.
///
/// For a workshop, who also waits for its session is passed over.
///
/// # Errors
/// `no-free-place` when there is none, `nobody-waits`; `not-found`.
pub fn move_up(
    app: &mut App,
    session_id: &str,
    slot_id: &str,
    most: i32,
) -> Result<Changed<i32>, AppError> {
    let seat = seat(session_id, slot_id)?;
    app.transact(Label::new("change-waiting-up"), |desk| {
        let room = room(desk, seat)?;
        let waiting = ready(desk, seat)?;
        if waiting.is_empty() {
            return Err(Problem::new("nobody-waits").into());
        }
        let most = usize::try_from(most).ok().filter(|most| *most > 0);
        let count = waiting.len().min(room).min(most.unwrap_or(usize::MAX));
        if count == 0 {
            return Err(Problem::new("no-free-place").into());
        }
        for place in &waiting[..count] {
            give_place(desk, place.registration, seat)?;
        }
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    })
}

/// Gives a free place to somebody on the waiting list, whoever comes before them.
///
/// # Errors
/// `no-free-place` when there is none; `nobody-waits` when they do not wait there;
/// `waits-for-session` for a workshop of a session that they wait for as well; `not-found`.
pub fn move_up_one(
    app: &mut App,
    session_id: &str,
    slot_id: &str,
    id: &str,
) -> Result<Changed<()>, AppError> {
    let seat = seat(session_id, slot_id)?;
    let id: RegistrationId = typed::key(id, "id")?;
    app.transact(Label::new("change-waiting-up"), |desk| {
        let place = desk.place(id, seat.0, seat.1)?;
        let place = place
            .filter(|place| place.status == PlaceStatus::WaitingList)
            .ok_or_else(|| Problem::new("nobody-waits"))?;
        if !is_ready(desk, &place)? {
            return Err(Problem::new("waits-for-session").into());
        }
        if room(desk, seat)? == 0 {
            return Err(Problem::new("no-free-place").into());
        }
        give_place(desk, id, seat)
    })
}

fn seat(session_id: &str, slot_id: &str) -> Result<(SessionId, Option<SlotId>), Problem> {
    Ok((
        typed::key(session_id, "session_id")?,
        typed::maybe_key(slot_id, "slot_id")?,
    ))
}

/// How many places are free; without a limit, as many as anybody wants.
fn room(
    desk: &Transaction<'_>,
    (session, slot): (SessionId, Option<SlotId>),
) -> Result<usize, AppError> {
    let capacity = match slot {
        Some(slot) => desk.slot(slot)?.capacity,
        None => desk.session(session)?.capacity,
    };
    let Some(capacity) = capacity else {
        return Ok(usize::MAX);
    };
    let free = capacity - desk.places_taken(session, slot)?;
    Ok(usize::try_from(free).unwrap_or(0))
}

/// Those who may move up, in order.
fn ready(
    desk: &Transaction<'_>,
    (session, slot): (SessionId, Option<SlotId>),
) -> Result<Vec<Place>, AppError> {
    let mut ready = Vec::new();
    for place in desk.waiting(session, slot)? {
        if is_ready(desk, &place)? {
            ready.push(place);
        }
    }
    Ok(ready)
}
