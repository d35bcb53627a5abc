//! The centre, as its documents name it.

use crate::transact::{App, AppError};
use crate::view::settings::{CentreField, CentreView};

/// What is set of the centre; what is not set is empty.
pub fn centre(app: &App) -> Result<CentreView, AppError> {
    let mut set = app.store().settings()?;
    let mut value = |field: CentreField| set.remove(&key(field)).unwrap_or_default();
    Ok(CentreView {
        name: value(CentreField::Name),
        address: value(CentreField::Address),
        coordinates: value(CentreField::Coordinates),
        siret: value(CentreField::Siret),
        training_number: value(CentreField::TrainingNumber),
        colour: value(CentreField::Colour),
        privacy_line: value(CentreField::PrivacyLine),
    })
}

/// The key under which a field is stored.
pub(super) fn key(field: CentreField) -> String {
    format!("centre-{}", field.code())
}
