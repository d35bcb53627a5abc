//! A further session, which begins as the one before it was: same hours, same venue.

use parvis_domain::id::SessionId;
use parvis_domain::session::Session;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Adds a session at the end of a programme and gives its key back.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn add(app: &mut App, programme_id: &str) -> Result<Changed<String>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    app.transact(Label::new("change-session-add"), |desk| {
        let programme = desk.programme(programme)?.id;
        let others = desk.sessions_of(programme)?;
        let mut session = Session::blank(desk.new_id(), programme, 0);
        follow(&mut session, &others);
        desk.insert_session(&session)?;
        Ok(SessionId::to_string(&session.id))
    })
}

/// Takes over from the others what a further session most likely has in common with them.
pub(super) fn follow(session: &mut Session, others: &[Session]) {
    let Some(last) = others.last() else { return };
    session.position = last.position + 1;
    session.ordinal = next_ordinal(others);
    session.all_day = last.all_day;
    session.doors_open = last.doors_open;
    session.starts = last.starts;
    session.ends = last.ends;
    session.half_days = last.half_days;
    session.half_day_boundary = last.half_day_boundary;
    session.mode = last.mode;
    session.venue = last.venue;
    session.room.clone_from(&last.room);
    session.capacity = last.capacity;
}

/// The number after the highest, when every session has one.
fn next_ordinal(others: &[Session]) -> Option<i32> {
    let ordinals: Option<Vec<i32>> = others.iter().map(|session| session.ordinal).collect();
    ordinals?.into_iter().max().map(|highest| highest + 1)
}
