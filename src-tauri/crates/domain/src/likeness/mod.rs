//! How much two people, or two organisations, look like one: what speaks for it, what against it,
//! and what comes of both.
//!
//! Everything is points and reasons: what a person is shown is what was added up. Nothing is ever
//! decided here; two are one when somebody says so.
//!
//! Deliberately absent: words for a reason, and which two are held against each other at all; for
//! that [`blocks`] has the means and `app` the people.

pub mod blocks;
pub mod body;
mod body_name;
mod names;
pub mod person;
mod reach;
mod shortened;

pub use reach::{Reach, digits};

use crate::choice;

choice! {
    /// How sure it is.
    Verdict {
        /// Nothing known speaks against it.
        Certain => "certain",
        /// More speaks for it than against it.
        Probable => "probable",
        /// A likeness, no more.
        Look => "look",
    }
}

choice! {
    /// Something that speaks for two being one, or against it.
    Reason {
        /// The same name, but for accents, hyphens and particles.
        NameSame => "name-same",
        /// Given and family name changed places.
        NameSwapped => "name-swapped",
        /// The same names in another order or in one field.
        NameOneField => "name-one-field",
        /// One or two letters apart.
        NameSpelling => "name-spelling",
        /// One bears the name that the other was born with.
        NameBirth => "name-birth",
        /// One has a further family name.
        NameHyphen => "name-hyphen",
        /// One given name is the initial of the other.
        GivenInitial => "given-initial",
        /// One given name is short for the other.
        GivenShort => "given-short",
        /// One given name is a part of the other.
        GivenPart => "given-part",
        /// Hardly anybody else has this family name.
        NameRare => "name-rare",
        /// The same address of a person.
        EmailSame => "email-same",
        /// The same address, which several people have.
        EmailGeneral => "email-general",
        /// The same number.
        PhoneSame => "phone-same",
        /// The same number, which several people have.
        PhoneGeneral => "phone-general",
        /// In the same organisation.
        OrganisationSame => "organisation-same",
        /// In organisations that look alike.
        OrganisationNear => "organisation-near",
        /// The same function.
        FunctionSame => "function-same",
        /// The same territory.
        TerritorySame => "territory-same",
        /// The same name, but for words that say what kind of body it is.
        BodyNameSame => "body-name-same",
        /// One is called by the acronym of the other.
        BodyAcronym => "body-acronym",
        /// One or two letters apart.
        BodySpelling => "body-spelling",
        /// One name is a part of the other.
        BodyPart => "body-part",
        /// The same SIRET number.
        SiretSame => "siret-same",
        /// The same website or the same addresses behind the @.
        HouseSame => "house-same",
        /// Another given name.
        GivenDiffers => "given-differs",
        /// Another family name.
        FamilyDiffers => "family-differs",
        /// Each has an address of their own in one house.
        EmailBeside => "email-beside",
        /// Other addresses.
        EmailDiffers => "email-differs",
        /// Other numbers.
        PhoneDiffers => "phone-differs",
        /// Other organisations.
        OrganisationDiffers => "organisation-differs",
        /// Another territory.
        TerritoryDiffers => "territory-differs",
        /// A man and a woman.
        CivilityDiffers => "civility-differs",
        /// Another kind of body, such as a town and its CCAS.
        BodyKindDiffers => "body-kind-differs",
        /// Other SIRET numbers.
        SiretDiffers => "siret-differs",
    }
}

/// What came of holding two against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// From 0 to 100.
    pub score: u8,
    /// How sure that is.
    pub verdict: Verdict,
    /// What speaks for it, the strongest first.
    pub speaks_for: Vec<Reason>,
    /// What speaks against it, the strongest first.
    pub speaks_against: Vec<Reason>,
}

/// From how many points on two are almost certainly one, probably one, and worth a look.
const CERTAIN: i32 = 75;
const PROBABLE: i32 = 50;
const LOOK: i32 = 35;

/// Reasons with their points.
#[derive(Debug, Default)]
pub(crate) struct Sum {
    reasons: Vec<(Reason, i32)>,
}

impl Sum {
    /// Adds a reason; what speaks against has points below nothing.
    pub(crate) fn add(&mut self, reason: Reason, points: i32) {
        self.reasons.push((reason, points));
    }

    /// The points so far.
    pub(crate) fn points(&self) -> i32 {
        self.reasons.iter().map(|(_, points)| points).sum()
    }

    /// What comes of all; `None` when the two do not look alike enough to be shown.
    pub(crate) fn outcome(mut self) -> Option<Likeness> {
        let points = self.points();
        let verdict = match points {
            CERTAIN.. => Verdict::Certain,
            PROBABLE.. => Verdict::Probable,
            LOOK.. => Verdict::Look,
            _ => return None,
        };
        self.reasons.sort_by_key(|(_, points)| -points.abs());
        let (speaks_for, speaks_against): (Vec<_>, Vec<_>) = self
            .reasons
            .into_iter()
            .partition(|(_, points)| *points > 0);
        let only = |reasons: Vec<(Reason, i32)>| reasons.into_iter().map(|(r, _)| r).collect();
        Some(Likeness {
            score: u8::try_from(points.clamp(0, 100)).unwrap_or(100),
            verdict,
            speaks_for: only(speaks_for),
            speaks_against: only(speaks_against),
        })
    }
}
