//! The organisation that somebody names.

use parvis_domain::id::OrganisationId;
use parvis_domain::name;

use crate::transact::{App, AppError};
use crate::view::problem::Problem;

/// The key of the organisation with this key, or of the only one with this name or acronym.
///
/// # Errors
/// `not-found` when there is none, or when several have the name.
pub fn find(app: &App, named: &str) -> Result<String, AppError> {
    if let Ok(id) = named.parse::<OrganisationId>() {
        return Ok(app.store().organisation(id)?.id.to_string());
    }
    let key = name::key(named);
    let all = app.store().organisations()?;
    let mut called = all
        .iter()
        .filter(|one| name::key(&one.name) == key || name::key(&one.acronym) == key);
    match (called.next(), called.next()) {
        (Some(only), None) if !key.is_empty() => Ok(only.id.to_string()),
        _ => Err(Problem::new("not-found").on("organisation").into()),
    }
}
