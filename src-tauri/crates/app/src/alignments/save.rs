//! Keeping what was measured of a printer.

use parvis_store::Alignment;

use super::measures::{MOST_LINE, MOST_OFFSET, USUAL_LINE, tenths};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::document::AlignmentView;

/// Keeps a printer, in place of one of the same name. A number left empty means that nothing is
/// off.
///
/// # Errors
/// `required` without a name, `not-a-length` for a number that is none or too far off.
pub fn save(app: &App, alignment: &AlignmentView) -> Result<(), AppError> {
    let offset = |typed: &str, field: &str| tenths(typed, field, 0, MOST_OFFSET);
    let alignment = Alignment {
        name: typed::required_line(&alignment.name, "name")?,
        across: offset(&alignment.across, "across")?,
        down: offset(&alignment.down, "down")?,
        line: tenths(&alignment.line, "line", USUAL_LINE, MOST_LINE)?,
    };
    Ok(app
        .store()
        .save_alignment(&app.device().to_string(), &alignment)?)
}
