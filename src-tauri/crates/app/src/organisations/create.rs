//! A new organisation, and which ones may be the same already.

use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_store::Label;

use super::list::rows;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::contact::ContactRow;

/// Makes an organisation and gives its key.
///
/// # Errors
/// `required` without a name, `not-a-choice`.
pub fn create(app: &mut App, name: &str, kind: &str) -> Result<Changed<String>, AppError> {
    let name = typed::required_line(name, "name")?;
    let kind = typed::choice(kind, "kind", OrganisationKind::from_code)?;
    app.transact(Label::new("change-organisation-add"), |desk| {
        let organisation = Organisation {
            kind,
            ..Organisation::named(desk.new_id(), &name)
        };
        desk.insert_organisation(&organisation)?;
        Ok(organisation.id.to_string())
    })
}

/// The organisations that have this very name already.
///
/// # Errors
/// Those of the database.
pub fn alike(app: &App, name: &str) -> Result<Vec<ContactRow>, AppError> {
    app.store().snapshot(|store| {
        let same = store.organisations_named(&typed::line(name))?;
        let ids: Vec<_> = same.iter().map(|one| one.id).collect();
        Ok(rows(store, &ids)?)
    })
}
