//! Registrations and the places they hold. Status belongs to a place, not to a registration:
//! people come to day 2 of four, to one of five towns, to one workshop.

use crate::badge_code::BadgeCode;
use crate::choice;
use crate::id::{
    MandateId, OrganisationId, PersonId, PlaceId, ProgrammeId, RegistrationId, SessionId, SlotId,
};

choice! {
    /// As what somebody attends; the word on the colour band of the badge.
    Category {
        /// Takes part.
        Participant => "participant",
        /// Speaks.
        Speaker => "speaker",
        /// Holds an elected office.
        ElectedOfficial => "elected-official",
        /// Runs the event.
        Organiser => "organiser",
        /// Reports on it.
        Press => "press",
    }
}

/// A person's registration for a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its key.
    pub id: RegistrationId,
    /// For what.
    pub programme: ProgrammeId,
    /// Who.
    pub person: PersonId,
    /// The function and organisation they attend for.
    pub mandate: Option<MandateId>,
    /// As what they attend.
    pub category: Category,
    /// What they need (access, meal). Personal: shown only where somebody acts on it.
    pub needs: String,
    /// Whether they agreed to be photographed; `None` when nobody asked.
    pub photo_consent: Option<bool>,
    /// The number in the QR code of their badge.
    pub badge_code: BadgeCode,
    /// What the desk should know.
    pub note: String,
    /// The registration of the colleague who has the place now.
    pub replaced_by: Option<RegistrationId>,
    /// On whose behalf they come, in words.
    pub represents: String,
    /// What they eat, in words. Personal: for the caterer, without the name.
    pub meal: String,
    /// The amount decided by hand, in cents; `None` when the rules of the programme decide.
    pub fee_cents: Option<i32>,
    /// Why it was decided by hand.
    pub fee_reason: String,
    /// The body that pays, when it is not the one of the mandate.
    pub payer: Option<OrganisationId>,
    /// The number that a public body wants to see on what it pays.
    pub commitment_number: String,
}

impl Registration {
    /// A participant's registration of which nothing more is known.
    pub fn of(
        id: RegistrationId,
        programme: ProgrammeId,
        person: PersonId,
        badge_code: BadgeCode,
    ) -> Self {
        Self {
            id,
            programme,
            person,
            mandate: None,
            category: Category::Participant,
            needs: String::new(),
            photo_consent: None,
            badge_code,
            note: String::new(),
            replaced_by: None,
            represents: String::new(),
            meal: String::new(),
            fee_cents: None,
            fee_reason: String::new(),
            payer: None,
            commitment_number: String::new(),
        }
    }
}

choice! {
    /// Where a place stands.
    PlaceStatus {
        /// Will come.
        Registered => "registered",
        /// Would come if a place became free.
        WaitingList => "waiting-list",
        /// Gave the place back.
        Cancelled => "cancelled",
        /// Said they could not come.
        Excused => "excused",
        /// Came unannounced.
        WalkIn => "walk-in",
    }
}

impl PlaceStatus {
    /// Whether the person is expected, and so stands on sheets, badges and counts.
    pub fn expected(self) -> bool {
        matches!(self, Self::Registered | Self::WalkIn)
    }
}

/// A place in a session, or in one slot (workshop) of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its key.
    pub id: PlaceId,
    /// Whose.
    pub registration: RegistrationId,
    /// The session, also when the place is in one of its slots.
    pub session: SessionId,
    /// The slot, for a workshop chosen.
    pub slot: Option<SlotId>,
    /// Where it stands.
    pub status: PlaceStatus,
    /// The rank: of a choice among several, or on the waiting list; from 1.
    pub rank: Option<i32>,
}
