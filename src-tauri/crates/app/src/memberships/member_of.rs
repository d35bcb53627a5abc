//! Whether somebody belongs to a territory that is a member, and through which one.

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::membership::Membership;
use parvis_store::{Store, StoreError};

use crate::territories;

/// A body is a part of a part of a body, and no deeper than this.
const DEEPEST: usize = 8;

/// The membership, in a year, of a territory or of the nearest one that it lies in: a commune
/// belongs through its group of communes, its department or its region. `None` without a territory.
///
/// # Errors
/// Those of the database.
pub fn member_of(
    store: &Store,
    territory_code: &str,
    year: i32,
) -> Result<Option<Membership>, StoreError> {
    let chain = territories::chain(store, territory_code)?;
    if chain.is_empty() {
        return Ok(None);
    }
    store.nearest_membership(&chain, year)
}

/// The membership that a body has through its own territory, else through that of the body it is a
/// part of.
///
/// # Errors
/// `not-found`, and those of the database.
pub fn of_organisation(
    store: &Store,
    organisation: OrganisationId,
    year: i32,
) -> Result<Option<Membership>, StoreError> {
    let mut next = Some(organisation);
    for _ in 0..DEEPEST {
        let Some(id) = next else { break };
        let organisation = store.organisation(id)?;
        if let Some(found) = member_of(store, &organisation.territory_code, year)? {
            return Ok(Some(found));
        }
        next = organisation.part_of;
    }
    Ok(None)
}

/// The membership that a person has through the bodies of their mandates of that year, the main one
/// first, else through their own territory.
///
/// # Errors
/// `not-found`, and those of the database.
pub fn of_person(
    store: &Store,
    person: PersonId,
    year: i32,
) -> Result<Option<Membership>, StoreError> {
    for mandate in store.mandates_of(&[person])? {
        let held = mandate
            .begins
            .is_none_or(|day| chrono::Datelike::year(&day) <= year)
            && mandate
                .ends
                .is_none_or(|day| chrono::Datelike::year(&day) >= year);
        if let Some(organisation) = mandate.organisation.filter(|_| held)
            && let Some(found) = of_organisation(store, organisation, year)?
        {
            return Ok(Some(found));
        }
    }
    member_of(store, &store.person(person)?.territory_code, year)
}
