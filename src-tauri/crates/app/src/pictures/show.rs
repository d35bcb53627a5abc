//! The file of a picture.

use crate::transact::{App, AppError};
use crate::typed;

/// The bytes of a picture, as its file had them.
///
/// # Errors
/// `not-found` when it is gone.
pub fn show(app: &App, id: &str) -> Result<Vec<u8>, AppError> {
    Ok(app.store().picture_bytes(typed::key(id, "picture")?)?)
}
