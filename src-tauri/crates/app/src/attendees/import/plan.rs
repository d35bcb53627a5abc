//! What an import will write, worked out before the database is locked.
//!
//! Rows that do not exist yet have no keys; they are named by their place in the plan.

use parvis_domain::id::{MandateId, OrganisationId, PersonId, RegistrationId};
use parvis_domain::person::Person;
use parvis_domain::registration::{Category, PlaceStatus};

use super::choice::Seat;
use super::remembered::Setting;

/// A row that is in the database, or that the plan adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Ref<Id> {
    /// In the database.
    Known(Id),
    /// The n-th that the plan adds.
    New(usize),
}

/// All that is written, in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The names of organisations to add.
    pub organisations: Vec<String>,
    /// People to add; their keys come when they are written.
    pub people: Vec<Person>,
    /// People known already who lacked something that the file says.
    pub completed: Vec<Person>,
    /// Registrations to add.
    pub registrations: Vec<NewRegistration>,
    /// Places to add to registrations that are there already.
    pub places: Vec<(RegistrationId, NewPlace)>,
    /// What the columns of such lists are, when a person has corrected them.
    pub lesson: Option<Setting>,
}

impl Plan {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.registrations.is_empty() && self.places.is_empty()
    }
}

/// A registration to add.
#[derive(Debug)]
pub(super) struct NewRegistration {
    pub person: Ref<PersonId>,
    pub mandate: NewMandate,
    pub category: Category,
    pub needs: String,
    pub photo_consent: Option<bool>,
    pub note: String,
    pub places: Vec<NewPlace>,
}

/// The mandate that somebody attends under.
#[derive(Debug)]
pub(super) enum NewMandate {
    /// The file names neither function nor organisation.
    None,
    /// One the person has.
    Known(MandateId),
    /// One to add.
    New {
        organisation: Option<Ref<OrganisationId>>,
        function: String,
        position: i32,
    },
}

/// A place to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NewPlace {
    pub seat: Seat,
    pub status: PlaceStatus,
    pub rank: Option<i32>,
}
