//! Changing one field of a programme.

use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::ProgrammeField;

/// Sets a field from what was typed.
///
/// # Errors
/// What [`typed`] says of the text, and `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: ProgrammeField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-programme-edit"), |desk| {
        let mut programme = desk.programme(id)?;
        set(&mut programme, field, value)?;
        Ok(desk.update_programme(&programme)?)
    })
}

fn set(programme: &mut Programme, field: ProgrammeField, value: &str) -> Result<(), Problem> {
    use ProgrammeField as F;
    let name = field.code();
    match field {
        F::Kind => programme.kind = typed::choice(value, name, ProgrammeKind::from_code)?,
        F::Title => programme.title = typed::required_line(value, name)?,
        F::RegistrationDeadline => programme.registration_deadline = typed::date(value, name)?,
        F::Series => programme.series = typed::line(value),
        F::Subtitle => programme.subtitle = typed::line(value),
        F::Period => programme.period = typed::line(value),
        F::RegistrationLink => programme.registration_link = typed::line(value),
        F::Agreement => programme.agreement = typed::line(value),
        F::ContactName => programme.contact_name = typed::line(value),
        F::ContactEmail => programme.contact_email = typed::line(value),
        F::ContactPhone => programme.contact_phone = typed::line(value),
        F::Presentation => programme.presentation = typed::rich(value),
        F::Objectives => programme.objectives = typed::rich(value),
        F::Audience => programme.audience = typed::rich(value),
        F::Methods => programme.methods = typed::rich(value),
        F::Fees => programme.fees = typed::rich(value),
        F::Practical => programme.practical = typed::rich(value),
        F::LegalFooter => programme.legal_footer = typed::rich(value),
    }
    Ok(())
}
