//! The centre, as its documents name it.

use super::colour;
use crate::transact::{App, AppError};
use crate::view::settings::{CentreField, CentreView};

/// What is set of the centre; what is not set is empty.
pub fn centre(app: &App) -> Result<CentreView, AppError> {
    let mut set = app.store().settings()?;
    let mut value = |field: CentreField| set.remove(&key(field)).unwrap_or_default();
    let own = value(CentreField::Colour);
    Ok(CentreView {
        name: value(CentreField::Name),
        address: value(CentreField::Address),
        coordinates: value(CentreField::Coordinates),
        siret: value(CentreField::Siret),
        training_number: value(CentreField::TrainingNumber),
        contrast: colour::contrast_of(&own)
            .map(colour::shown)
            .unwrap_or_default(),
        colour: own,
        privacy_line: value(CentreField::PrivacyLine),
        practical_line: value(CentreField::PracticalLine),
        legal_footer: value(CentreField::LegalFooter),
        certificate_footer: value(CentreField::CertificateFooter),
        town: value(CentreField::Town),
        signatory: value(CentreField::Signatory),
        signatory_function: value(CentreField::SignatoryFunction),
    })
}

/// The key under which a field is stored.
pub(super) fn key(field: CentreField) -> String {
    format!("centre-{}", field.code())
}
