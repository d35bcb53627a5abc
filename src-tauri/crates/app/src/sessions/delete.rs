//! Deleting a session with its agenda, its speakers' appearances and its places.
//!
//! Registrations stay: they are for the programme. What other sessions repeat stays too: the first of
//! them has it then.

use parvis_domain::id::{ProgrammeId, SessionId};
use parvis_domain::speaker::Stage;
use parvis_store::Label;

use super::content::hand_over;
use super::shared::repeating;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::{slots, typed};

/// Deletes a session and what hangs on it.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-session-delete"), |desk| remove(desk, id))
}

/// Deletes a session as a part of a larger change.
pub(crate) fn remove(desk: &Transaction<'_>, id: SessionId) -> Result<(), AppError> {
    let session = desk.session(id)?;
    let programme = session.programme;
    desk.delete_places_of(id)?;
    hand_over(desk, &session, &repeating(desk, &session)?)?;
    for slot in desk.slots_in(id)? {
        slots::remove(desk, slot.id)?;
    }
    for speaker in desk.speakers_on(Stage::Session(id))? {
        desk.delete_speaker(speaker)?;
    }
    for involvement in desk.involvements_of(programme)? {
        if involvement.session == Some(id) {
            desk.delete_involvement(involvement.id)?;
        }
    }
    Ok(desk.delete_session(id)?)
}

/// Deletes all sessions of a programme as a part of a larger change: those that repeat others first,
/// so that nothing is handed over.
pub(crate) fn remove_all(desk: &Transaction<'_>, programme: ProgrammeId) -> Result<(), AppError> {
    let mut sessions = desk.sessions_of(programme)?;
    sessions.sort_by_key(|session| !session.repeats());
    sessions
        .iter()
        .try_for_each(|session| remove(desk, session.id))
}
