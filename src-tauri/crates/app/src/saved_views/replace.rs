//! A view of a list shows something else from now on.

use parvis_store::{Label, SavedView};

use super::check_content;
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Sets what a view shows.
///
/// # Errors
/// `view-unusable` for a content that is no JSON, and `not-found`.
pub fn replace(app: &mut App, id: &str, content: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    check_content(content)?;
    app.transact(Label::new("change-view-replace"), |desk| {
        let view = desk.saved_view(id)?;
        let content = content.to_owned();
        Ok(desk.update_saved_view(&SavedView { content, ..view })?)
    })
}
