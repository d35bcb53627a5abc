//! Deleting a mandate under which nothing was done.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// Deletes a mandate; one under which somebody came or spoke is ended and not deleted.
///
/// # Errors
/// `mandate-in-use` with how many registrations and appearances refer to it, `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-mandate-delete"), |desk| {
        match desk.mandate_uses(id)? {
            0 => Ok(desk.delete_mandate(id)?),
            uses => Err(Problem::new("mandate-in-use").with("uses", uses).into()),
        }
    })
}
