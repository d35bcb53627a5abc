//! Deleting a venue that nothing uses.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// Deletes a venue.
///
/// # Errors
/// `venue-in-use` while a session or slot is held there, with how many; `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-venue-delete"), |desk| {
        match desk.venue_uses(id)? {
            0 => Ok(desk.delete_venue(id)?),
            uses => Err(Problem::new("venue-in-use").with("uses", uses).into()),
        }
    })
}
