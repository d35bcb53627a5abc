//! Deleting a slot with its speakers' appearances and the places in it.

use parvis_domain::id::SlotId;
use parvis_domain::speaker::Stage;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;

/// Deletes a slot and what hangs on it.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-slot-delete"), |desk| remove(desk, id))
}

/// Deletes a slot as a part of a larger change.
pub(crate) fn remove(desk: &Transaction<'_>, id: SlotId) -> Result<(), AppError> {
    desk.delete_places_in_slot(id)?;
    desk.delete_wishes_for(id)?;
    for speaker in desk.speakers_on(Stage::Slot(id))? {
        desk.delete_speaker(speaker)?;
    }
    Ok(desk.delete_slot(id)?)
}
