//! Deleting an organisation that nothing names.

use parvis_domain::contact::Owner;
use parvis_domain::id::OrganisationId;
use parvis_store::Label;

use crate::contacts::{remove_addresses, remove_tags, unused};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Deletes an organisation with its addresses and tags.
///
/// # Errors
/// `organisation-in-use` with the `mandates`, `roles`, `parts` and `payments` that refer to it;
/// `still-referenced` while it has a logo; `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id: OrganisationId = typed::key(id, "id")?;
    app.transact(Label::new("change-organisation-delete"), |desk| {
        desk.organisation(id)?;
        unused("organisation-in-use", &desk.organisation_uses(id)?)?;
        remove_addresses(desk, Owner::Organisation(id))?;
        remove_tags(desk, Owner::Organisation(id))?;
        Ok(desk.delete_organisation(id)?)
    })
}
