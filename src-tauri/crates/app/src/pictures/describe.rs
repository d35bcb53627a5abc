//! Saying what a picture shows.

use parvis_domain::id::PictureId;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Sets the words for those who do not see the picture; without words its owner's name is said.
///
/// # Errors
/// `not-found` when it is gone.
pub fn describe(app: &mut App, id: &str, alternative: &str) -> Result<Changed<()>, AppError> {
    let id: PictureId = typed::key(id, "picture")?;
    let alternative = typed::line(alternative);
    app.transact(Label::new("change-picture-describe"), |desk| {
        Ok(desk.describe_picture(id, &alternative)?)
    })
}
