//! The list of people.

use std::collections::HashMap;

use super::with_main_mandate;
use crate::contacts::{filter, listed_name, page};
use crate::transact::{App, AppError};
use crate::view::contact::{ContactPage, ContactQuery, ContactRow};

/// The people that a question asks for.
///
/// # Errors
/// `not-a-choice` and `not-found` for what is no filter.
pub fn list(app: &App, query: &ContactQuery) -> Result<ContactPage, AppError> {
    app.store().snapshot(|store| {
        let asked = filter(store, query)?;
        let (keys, total) = page(store.people_listed(&asked, &query.sort)?, query);
        let mut tags: HashMap<String, Vec<String>> = HashMap::new();
        let ids: Vec<String> = keys.iter().map(ToString::to_string).collect();
        for (owner, _, name) in store.tag_names(&ids)? {
            tags.entry(owner).or_default().push(name);
        }
        let mut territories: HashMap<String, String> = store
            .people(&keys)?
            .into_iter()
            .map(|person| (person.id.to_string(), person.territory))
            .collect();
        let row = |who: crate::view::person::PersonSuggestion| ContactRow {
            name: listed_name(&who.given_name, &who.family_name),
            detail: who.function,
            organisation: who.organisation,
            kind: String::new(),
            email: who.email,
            phone: who.phone,
            territory: territories.remove(&who.id).unwrap_or_default(),
            tags: tags.remove(&who.id).unwrap_or_default(),
            id: who.id,
        };
        let rows = with_main_mandate(store, &keys)?
            .into_iter()
            .map(row)
            .collect();
        Ok(ContactPage { rows, total })
    })
}
