//! The list of organisations.

use std::collections::HashMap;

use parvis_domain::id::OrganisationId;
use parvis_domain::organisation::Organisation;
use parvis_store::{Store, StoreError};

use crate::contacts::{filter, page};
use crate::transact::{App, AppError};
use crate::view::contact::{ContactPage, ContactQuery, ContactRow};

/// The organisations that a question asks for.
///
/// # Errors
/// `not-a-choice` and `not-found` for what is no filter.
pub fn list(app: &App, query: &ContactQuery) -> Result<ContactPage, AppError> {
    app.store().snapshot(|store| {
        let asked = filter(store, query)?;
        let (keys, total) = page(store.organisations_listed(&asked, &query.sort)?, query);
        let rows = rows(store, &keys)?;
        Ok(ContactPage { rows, total })
    })
}

/// These organisations as rows, in the same order.
pub(super) fn rows(store: &Store, keys: &[OrganisationId]) -> Result<Vec<ContactRow>, StoreError> {
    let mut tags: HashMap<String, Vec<String>> = HashMap::new();
    let ids: Vec<String> = keys.iter().map(ToString::to_string).collect();
    for (owner, _, name) in store.tag_names(&ids)? {
        tags.entry(owner).or_default().push(name);
    }
    let mut all: HashMap<OrganisationId, Organisation> = store
        .organisations_with(keys)?
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    let row = |one: Organisation| ContactRow {
        id: one.id.to_string(),
        name: one.name,
        detail: one.acronym,
        organisation: String::new(),
        kind: one.kind.code().to_owned(),
        email: one.email,
        phone: one.phone,
        territory: one.territory,
        tags: tags.remove(&one.id.to_string()).unwrap_or_default(),
    };
    Ok(keys
        .iter()
        .filter_map(|id| all.remove(id))
        .map(row)
        .collect())
}
