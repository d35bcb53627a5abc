//! Putting a slot at another place in its session.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts a slot at a position, counted from 0. Its hours and announced number stay as they are.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-slot-move"), |desk| {
        let siblings = desk.slots_in(desk.slot(id)?.session)?;
        let siblings: Vec<_> = siblings.iter().map(|slot| slot.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_slot_position(sibling, position)?;
        }
        Ok(())
    })
}
