//! What happens to places: waiting lists, a colleague instead, choices and their allotment.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The waiting list of a session, or of one workshop of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct WaitingListView {
    /// The session.
    pub session_id: String,
    /// The workshop, or empty.
    pub slot_id: String,
    /// How many people fit; 0 when there is no limit.
    pub capacity: i32,
    /// Whether there is a limit.
    pub limited: bool,
    /// How many places are taken.
    pub taken: i32,
    /// How many of those who wait there is room for.
    pub free: i32,
    /// Who waits, in order.
    pub people: Vec<WaitingView>,
}

/// Somebody on a waiting list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct WaitingView {
    /// The registration.
    pub registration_id: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation they attend for, or empty.
    pub organisation: String,
    /// The rank, from 1.
    pub rank: i32,
    /// Whether they may move up; who waits for the session has no workshop yet.
    pub ready: bool,
}

/// The colleague who comes instead of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColleagueDraft {
    /// The key of a person who is known, or empty.
    pub person_id: String,
    /// The given name, for somebody new.
    pub given_name: String,
    /// The family name, for somebody new.
    pub family_name: String,
    /// The e-mail address, for somebody new.
    pub email: String,
    /// The function, for somebody new.
    pub function: String,
}

/// More of an attendee than the list shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendeeDetails {
    /// The registration.
    pub id: String,
    /// What they eat, in words.
    pub meal: String,
    /// On whose behalf they come.
    pub represents: String,
    /// The number that a public body wants to see on what it pays.
    pub commitment_number: String,
    /// The name of the body that pays, when it is another than that of the mandate.
    pub payer: String,
    /// What they owe, and why.
    pub fee: super::billing::FeeView,
    /// Who has the place now, when somebody came instead.
    pub replaced_by: Option<NamedRegistration>,
    /// Those whose places they have.
    pub replaces: Vec<NamedRegistration>,
    /// The workshops among which they may wish, group by group.
    pub choices: Vec<ChoiceGroup>,
}

/// A registration with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NamedRegistration {
    /// The registration.
    pub id: String,
    /// The name.
    pub name: String,
}

/// Workshops that run side by side, and which of them somebody would like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ChoiceGroup {
    /// The session.
    pub session_id: String,
    /// The workshops, in order.
    pub slot_ids: Vec<String>,
    /// Those wished for, from the first choice on.
    pub wished: Vec<String>,
}

/// How ties are broken in an allotment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AllotmentOptions {
    /// The programme.
    pub programme_id: String,
    /// Whether a lot is drawn; else who registered first comes first.
    pub lot: bool,
    /// The number the lot is drawn by: the same number draws the same.
    pub seed: i32,
}

/// Who would get what, before it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AllotmentPlan {
    /// The groups of workshops that somebody wishes for.
    pub groups: Vec<AllotmentGroup>,
}

/// The allotment of workshops that run side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AllotmentGroup {
    /// The session.
    pub session_id: String,
    /// The workshops, in order.
    pub slots: Vec<AllottedSlot>,
    /// Those who wish for something and have nothing yet, in the order in which they come first.
    pub people: Vec<AllottedPerson>,
    /// How many have a place that was given by hand, which stays.
    pub kept: i32,
    /// How many of those who are expected wish for nothing.
    pub without_wish: i32,
}

/// A workshop and its seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AllottedSlot {
    /// The workshop.
    pub slot_id: String,
    /// How many people fit; 0 when there is no limit.
    pub capacity: i32,
    /// Whether there is a limit.
    pub limited: bool,
    /// How many places were there before.
    pub kept: i32,
    /// How many are given to a first choice.
    pub first: i32,
    /// How many are given to later choices.
    pub later: i32,
}

/// What somebody would get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AllottedPerson {
    /// The registration.
    pub registration_id: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation, or empty.
    pub organisation: String,
    /// The workshop given, or empty for none.
    pub slot_id: String,
    /// Which choice that is, from 1; 0 for none.
    pub rank: i32,
    /// The workshops they would have liked better, all of which are full.
    pub full: Vec<String>,
}
