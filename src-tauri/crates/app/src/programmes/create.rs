//! A new programme, of which only the title and the kind are known.

use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Makes a programme and gives its key back.
///
/// # Errors
/// `required` without a title, `not-a-choice` for an unknown kind.
pub fn create(app: &mut App, title: &str, kind: &str) -> Result<Changed<String>, AppError> {
    let title = typed::required_line(title, "title")?;
    let kind = typed::choice(kind, "kind", ProgrammeKind::from_code)?;
    app.transact(Label::new("change-programme-create"), |desk| {
        let programme = Programme::titled(desk.new_id(), kind, &title);
        desk.insert_programme(&programme)?;
        Ok(programme.id.to_string())
    })
}
