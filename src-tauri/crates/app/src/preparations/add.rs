//! A further line of the list.

use parvis_domain::id::ProgrammeId;
use parvis_domain::preparation::{Due, Preparation};
use parvis_store::{Label, StoreError};

use super::when;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;

/// Adds a line at the end of the list of a programme and gives its key back. `when` is `J-60`,
/// `J+15`, `J` or a day.
///
/// # Errors
/// `required` without a title, `not-a-due-day` for anything else as a day, `not-found`.
pub fn add(
    app: &mut App,
    programme_id: &str,
    title: &str,
    when: &str,
) -> Result<Changed<String>, AppError> {
    let programme = typed::key(programme_id, "programme_id")?;
    let title = typed::required_line(title, "title")?;
    let due = when::read(when, "when")?;
    app.transact(Label::new("change-preparation-add"), |desk| {
        let programme = desk.programme(programme)?.id;
        let others = desk.preparations_of(programme)?;
        let position = others.last().map_or(0, |last| last.position + 1);
        let line = write(desk, programme, position, (&title, due))?;
        Ok(line.id.to_string())
    })
}

/// Writes a line that is not done yet.
pub(super) fn write(
    desk: &Transaction<'_>,
    programme: ProgrammeId,
    position: i32,
    (title, due): (&str, Due),
) -> Result<Preparation, StoreError> {
    let line = Preparation {
        id: desk.new_id(),
        programme,
        position,
        title: title.to_owned(),
        due,
        done: None,
    };
    desk.insert_preparation(&line)?;
    Ok(line)
}
