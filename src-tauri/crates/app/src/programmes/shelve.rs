//! Putting programmes in another list: among the current ones, the archived ones, the templates.

use parvis_domain::id::ProgrammeId;
use parvis_domain::programme::Shelf;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// Puts programmes in a list, in one change. Those that are there already stay as they are.
///
/// # Errors
/// `not-a-choice` for an unknown list, `not-found` when one of them is no programme.
pub fn shelve(app: &mut App, ids: &[String], shelf: &str) -> Result<Changed<()>, AppError> {
    let keys: Result<Vec<ProgrammeId>, Problem> =
        ids.iter().map(|id| typed::key(id, "id")).collect();
    let (keys, shelf) = (keys?, typed::choice(shelf, "shelf", Shelf::from_code)?);
    app.transact(label(shelf, keys.len()), |desk| {
        for key in &keys {
            let mut programme = desk.programme(*key)?;
            programme.put_on(shelf);
            desk.update_programme(&programme)?;
        }
        Ok(())
    })
}

fn label(shelf: Shelf, programmes: usize) -> Label {
    let key = format!("change-programmes-{}", shelf.code());
    Label::new(&key).with("count", i64::try_from(programmes).unwrap_or(i64::MAX))
}
