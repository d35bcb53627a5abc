//! The identifiers of records: UUIDv7, so that two laptops never choose the same one.
//!
//! Deliberately not here: making them. A new identifier needs the clock and randomness, which
//! `app` passes in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.trim().parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    )+};
}

ids! {
    /// Identifies a programme.
    ProgrammeId,
    /// Identifies the part an organisation plays in a programme or a session.
    InvolvementId,
    /// Identifies a session.
    SessionId,
    /// Identifies a slot of a session's agenda.
    SlotId,
    /// Identifies one appearance of a speaker.
    SpeakerId,
    /// Identifies a venue.
    VenueId,
    /// Identifies a person.
    PersonId,
    /// Identifies a mandate of a person.
    MandateId,
    /// Identifies an organisation.
    OrganisationId,
    /// Identifies the registration of a person for a programme.
    RegistrationId,
    /// Identifies a place in a session or slot.
    PlaceId,
    /// Identifies an attendance record.
    AttendanceId,
    /// Identifies a picture.
    PictureId,
    /// Identifies a line of a programme's list of preparations.
    PreparationId,
    /// Identifies a rule of a programme's fees.
    FeeRuleId,
    /// Identifies a further e-mail address or telephone number.
    ContactDetailId,
    /// Identifies a postal address.
    PostalAddressId,
    /// Identifies a tag.
    TagId,
    /// Identifies the use of a tag on somebody or something.
    TaggingId,
    /// Identifies an answer about the use of somebody's data.
    ConsentId,
    /// Identifies a territory that no official list has.
    OwnTerritoryId,
    /// Identifies the membership of a territory in a year.
    MembershipId,
    /// Identifies the wish for a workshop.
    WishId,
    /// Identifies a way to look at a list.
    SavedViewId,
    /// Identifies the decision that two are not the same.
    DistinctPairId,
    /// Identifies two that became one.
    MergerId,
}
