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
    /// The contrast of that colour with white, `7.2` of at most 21; empty without a colour.
    pub contrast: String,
    /// The privacy line at the foot of a sign-in sheet.
    pub privacy_line: String,
    /// Rich: what every brochure says last in its practical part, such as whom to tell of a need.
    pub practical_line: String,
    /// The small print of brochures whose programme has none of its own.
    pub legal_footer: String,
    /// The small print at the foot of certificates.
    pub certificate_footer: String,
    /// Where certificates are signed.
    pub town: String,
    /// Who signs them.
    pub signatory: String,
    /// As what.
    pub signatory_function: String,
}

fields! {
    /// A field of the centre, set with `settings::edit_centre`.
    CentreField {
        Name => "name", Address => "address", Coordinates => "coordinates", Siret => "siret",
        TrainingNumber => "training_number", Colour => "colour", PrivacyLine => "privacy_line",
        PracticalLine => "practical_line", LegalFooter => "legal_footer",
        CertificateFooter => "certificate_footer", Town => "town", Signatory => "signatory",
        SignatoryFunction => "signatory_function",
    }
}

impl CentreField {
    /// Every field, in the order in which a screen shows them.
    pub const ALL: &'static [Self] = &[
        Self::Name,
        Self::Address,
        Self::Coordinates,
        Self::Siret,
        Self::TrainingNumber,
        Self::Colour,
        Self::PrivacyLine,
        Self::PracticalLine,
        Self::LegalFooter,
        Self::CertificateFooter,
        Self::Town,
        Self::Signatory,
        Self::SignatoryFunction,
    ];
}
