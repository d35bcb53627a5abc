//! An organisation: a State service, a town, a landlord, an association.

use crate::choice;
use crate::id::OrganisationId;

choice! {
    /// What kind of body an organisation is.
    OrganisationKind {
        /// A service or agency of the State.
        State => "state",
        /// A region.
        Region => "region",
        /// A department.
        Department => "department",
        /// An intercommunality (EPCI).
        Intercommunality => "intercommunality",
        /// A commune.
        Commune => "commune",
        /// A social landlord.
        SocialLandlord => "social-landlord",
        /// An association.
        Association => "association",
        /// A citizens' council.
        CitizensCouncil => "citizens-council",
        /// A resource centre.
        ResourceCentre => "resource-centre",
        /// A school, university or research body.
        Education => "education",
        /// A company.
        Company => "company",
        /// Anything else, or not known.
        Other => "other",
    }
}

/// An organisation, with the two names it has: the official one and the one for badges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its key.
    pub id: OrganisationId,
    /// The official name.
    pub name: String,
    /// The name to print on a badge, when the official one is too long.
    pub badge_name: String,
    /// The acronym.
    pub acronym: String,
    /// What kind of body it is.
    pub kind: OrganisationKind,
    /// The territory it acts on.
    pub territory: String,
    /// Rich: some words about it, for a brochure.
    pub notice: String,
    /// The territory in the official list or the centre's own; empty when only words are known.
    pub territory_code: String,
    /// The number by which it is known as a body (14 digits); may be empty.
    pub siret: String,
    /// The service code by which it is billed when it is public (Chorus Pro).
    pub chorus_service: String,
    /// The address of its website.
    pub website: String,
    /// Its e-mail address.
    pub email: String,
    /// Its telephone number.
    pub phone: String,
    /// What the centre noted about it.
    pub note: String,
    /// The body it is a part of.
    pub part_of: Option<OrganisationId>,
}

impl Organisation {
    /// An organisation of which only the name is known.
    pub fn named(id: OrganisationId, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            badge_name: String::new(),
            acronym: String::new(),
            kind: OrganisationKind::Other,
            territory: String::new(),
            notice: String::new(),
            territory_code: String::new(),
            siret: String::new(),
            chorus_service: String::new(),
            website: String::new(),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            part_of: None,
        }
    }

    /// The name for a badge: the one given for it, else the official one.
    pub fn name_on_badge(&self) -> &str {
        if self.badge_name.is_empty() {
            &self.name
        } else {
            &self.badge_name
        }
    }
}
