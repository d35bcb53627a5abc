//! Taking a part from an organisation, which stays in the list of organisations.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Takes a part away.
///
/// # Errors
/// `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-involvement-delete"), |desk| {
        Ok(desk.delete_involvement(id)?)
    })
}
