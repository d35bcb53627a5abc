//! What a person sets: for the centre's documents.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::fields;

/// The centre, as its documents name it. Part of the database: undone like everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CentreView {
    /// The name.
    pub name: String,
    /// The address on one line.
    pub address: String,
    /// E-mail, telephone, site, on one line.
    pub coordinates: String,
    /// The SIRET number.
    pub siret: String,
    /// The training-provider number (NDA).
    pub training_number: String,
    /// The colour of the documents, `#rrggbb`.
    pub colour: String,
    /// The privacy line at the foot of a sign-in sheet.
    pub privacy_line: String,
}

fields! {
    /// A field of the centre, set with `settings::edit_centre`.
    CentreField {
        Name => "name", Address => "address", Coordinates => "coordinates", Siret => "siret",
        TrainingNumber => "training_number", Colour => "colour", PrivacyLine => "privacy_line",
    }
}
