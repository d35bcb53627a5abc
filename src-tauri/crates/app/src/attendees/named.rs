//! Who registrations are, in few words: for lists that show no more than names.

use std::collections::HashMap;

use parvis_domain::id::{OrganisationId, PersonId, RegistrationId};
use parvis_store::{Store, StoreError};

/// Somebody by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// Who.
    pub person: Option<PersonId>,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation they attend for, or empty.
    pub organisation: String,
    /// Its key.
    pub organisation_id: Option<OrganisationId>,
    /// The territory of the person, else of the organisation, in the official list; or empty.
    pub territory_code: String,
    /// The same in words.
    pub territory: String,
    /// Whether that is the person's own.
    pub own_territory: bool,
}

impl Named {
    /// The territory of the person themselves; empty when only that of their organisation is known.
    pub fn person_territory(&self) -> &str {
        if self.own_territory {
            &self.territory_code
        } else {
            ""
        }
    }
}

/// The names of these registrations.
pub(crate) fn named(
    store: &Store,
    ids: &[RegistrationId],
) -> Result<HashMap<RegistrationId, Named>, StoreError> {
    let registrations = store.registrations(ids)?;
    let people: Vec<_> = registrations.iter().map(|r| r.person).collect();
    let people: HashMap<_, _> = store
        .people(&people)?
        .into_iter()
        .map(|p| (p.id, p))
        .collect();
    let mandates: Vec<_> = registrations.iter().filter_map(|r| r.mandate).collect();
    let mandates: HashMap<_, _> = store
        .mandates(&mandates)?
        .into_iter()
        .map(|m| (m.id, m))
        .collect();
    let mut bodies: Vec<_> = mandates.values().filter_map(|m| m.organisation).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let bodies: HashMap<_, _> = store
        .organisations_with(&bodies)?
        .into_iter()
        .map(|o| (o.id, o))
        .collect();
    let one = |r: parvis_domain::registration::Registration| {
        let person = people.get(&r.person)?;
        let body = r.mandate.and_then(|id| mandates.get(&id)?.organisation);
        let body = body.and_then(|id| bodies.get(&id));
        let (territory_code, territory) = match body {
            Some(body) if person.territory_code.is_empty() => {
                (body.territory_code.clone(), body.territory.clone())
            }
            _ => (person.territory_code.clone(), person.territory.clone()),
        };
        let named = Named {
            person: Some(person.id),
            given_name: person.given_name.clone(),
            family_name: person.family_name.clone(),
            organisation: body.map(|body| body.name.clone()).unwrap_or_default(),
            organisation_id: body.map(|body| body.id),
            territory_code,
            territory,
            own_territory: !person.territory_code.is_empty(),
        };
        Some((r.id, named))
    };
    Ok(registrations.into_iter().filter_map(one).collect())
}
