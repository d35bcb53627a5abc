//! Registrations as the rows of a list, each noun read at once.

use std::collections::HashMap;
use std::hash::Hash;

use parvis_domain::id::{MandateId, OrganisationId, PersonId, RegistrationId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Place, Registration};
use parvis_store::{Store, StoreError};

use crate::view::attendee::{AttendeeView, PlaceView};
use crate::view::attendee_table::AttendeeRow;

/// What is known of the registrations of a list.
struct Read {
    registrations: HashMap<RegistrationId, Registration>,
    people: HashMap<PersonId, Person>,
    mandates: HashMap<MandateId, Mandate>,
    organisations: HashMap<OrganisationId, Organisation>,
    places: HashMap<RegistrationId, Vec<PlaceView>>,
}

/// One of them.
struct One<'a> {
    registration: Registration,
    person: Person,
    organisation: &'a str,
    function: String,
    places: Vec<PlaceView>,
}

impl Read {
    fn of(store: &Store, ids: &[RegistrationId]) -> Result<Self, StoreError> {
        let registrations = by(store.registrations(ids)?, |r| r.id);
        let keys: Vec<_> = registrations.values().map(|r| r.person).collect();
        let people = by(store.people(&keys)?, |p| p.id);
        let keys: Vec<_> = registrations.values().filter_map(|r| r.mandate).collect();
        let mandates = by(store.mandates(&keys)?, |m| m.id);
        let mut keys: Vec<_> = mandates.values().filter_map(|m| m.organisation).collect();
        keys.sort_unstable();
        keys.dedup();
        let organisations = by(store.organisations_with(&keys)?, |o| o.id);
        let mut places: HashMap<_, Vec<PlaceView>> = HashMap::new();
        for place in store.places_of(ids)? {
            places
                .entry(place.registration)
                .or_default()
                .push(place_view(&place));
        }
        Ok(Self {
            registrations,
            people,
            mandates,
            organisations,
            places,
        })
    }

    /// The rows made of them, in the order of the keys.
    fn each<T>(mut self, ids: &[RegistrationId], row: impl Fn(One<'_>) -> T) -> Vec<T> {
        let one = |id| {
            let registration = self.registrations.remove(id)?;
            let person = self.people.remove(&registration.person)?;
            let mandate = registration
                .mandate
                .and_then(|id| self.mandates.remove(&id));
            let at = mandate
                .as_ref()
                .and_then(|mandate| self.organisations.get(&mandate.organisation?));
            Some(row(One {
                registration,
                person,
                organisation: at.map(|at| at.name.as_str()).unwrap_or_default(),
                function: mandate.map(|mandate| mandate.function).unwrap_or_default(),
                places: self.places.remove(id).unwrap_or_default(),
            }))
        };
        ids.iter().filter_map(one).collect()
    }
}

/// The rows of these registrations, in the same order.
pub(super) fn rows(store: &Store, ids: &[RegistrationId]) -> Result<Vec<AttendeeView>, StoreError> {
    Ok(Read::of(store, ids)?.each(ids, |one| AttendeeView {
        id: one.registration.id.to_string(),
        person_id: one.person.id.to_string(),
        civility: one.person.civility,
        given_name: one.person.given_name,
        family_name: one.person.family_name,
        badge_name: one.person.badge_name,
        organisation: one.organisation.to_owned(),
        function: one.function,
        email: one.person.email,
        phone: one.person.phone,
        territory: one.person.territory,
        category: one.registration.category.code().to_owned(),
        needs: one.registration.needs,
        photo_consent: yes_or_no(one.registration.photo_consent).to_owned(),
        note: one.registration.note,
        represents: one.registration.represents,
        places: one.places,
    }))
}

/// The same as rows of the table.
pub(super) fn row_views(
    store: &Store,
    ids: &[RegistrationId],
) -> Result<Vec<AttendeeRow>, StoreError> {
    Ok(Read::of(store, ids)?.each(ids, |one| AttendeeRow {
        id: one.registration.id.to_string(),
        person_id: one.person.id.to_string(),
        family_name: one.person.family_name,
        given_name: one.person.given_name,
        organisation: one.organisation.to_owned(),
        function: one.function,
        email: one.person.email,
        phone: one.person.phone,
        territory: one.person.territory,
        category: one.registration.category.code().to_owned(),
        needs: !one.registration.needs.is_empty(),
        meal: !one.registration.meal.is_empty(),
        photo_consent: yes_or_no(one.registration.photo_consent).to_owned(),
        note: one.registration.note,
        represents: one.registration.represents,
        badge_code: one.registration.badge_code.to_string(),
        places: one.places,
    }))
}

fn by<K: Eq + Hash, V>(rows: Vec<V>, key: impl Fn(&V) -> K) -> HashMap<K, V> {
    rows.into_iter().map(|row| (key(&row), row)).collect()
}

/// An answer as the page holds it.
pub(super) fn yes_or_no(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    }
}

fn place_view(place: &Place) -> PlaceView {
    PlaceView {
        session_id: place.session.to_string(),
        slot_id: place.slot.map(|slot| slot.to_string()).unwrap_or_default(),
        status: place.status.code().to_owned(),
        rank: place.rank.map(|rank| rank.to_string()).unwrap_or_default(),
    }
}
