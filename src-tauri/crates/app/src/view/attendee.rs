//! The attendees of a programme: people, and their places session by session.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::fields;

/// What part of the list of attendees is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttendeeQuery {
    /// Words to find in names, organisations and e-mail addresses; empty for everyone.
    pub search: String,
    /// Only those with a place in this session; empty for all.
    pub session_id: String,
    /// How to sort.
    pub sort: AttendeeSort,
    /// From the end backwards.
    pub descending: bool,
    /// How many to pass over.
    pub offset: i32,
    /// How many to give at most.
    pub limit: i32,
}

/// The orders of the list of attendees. Names are sorted without accents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AttendeeSort {
    /// By family name, then given name.
    FamilyName,
    /// By given name, then family name.
    GivenName,
    /// By organisation, then family name.
    Organisation,
    /// By category, then family name.
    Category,
}

/// A page of the list of attendees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendeePage {
    /// How many match the search.
    pub total: i32,
    /// How many the programme has.
    pub all: i32,
    /// The rows asked for.
    pub rows: Vec<AttendeeView>,
    /// How many are expected, session by session, in the sessions' order.
    pub expected: Vec<SessionCount>,
}

/// How many people a session expects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SessionCount {
    /// The session.
    pub session_id: String,
    /// How many of its places are of people who will come.
    pub expected: i32,
}

/// One attendee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendeeView {
    /// The key of the registration.
    pub id: String,
    /// The key of the person.
    pub person_id: String,
    /// As they wish to be addressed.
    pub civility: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The name for the badge, when another.
    pub badge_name: String,
    /// The organisation they attend for.
    pub organisation: String,
    /// Their function there.
    pub function: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The commune or territory.
    pub territory: String,
    /// Code of `Category`.
    pub category: String,
    /// Access and meal needs.
    pub needs: String,
    /// `yes`, `no`, or empty when nobody asked.
    pub photo_consent: String,
    /// What the desk should know.
    pub note: String,
    /// On whose behalf they come.
    pub represents: String,
    /// The places, one for each session or workshop held.
    pub places: Vec<PlaceView>,
}

/// A place in a session or workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlaceView {
    /// The session.
    pub session_id: String,
    /// The workshop, or empty.
    pub slot_id: String,
    /// Code of `PlaceStatus`.
    pub status: String,
    /// The rank, or empty.
    pub rank: String,
}

/// An attendee as typed at the desk or in the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttendeeDraft {
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation, found by name or made.
    pub organisation: String,
    /// The function.
    pub function: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// Code of `Category`.
    pub category: String,
    /// The sessions in which they get a place.
    pub session_ids: Vec<String>,
}

fields! {
    /// A field of an attendee, set with `attendees::edit`.
    AttendeeField {
        Civility => "civility", GivenName => "given_name", FamilyName => "family_name",
        BadgeName => "badge_name", Organisation => "organisation", Function => "function",
        Email => "email", Phone => "phone", Territory => "territory", Category => "category",
        Needs => "needs", PhotoConsent => "photo_consent", Note => "note",
        Meal => "meal", Represents => "represents",
        CommitmentNumber => "commitment_number", Payer => "payer",
    }
}
