//! A view of a list gets another name.

use parvis_store::{Label, SavedView};

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Sets the name of a view.
///
/// # Errors
/// `required` for an empty name, and `not-found`.
pub fn rename(app: &mut App, id: &str, name: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    let name = typed::required_line(name, "name")?;
    app.transact(Label::new("change-view-rename"), |desk| {
        let view = desk.saved_view(id)?;
        Ok(desk.update_saved_view(&SavedView { name, ..view })?)
    })
}
