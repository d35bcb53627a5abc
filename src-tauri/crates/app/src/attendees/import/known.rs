//! Who is known already, by the keys that an import compares: read once, asked for each row.

use std::collections::HashMap;
use std::ops::Range;

use parvis_domain::id::{MandateId, PersonId, ProgrammeId, RegistrationId};
use parvis_domain::name::key;
use parvis_store::{PersonKeys, Store, StoreError};

use super::plan::Ref;

/// What a row is compared by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keys<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub organisation: &'a str,
}

/// Everybody, and who of them is registered.
pub(super) struct Known {
    by_email: HashMap<String, Ref<PersonId>>,
    by_organisation: HashMap<String, Ref<PersonId>>,
    registered: HashMap<Ref<PersonId>, Ref<RegistrationId>>,
    /// One for each mandate, each person's together.
    mandates: Vec<PersonKeys>,
    of_person: HashMap<PersonId, Range<usize>>,
}

impl Known {
    /// Reads everybody.
    pub fn read(store: &Store, programme: ProgrammeId) -> Result<Self, StoreError> {
        let registrations = store.registrations_for(programme)?;
        let mandates = store.person_keys()?;
        let mut known = Self {
            by_email: HashMap::with_capacity(mandates.len()),
            by_organisation: HashMap::with_capacity(mandates.len()),
            registered: registrations
                .into_iter()
                .map(|r| (Ref::Known(r.person), Ref::Known(r.id)))
                .collect(),
            of_person: HashMap::new(),
            mandates: Vec::new(),
        };
        for (at, keys) in mandates.iter().enumerate() {
            let range = known.of_person.entry(keys.id).or_insert(at..at);
            range.end = at + 1;
        }
        for keys in &mandates {
            // "Without an organisation" is said of a person who has none under any mandate.
            let range = known.of_person[&keys.id].clone();
            let has_one = mandates[range]
                .iter()
                .any(|other| !other.organisation_key.is_empty());
            let by_organisation = !(has_one && keys.organisation_key.is_empty());
            let organisation = by_organisation.then_some(keys.organisation_key.as_str());
            known.enter(
                Ref::Known(keys.id),
                &keys.name_key,
                &keys.email_key,
                organisation,
            );
        }
        known.mandates = mandates;
        Ok(known)
    }

    /// Everybody's keys: one entry for each mandate, each person's together.
    pub fn everybody(&self) -> &[PersonKeys] {
        &self.mandates
    }

    /// The person a row is about: same address and name, else same name and organisation. Two
    /// people of one name with neither address nor organisation are taken for the same.
    pub fn find(&self, row: Keys<'_>) -> Option<Ref<PersonId>> {
        let by_email = || self.by_email.get(&joined(row.name, row.email)).copied();
        if let Some(same) = (!row.email.is_empty()).then(by_email).flatten() {
            return Some(same);
        }
        if row.organisation.is_empty() && !row.email.is_empty() {
            return None;
        }
        self.by_organisation
            .get(&joined(row.name, row.organisation))
            .copied()
    }

    /// Adds a person of the plan.
    pub fn add(&mut self, person: Ref<PersonId>, row: Keys<'_>) {
        self.enter(person, row.name, row.email, Some(row.organisation));
    }

    /// The registration of a person.
    pub fn registration(&self, person: Ref<PersonId>) -> Option<Ref<RegistrationId>> {
        self.registered.get(&person).copied()
    }

    /// Notes that a person is registered by the plan.
    pub fn register(&mut self, person: Ref<PersonId>, registration: Ref<RegistrationId>) {
        self.registered.insert(person, registration);
    }

    /// The mandate of a person with this function in this organisation, and how many they have.
    pub fn mandate(
        &self,
        person: Ref<PersonId>,
        organisation_key: &str,
        function: &str,
    ) -> (Option<MandateId>, usize) {
        let Ref::Known(person) = person else {
            return (None, 0);
        };
        let Some(range) = self.of_person.get(&person) else {
            return (None, 0);
        };
        let held = &self.mandates[range.clone()];
        let function = key(function);
        let same = |m: &&PersonKeys| {
            m.organisation_key == organisation_key && key(&m.function) == function
        };
        // Somebody without a function on the list attends under the one they have there.
        let there = |m: &&PersonKeys| function.is_empty() && m.organisation_key == organisation_key;
        let found = held.iter().find(same).or_else(|| held.iter().find(there));
        let count = held.iter().filter(|m| m.mandate.is_some()).count();
        (found.and_then(|m| m.mandate), count)
    }

    /// Whoever is registered comes before somebody of the same name who is not.
    fn enter(
        &mut self,
        person: Ref<PersonId>,
        name: &str,
        email: &str,
        organisation: Option<&str>,
    ) {
        let registered = self.registered.contains_key(&person);
        let put = |map: &mut HashMap<String, Ref<PersonId>>, key: String| match map.get(&key) {
            Some(other) if !registered || self.registered.contains_key(other) => {}
            _ => drop(map.insert(key, person)),
        };
        if !email.is_empty() {
            put(&mut self.by_email, joined(name, email));
        }
        if let Some(organisation) = organisation {
            put(&mut self.by_organisation, joined(name, organisation));
        }
    }
}

/// Two keys as one; neither has a line break.
fn joined(name: &str, other: &str) -> String {
    let mut key = String::with_capacity(name.len() + other.len() + 1);
    key.push_str(name);
    key.push('\n');
    key.push_str(other);
    key
}
