//! Changing one field of the centre.

use parvis_store::Label;

use super::centre::key;
use super::colour::colour;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::settings::CentreField;

/// Sets a field from what was typed; an empty text takes it away.
///
/// # Errors
/// `not-a-colour` and `colour-too-light` for a colour; `siret-length` and `siret-key` for a SIRET.
pub fn edit_centre(
    app: &mut App,
    field: CentreField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    use CentreField as F;
    let value = match field {
        F::Colour => colour(value)?,
        F::Siret => typed::siret(value)?,
        F::PracticalLine | F::LegalFooter | F::CertificateFooter => typed::rich(value),
        F::Name
        | F::Address
        | F::Coordinates
        | F::TrainingNumber
        | F::PrivacyLine
        | F::Town
        | F::Signatory
        | F::SignatoryFunction => typed::line(value),
    };
    app.transact(Label::new("change-centre-edit"), |desk| {
        Ok(desk.set_setting(&key(field), &value)?)
    })
}
