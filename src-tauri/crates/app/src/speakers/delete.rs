//! Taking a speaker from a stage. The person stays in the list of people.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Takes an appearance away.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-speaker-delete"), |desk| {
        Ok(desk.delete_speaker(id)?)
    })
}
