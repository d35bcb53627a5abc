//! A view of a list is given a name.

use parvis_store::{Label, SavedView};

use super::{check_content, check_list};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Keeps a view and gives its key back.
///
/// # Errors
/// `required` without a name, `not-a-choice` for a list that has no views, `view-unusable` for a
/// content that is no JSON.
pub fn add(
    app: &mut App,
    list: &str,
    name: &str,
    content: &str,
) -> Result<Changed<String>, AppError> {
    check_list(list)?;
    check_content(content)?;
    let name = typed::required_line(name, "name")?;
    app.transact(Label::new("change-view-add"), |desk| {
        let view = SavedView {
            id: desk.new_id(),
            list: list.to_owned(),
            name,
            content: content.to_owned(),
        };
        desk.insert_saved_view(&view)?;
        Ok(view.id.to_string())
    })
}
