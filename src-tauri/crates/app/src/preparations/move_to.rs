//! Putting a line at another place in its list.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts a line at a position, counted from 0. Its day stays as it is.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-preparation-move"), |desk| {
        let siblings = desk.preparations_of(desk.preparation(id)?.programme)?;
        let siblings: Vec<_> = siblings.iter().map(|line| line.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_preparation_position(sibling, position)?;
        }
        Ok(())
    })
}
