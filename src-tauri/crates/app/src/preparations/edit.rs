//! Changing one field of a line, and ticking it.

use chrono::NaiveDate;
use parvis_domain::preparation::Preparation;
use parvis_store::Label;

use super::when;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::preparation::PreparationField;
use crate::view::problem::Problem;

/// Sets a field from what was typed. A line that is ticked was done today; one that was done before
/// keeps its day.
///
/// # Errors
/// `required`, `not-a-due-day`, `not-a-choice`, `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: PreparationField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    let today = app.today();
    let label = match field {
        PreparationField::Done => "change-preparation-tick",
        _ => "change-preparation-edit",
    };
    app.transact(Label::new(label), |desk| {
        let mut line = desk.preparation(id)?;
        set(&mut line, field, value, today)?;
        Ok(desk.update_preparation(&line)?)
    })
}

fn set(
    line: &mut Preparation,
    field: PreparationField,
    value: &str,
    today: NaiveDate,
) -> Result<(), Problem> {
    use PreparationField as F;
    let name = field.code();
    match field {
        F::Title => line.title = typed::required_line(value, name)?,
        F::When => line.due = when::read(value, name)?,
        F::Done => {
            let done = typed::flag(value, name)?;
            line.done = done.then(|| line.done.unwrap_or(today));
        }
    }
    Ok(())
}
