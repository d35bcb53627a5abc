//! Registrations as the rows of a list, each noun read at once.

use std::collections::HashMap;
use std::hash::Hash;

use parvis_domain::id::RegistrationId;
use parvis_domain::registration::Place;
use parvis_store::{Store, StoreError};

use crate::view::attendee::{AttendeeView, PlaceView};

/// The rows of these registrations, in the same order.
pub(super) fn rows(store: &Store, ids: &[RegistrationId]) -> Result<Vec<AttendeeView>, StoreError> {
    let mut registrations = by(store.registrations(ids)?, |r| r.id);
    let keys: Vec<_> = registrations.values().map(|r| r.person).collect();
    let mut people = by(store.people(&keys)?, |p| p.id);
    let keys: Vec<_> = registrations.values().filter_map(|r| r.mandate).collect();
    let mut mandates = by(store.mandates(&keys)?, |m| m.id);
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
    let row = |id| {
        let registration = registrations.remove(id)?;
        let person = people.remove(&registration.person)?;
        let mandate = registration.mandate.and_then(|id| mandates.remove(&id));
        let at = mandate
            .as_ref()
            .and_then(|mandate| organisations.get(&mandate.organisation?));
        Some(AttendeeView {
            id: registration.id.to_string(),
            person_id: person.id.to_string(),
            civility: person.civility,
            given_name: person.given_name,
            family_name: person.family_name,
            badge_name: person.badge_name,
            organisation: at
                .map(|organisation| organisation.name.clone())
                .unwrap_or_default(),
            function: mandate.map(|mandate| mandate.function).unwrap_or_default(),
            email: person.email,
            phone: person.phone,
            territory: person.territory,
            category: registration.category.code().to_owned(),
            needs: registration.needs,
            photo_consent: yes_or_no(registration.photo_consent).to_owned(),
            note: registration.note,
            places: places.remove(id).unwrap_or_default(),
        })
    };
    Ok(ids.iter().filter_map(row).collect())
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
