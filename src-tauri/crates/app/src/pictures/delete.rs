//! Taking a picture away.

use parvis_domain::id::PictureId;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Takes a picture away; documents do without it from then on.
///
/// # Errors
/// `not-found` when it is gone already.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id: PictureId = typed::key(id, "picture")?;
    app.transact(Label::new("change-picture-delete"), |desk| {
        Ok(desk.delete_picture(id)?)
    })
}
