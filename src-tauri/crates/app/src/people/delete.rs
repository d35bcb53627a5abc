//! Deleting a person whom no programme knows.

use parvis_domain::contact::Owner;
use parvis_domain::id::PersonId;
use parvis_store::Label;

use crate::contacts::{remove_addresses, remove_tags, unused};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Deletes a person with mandates, details, addresses, tags and consents.
///
/// # Errors
/// `person-in-use` with the `registrations` and `appearances` that refer to them; `not-found`.
pub fn delete(app: &mut App, id: &str) -> Result<Changed<()>, AppError> {
    let id: PersonId = typed::key(id, "id")?;
    app.transact(Label::new("change-person-delete"), |desk| {
        desk.person(id)?;
        unused("person-in-use", &desk.person_uses(id)?)?;
        for detail in desk.contact_details_of(id)? {
            desk.delete_contact_detail(detail.id)?;
        }
        for consent in desk.consents_of(&[id])? {
            desk.delete_consent(consent.id)?;
        }
        for mandate in desk.mandates_of(&[id])? {
            desk.delete_mandate(mandate.id)?;
        }
        remove_addresses(desk, Owner::Person(id))?;
        remove_tags(desk, Owner::Person(id))?;
        Ok(desk.delete_person(id)?)
    })
}
