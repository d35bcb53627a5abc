//! A view of a list is no longer kept.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Deletes a view.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-view-delete"), |desk| {
        Ok(desk.delete_saved_view(id)?)
    })
}
