//! Changing one field of a mandate, for everything that was done under it.

use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::view::contact::MandateField;
use crate::view::problem::Problem;
use crate::{organisations, typed};

/// Sets a field from what was typed; an organisation is found by its name or made.
///
/// # Errors
/// `required` when neither function nor organisation would be left, `not-a-date`,
/// `mandate-ends-before`, `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: MandateField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-mandate-edit"), |desk| {
        let mut mandate = desk.mandate(id)?;
        match field {
            MandateField::Function => mandate.function = typed::line(value),
            MandateField::Organisation => {
                mandate.organisation = organisations::find_or_make(desk, value)?;
            }
            MandateField::Begins => mandate.begins = typed::date(value, field.code())?,
            MandateField::Ends => mandate.ends = typed::date(value, field.code())?,
        }
        if mandate.function.is_empty() && mandate.organisation.is_none() {
            return Err(Problem::new("required").on(field.code()).into());
        }
        if let (Some(begins), Some(ends)) = (mandate.begins, mandate.ends)
            && ends < begins
        {
            return Err(Problem::new("mandate-ends-before").on(field.code()).into());
        }
        Ok(desk.update_mandate(&mandate)?)
    })
}
