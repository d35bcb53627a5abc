//! The addresses of those who agreed to the newsletter, and of nobody else.

use parvis_domain::contact::Purpose;
use parvis_store::ContactFilter;

use super::filter;
use crate::transact::{App, AppError};
use crate::view::contact::ContactQuery;
use crate::view::list_export::AddressList;

/// The addresses of the people of a list who agreed to the newsletter, each once. Whatever the list
/// asks about consent, only those who agreed are in it.
///
/// # Errors
/// Those of the filters.
pub fn newsletter(app: &App, query: &ContactQuery) -> Result<AddressList, AppError> {
    app.store().snapshot(|store| {
        let asked = filter(store, query)?;
        let agreed = ContactFilter {
            consent: Some((Purpose::Newsletter, Some(true))),
            ..asked
        };
        let keys = store.people_listed(&agreed, "name")?;
        let people = store.people(&keys)?;
        Ok(AddressList::of(people.into_iter().map(|who| who.email)))
    })
}
