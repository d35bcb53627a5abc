//! Putting a session at another place in its programme.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts a session at a position, counted from 0. Announced numbers stay as they are.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-session-move"), |desk| {
        let siblings = desk.sessions_of(desk.session(id)?.programme)?;
        let siblings: Vec<_> = siblings.iter().map(|session| session.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_session_position(sibling, position)?;
        }
        Ok(())
    })
}
