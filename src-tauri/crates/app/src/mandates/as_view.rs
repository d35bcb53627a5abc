//! Mandates as the window shows them, from either side.

use std::collections::HashMap;

use chrono::NaiveDate;
use parvis_domain::person::Mandate;
use parvis_store::{Store, StoreError};

use crate::contacts::{day, listed_name};
use crate::view::contact::HeldMandate;

/// The mandates with the names of who holds them and where, in the same order.
pub(crate) fn views(
    store: &Store,
    mandates: Vec<Mandate>,
    today: NaiveDate,
) -> Result<Vec<HeldMandate>, StoreError> {
    let people: Vec<_> = mandates.iter().map(|one| one.person).collect();
    let bodies: Vec<_> = mandates.iter().filter_map(|one| one.organisation).collect();
    let people: HashMap<_, _> = store
        .people(&people)?
        .into_iter()
        .map(|one| (one.id, listed_name(&one.given_name, &one.family_name)))
        .collect();
    let bodies: HashMap<_, _> = store
        .organisations_with(&bodies)?
        .into_iter()
        .map(|one| (one.id, one.name))
        .collect();
    let view = |one: Mandate| HeldMandate {
        id: one.id.to_string(),
        person_id: one.person.to_string(),
        person: people.get(&one.person).cloned().unwrap_or_default(),
        organisation_id: one
            .organisation
            .map(|id| id.to_string())
            .unwrap_or_default(),
        organisation: one
            .organisation
            .and_then(|id| bodies.get(&id).cloned())
            .unwrap_or_default(),
        function: one.function,
        begins: day(one.begins),
        ends: day(one.ends),
        ended: one.ends.is_some_and(|last| last < today),
    };
    Ok(mandates.into_iter().map(view).collect())
}
