//! The organisation that a name means: one that is known by it, or a new one.

use parvis_domain::id::OrganisationId;
use parvis_domain::name;
use parvis_domain::organisation::Organisation;
use parvis_store::StoreError;

use crate::transact::Transaction;

/// Finds an organisation by its official name, else by its acronym or the name on its badges;
/// makes one of this name when none is known by it. `None` for an empty name.
pub(crate) fn find_or_make(
    desk: &Transaction<'_>,
    written: &str,
) -> Result<Option<OrganisationId>, StoreError> {
    let name = name::tidy(written);
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(known) = find(desk, &name)? {
        return Ok(Some(known));
    }
    let organisation = Organisation::named(desk.new_id(), &name);
    desk.insert_organisation(&organisation)?;
    Ok(Some(organisation.id))
}

fn find(desk: &Transaction<'_>, name: &str) -> Result<Option<OrganisationId>, StoreError> {
    let key = name::key(name);
    if key.is_empty() {
        // Only marks: nothing to compare but the marks themselves.
        let same = desk
            .organisations_named(name)?
            .into_iter()
            .find(|o| o.name == name);
        return Ok(same.map(|o| o.id));
    }
    if let Some(known) = desk.organisations_named(name)?.first() {
        return Ok(Some(known.id));
    }
    let short = desk.organisations_abbreviated()?;
    let mut called = short
        .iter()
        .filter(|o| name::key(&o.acronym) == key || name::key(&o.badge_name) == key);
    // Two organisations with the same acronym are no answer.
    match (called.next(), called.next()) {
        (Some(only), None) => Ok(Some(only.id)),
        _ => Ok(None),
    }
}
