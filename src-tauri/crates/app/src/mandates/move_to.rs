//! Putting a mandate at another place: the first is the main one.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts a mandate at a position among those of its person, counted from 0.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-mandate-move"), |desk| {
        let siblings = desk.mandates_of(&[desk.mandate(id)?.person])?;
        let siblings: Vec<_> = siblings.iter().map(|mandate| mandate.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_mandate_position(sibling, position)?;
        }
        Ok(())
    })
}
