//! Putting a speaker at another place on the same stage.

use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Puts an appearance at a position among those of its stage, counted from 0.
///
/// # Errors
/// `not-found`.
pub fn move_to(app: &mut App, id: &str, position: i32) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-speaker-move"), |desk| {
        let siblings = desk.speakers_on(desk.speaker(id)?.stage)?;
        for (position, sibling) in numbered(with_at(&siblings, id, position)) {
            desk.set_speaker_position(sibling, position)?;
        }
        Ok(())
    })
}
