//! Taking a line off the list.

use parvis_domain::id::ProgrammeId;
use parvis_store::{Label, StoreError};

use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;

/// Deletes a line.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-preparation-delete"), |desk| {
        Ok(desk.delete_preparation(id)?)
    })
}

/// Deletes the whole list of a programme as a part of a larger change.
pub(crate) fn remove_all(desk: &Transaction<'_>, programme: ProgrammeId) -> Result<(), StoreError> {
    for line in desk.preparations_of(programme)? {
        desk.delete_preparation(line.id)?;
    }
    Ok(())
}
