//! An invented centre: its name and address, logos drawn for the tests, a signature.
//!
//! Deliberately not here: pictures that are refused; `app` has those.

use parvis_app::view::picture::PictureTarget;
use parvis_app::view::settings::CentreField;
use parvis_app::{pictures, programmes, settings};

use crate::desk::{Desk, refused};

/// Who issues the papers.
const CENTRE: [(CentreField, &str); 8] = [
    (CentreField::Name, "Centre de ressources Rives et Plateaux"),
    (CentreField::Address, "4, quai des Tanneurs, 99100 Valrive"),
    (
        CentreField::Coordinates,
        "01 99 00 12 34 – rives@exemple.org",
    ),
    (CentreField::TrainingNumber, "99 99 01234 99"),
    (CentreField::Colour, "#0a5c64"),
    (CentreField::Town, "Valrive"),
    (CentreField::Signatory, "Camille Roche"),
    (CentreField::SignatoryFunction, "directrice"),
];

const CENTRE_LOGO: &[u8] = include_bytes!("../../fixtures/pictures/centre.svg");
const SIGNATURE: &[u8] = include_bytes!("../../fixtures/pictures/signature.svg");

/// Of the organisations that play a part, in their order; one more than these begins anew.
const LOGOS: [&[u8]; 5] = [
    include_bytes!("../../fixtures/pictures/town.svg"),
    include_bytes!("../../fixtures/pictures/housing.svg"),
    include_bytes!("../../fixtures/pictures/network.svg"),
    include_bytes!("../../fixtures/pictures/state.svg"),
    include_bytes!("../../fixtures/pictures/region.svg"),
];

/// Gives the centre its identity, and each organisation of a programme but the organiser a logo.
///
/// # Panics
/// When something of it is refused.
pub fn identity(desk: &mut Desk, programme: &str) {
    for (field, value) in CENTRE {
        settings::edit_centre(&mut desk.app, field, value).unwrap_or_else(refused);
    }
    let first = PictureTarget::CentreLogo {
        replaces: String::new(),
    };
    put(desk, &first, CENTRE_LOGO);
    put(desk, &PictureTarget::Signature, SIGNATURE);
    let shown = programmes::show(&desk.app, programme).unwrap_or_else(refused);
    let others = shown.involvements.into_iter();
    let others = others.filter(|one| one.part != "organiser");
    for (one, logo) in others.zip(LOGOS.iter().cycle()) {
        let target = PictureTarget::OrganisationLogo {
            organisation_id: one.organisation_id,
        };
        put(desk, &target, logo);
    }
}

fn put(desk: &mut Desk, target: &PictureTarget, bytes: &[u8]) {
    pictures::put(&mut desk.app, target, "logo.svg", bytes).unwrap_or_else(refused);
}
