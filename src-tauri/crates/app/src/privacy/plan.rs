//! What forgetting somebody would mean, before it is done.

use super::{copies, count, count_on, name_of};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::privacy::ForgetPlan;

/// What would be forgotten with somebody.
///
/// # Errors
/// `not-found`.
pub fn plan(app: &App, id: &str) -> Result<ForgetPlan, AppError> {
    let id = typed::key(id, "id")?;
    let store = app.store();
    let person = store.person(id)?;
    let registrations = store.registrations_of_person(id)?;
    Ok(ForgetPlan {
        name: name_of(&person),
        registrations: count(registrations.len()),
        counted: count(count_on::counting(store, &registrations, app.today())?.len()),
        appearances: store.programmes_spoken_in(id)?,
        copies: copies::holding(app, &[id])?,
    })
}
