//! Pictures of the centre and of organisations, as the page shows and sets them.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A picture without its bytes, which are asked for by its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PictureView {
    /// Its key.
    pub id: String,
    /// What it is for: `centre-logo`, `signature` or `organisation-logo`.
    pub kind: String,
    /// The key of the organisation whose logo it is, else empty.
    pub organisation_id: String,
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    pub media_type: String,
    /// What it shows, for those who do not see it; may be empty.
    pub alternative: String,
    /// The width in pixels, or in the units of its drawing.
    pub width: i32,
    /// The height in the same.
    pub height: i32,
}

/// Where a picture goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PictureTarget {
    /// Among the centre's logos.
    CentreLogo {
        /// The one it takes the place of; empty to add one.
        replaces: String,
    },
    /// The signature on certificates; an earlier one is replaced.
    Signature,
    /// The logo of an organisation; an earlier one is replaced.
    OrganisationLogo {
        /// The organisation.
        organisation_id: String,
    },
}
