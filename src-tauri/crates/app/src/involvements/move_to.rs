//! Putting an organisation at another place among those of the same part.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts an involvement at a position among those of the same part, counted from 0.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-involvement-move"), |desk| {
        let moved = desk.involvement(id)?;
        let mut siblings = desk.involvements_of(moved.programme)?;
        siblings.retain(|other| other.session == moved.session && other.part == moved.part);
        let siblings: Vec<_> = siblings.iter().map(|involvement| involvement.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_involvement_position(sibling, position)?;
        }
        Ok(())
    })
}
