//! Deleting a session with its agenda, its speakers' appearances and its places.
//!
//! Registrations stay: they are for the programme.

use parvis_domain::id::SessionId;
use parvis_domain::speaker::Stage;
use parvis_store::Label;

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
    let programme = desk.session(id)?.programme;
    desk.delete_places_of(id)?;
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
