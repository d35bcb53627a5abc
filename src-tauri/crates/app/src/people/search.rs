//! Finding a programme, a person or an organisation by its words.

use std::collections::HashMap;

use parvis_domain::id::{OrganisationId, PersonId, ProgrammeId};
use parvis_store::{Noun, Store, StoreError};

use super::with_main_mandate;
use crate::transact::{App, AppError};
use crate::view::person::Found;

/// What is looked for, in the order in which it is shown, and how much of each.
const NOUNS: [(Noun, u32); 3] = [
    (Noun::Programme, 5),
    (Noun::Person, 8),
    (Noun::Organisation, 5),
];

/// Programmes, then people, then organisations that have a word beginning with each word typed.
///
/// # Errors
/// Those of the database.
pub fn search(app: &App, typed: &str) -> Result<Vec<Found>, AppError> {
    app.store().snapshot(|store| {
        let mut all = Vec::new();
        for (noun, limit) in NOUNS {
            let found = store.search(typed, Some(noun), limit)?;
            let mut details = details(store, noun, found.iter().map(|found| found.id.as_str()))?;
            all.extend(found.into_iter().map(|found| Found {
                noun: noun.code().to_owned(),
                detail: details.remove(&found.id).unwrap_or_default(),
                id: found.id,
                title: found.title,
            }));
        }
        Ok(all)
    })
}

/// What tells these from others of the same title, by key.
fn details<'a>(
    store: &Store,
    noun: Noun,
    ids: impl Iterator<Item = &'a str>,
) -> Result<HashMap<String, String>, StoreError> {
    let mut details = HashMap::new();
    match noun {
        Noun::Person => {
            let ids: Vec<PersonId> = ids.filter_map(|id| id.parse().ok()).collect();
            for person in with_main_mandate(store, &ids)? {
                details.insert(person.id, joined(&person.function, &person.organisation));
            }
        }
        Noun::Organisation => {
            let ids: Vec<OrganisationId> = ids.filter_map(|id| id.parse().ok()).collect();
            for organisation in store.organisations_with(&ids)? {
                let detail = joined(&organisation.acronym, &organisation.territory);
                details.insert(organisation.id.to_string(), detail);
            }
        }
        Noun::Programme => {
            for id in ids.filter_map(|id| id.parse::<ProgrammeId>().ok()) {
                let programme = store.programme(id)?;
                details.insert(
                    id.to_string(),
                    joined(&programme.subtitle, &programme.series),
                );
            }
        }
        Noun::Session | Noun::Slot | Noun::Speaker | Noun::Involvement | Noun::Venue => {}
    }
    Ok(details)
}

/// Two texts of which either may be missing.
fn joined(first: &str, second: &str) -> String {
    match (first, second) {
        ("", only) | (only, "") => only.to_owned(),
        (first, second) => format!("{first}, {second}"),
    }
}
