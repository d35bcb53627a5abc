//! Giving an occurrence a content of its own, as it shows it now.

use parvis_store::Label;

use super::content::copy_in;
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Copies into a session the texts, agenda and speakers of the one that it repeats; from then on
/// each is changed for itself. A session that repeats none stays as it is.
///
/// # Errors
/// `not-found`.
pub fn make_independent(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-session-independent"), |desk| {
        let session = desk.session(id)?;
        if let Some(content) = session.content_of {
            copy_in(desk, &desk.session(content)?, &session)?;
        }
        Ok(())
    })
}
