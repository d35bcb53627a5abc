//! People across programmes: listed, shown, made, changed and deleted; suggested while somebody
//! types, and found with everything else.
//!
//! Deliberately absent: what they attend (`attendees`) and where they speak (`speakers`).

mod consents;
mod create;
mod delete;
mod details;
mod edit;
mod list;
mod search;
mod show;
mod suggest;

pub use consents::set_consent;
pub use create::{alike, create};
pub use delete::delete;
pub use details::{add_detail, delete_detail, edit_detail};
pub use edit::edit;
pub use list::list;
pub use search::search;
pub use show::show;
pub use suggest::suggest;

use std::collections::HashMap;

use parvis_domain::id::PersonId;
use parvis_domain::person::{Mandate, Person};
use parvis_store::{Store, StoreError};

use crate::view::person::PersonSuggestion;

/// These people with their main mandate, in the same order.
pub(crate) fn with_main_mandate(
    store: &Store,
    ids: &[PersonId],
) -> Result<Vec<PersonSuggestion>, StoreError> {
    let mut people: HashMap<PersonId, Person> = store
        .people(ids)?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let mut main: HashMap<PersonId, Mandate> = HashMap::new();
    for mandate in store.mandates_of(ids)? {
        main.entry(mandate.person).or_insert(mandate);
    }
    let keys: Vec<_> = main
        .values()
        .filter_map(|mandate| mandate.organisation)
        .collect();
    let organisations: HashMap<_, _> = store
        .organisations_with(&keys)?
        .into_iter()
        .map(|o| (o.id, o.name))
        .collect();
    let suggestion = |id| {
        let person = people.remove(id)?;
        let mandate = main.remove(id);
        let organisation = mandate
            .as_ref()
            .and_then(|m| organisations.get(&m.organisation?));
        Some(PersonSuggestion {
            id: person.id.to_string(),
            civility: person.civility,
            given_name: person.given_name,
            family_name: person.family_name,
            email: person.email,
            phone: person.phone,
            organisation: organisation.cloned().unwrap_or_default(),
            function: mandate.map(|mandate| mandate.function).unwrap_or_default(),
        })
    };
    Ok(ids.iter().filter_map(suggestion).collect())
}
