//! What an import will write, worked out before the database is locked.
//!
//! Rows that do not exist yet have no keys; they are named by their place in the plan.

use std::collections::BTreeMap;

use parvis_domain::id::{MandateId, OrganisationId, PersonId, RegistrationId, SlotId};
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Category, Place, PlaceStatus, Registration};

use super::choice::Seat;
use super::remembered::Setting;
use super::wishing::{GroupWish, RowWishes, Wishing};

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
    /// People known already of whom something is taken from the file, each once.
    pub completed: BTreeMap<PersonId, Person>,
    /// Registrations of which something is taken from the file, each once.
    pub updated: BTreeMap<RegistrationId, Updated>,
    /// Mandates whose function was not known.
    pub filled: Vec<Mandate>,
    /// Places that are given back.
    pub cancelled: Vec<Place>,
    /// Registrations to add.
    pub registrations: Vec<NewRegistration>,
    /// Places to add to registrations that are there already.
    pub places: Vec<(RegistrationId, NewPlace)>,
    /// What people who are registered wish for from now on, group by group.
    pub wishes: Vec<(RegistrationId, GroupWish)>,
    /// The workshops of each group, when somebody wishes for one.
    pub groups: Vec<Vec<SlotId>>,
    /// What is remembered: the columns of such lists when a person has corrected them, and who rows
    /// are about when somebody decided that.
    pub lessons: Vec<Lesson>,
}

/// Something to be remembered for the next list.
#[derive(Debug)]
pub(super) enum Lesson {
    /// What the columns of such lists are.
    Columns(Setting),
    /// Who such a row is about, by the key of the setting; `None` for nobody.
    Person(String, Option<Ref<PersonId>>),
}

impl Plan {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        let decided = |lesson: &Lesson| matches!(lesson, Lesson::Person(..));
        self.registrations.is_empty()
            && self.places.is_empty()
            && !self.changes_known()
            && !self.lessons.iter().any(decided)
    }

    /// Whether something of people who are known changes.
    pub fn changes_known(&self) -> bool {
        !(self.completed.is_empty()
            && self.updated.is_empty()
            && self.filled.is_empty()
            && self.cancelled.is_empty()
            && self.wishes.is_empty())
    }

    /// Notes the groups that the wishes are about.
    pub fn resolve(&mut self, wishing: &Wishing) {
        self.groups = wishing.groups();
    }

    /// Takes a person as they will be.
    pub fn complete(&mut self, person: Person) {
        self.completed.insert(person.id, person);
    }

    /// Takes a registration as it will be; a mandate that was chosen before stays chosen.
    pub fn update(&mut self, mut update: Updated) {
        let id = update.registration.id;
        if let Some(before) = self.updated.remove(&id) {
            update.mandate = update.mandate.or(before.mandate);
        }
        self.updated.insert(id, update);
    }
}

/// A registration as it will be.
#[derive(Debug)]
pub(super) struct Updated {
    pub registration: Registration,
    /// The mandate they attend under from now on, when it is another.
    pub mandate: Option<NewMandate>,
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
    pub meal: String,
    pub wishes: Vec<GroupWish>,
    pub places: Vec<NewPlace>,
}

impl NewRegistration {
    /// Adds what another row about the same person wishes for in groups of which none said anything.
    pub fn wish(&mut self, wished: &RowWishes) {
        for one in &wished.wishes {
            if self.wishes.iter().all(|known| known.group != one.group) {
                self.wishes.push(one.clone());
            }
        }
    }
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
