//! People who may be meant by what somebody has begun to type.

use parvis_store::Noun;

use super::with_main_mandate;
use crate::transact::{App, AppError};
use crate::view::person::PersonSuggestion;

/// As many as fit under a field.
const SUGGESTIONS: u32 = 8;

/// The people whose names or address have words that begin like those typed, the closest first.
///
/// # Errors
/// Those of the database.
pub fn suggest(app: &App, prefix: &str) -> Result<Vec<PersonSuggestion>, AppError> {
    app.store().snapshot(|store| {
        let found = store.search(prefix, Some(Noun::Person), SUGGESTIONS)?;
        let ids: Vec<_> = found
            .iter()
            .filter_map(|found| found.id.parse().ok())
            .collect();
        Ok(with_main_mandate(store, &ids)?)
    })
}
