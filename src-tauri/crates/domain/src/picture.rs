//! A picture that documents show: a logo of the centre or of an organisation, or a signature.
//!
//! Deliberately not here: reading it. The bytes are those of the file that was chosen.

use crate::choice;
use crate::id::{OrganisationId, PictureId};

choice! {
    /// What a picture is for.
    PictureKind {
        /// A logo of the centre; it may have several.
        CentreLogo => "centre-logo",
        /// The signature of who signs for the centre.
        Signature => "signature",
        /// The logo of an organisation.
        OrganisationLogo => "organisation-logo",
    }
}

choice! {
    /// The format of a picture, by its media type.
    MediaType {
        /// Portable network graphics.
        Png => "image/png",
        /// JPEG.
        Jpeg => "image/jpeg",
        /// Scalable vector graphics.
        Svg => "image/svg+xml",
    }
}

/// What is known of a picture without looking at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its key.
    pub id: PictureId,
    /// What it is for.
    pub kind: PictureKind,
    /// Whose logo it is, when an organisation's.
    pub organisation: Option<OrganisationId>,
    /// Its place among those of its kind.
    pub position: i32,
    /// Its format.
    pub media_type: MediaType,
    /// What it shows, for those who do not see it; the name of whose it is when empty.
    pub alternative: String,
    /// Its width in pixels, or in the units of its drawing.
    pub width: i32,
    /// Its height in the same.
    pub height: i32,
}
