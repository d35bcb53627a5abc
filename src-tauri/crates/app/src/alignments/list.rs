//! The printers that were measured.

use parvis_store::Alignment;

use super::measures::text;
use crate::transact::{App, AppError};
use crate::view::document::AlignmentView;

/// The printers of this device, by name.
///
/// # Errors
/// Those of the database.
pub fn list(app: &App) -> Result<Vec<AlignmentView>, AppError> {
    let alignments = app.store().alignments(&app.device().to_string())?;
    Ok(alignments.into_iter().map(view).collect())
}

fn view(alignment: Alignment) -> AlignmentView {
    AlignmentView {
        name: alignment.name,
        across: text(alignment.across),
        down: text(alignment.down),
        line: text(alignment.line),
    }
}
