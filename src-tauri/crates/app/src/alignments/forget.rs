//! Forgetting a printer.

use crate::transact::{App, AppError};

/// Forgets a printer; one that is not known is forgotten already.
///
/// # Errors
/// Those of the database.
pub fn forget(app: &App, name: &str) -> Result<(), AppError> {
    Ok(app
        .store()
        .forget_alignment(&app.device().to_string(), name)?)
}
