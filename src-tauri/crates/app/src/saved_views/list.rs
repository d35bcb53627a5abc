//! The views of a list.

use super::check_list;
use crate::transact::{App, AppError};
use crate::view::saved_view::SavedViewView;

/// The views of a list, in the order they were made.
///
/// # Errors
/// `not-a-choice` for a list that has no views.
pub fn list(app: &App, list: &str) -> Result<Vec<SavedViewView>, AppError> {
    check_list(list)?;
    let views = app.store().saved_views(list)?;
    let as_view = |view: parvis_store::SavedView| SavedViewView {
        id: view.id.to_string(),
        name: view.name,
        content: view.content,
    };
    Ok(views.into_iter().map(as_view).collect())
}
