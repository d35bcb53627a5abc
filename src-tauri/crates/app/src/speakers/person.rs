//! The person and the mandates that a typed speaker means: those that are known, or new ones.

use std::collections::HashSet;

use parvis_domain::id::{MandateId, OrganisationId, PersonId};
use parvis_domain::name::key;
use parvis_domain::person::{Mandate, Person};
use parvis_store::StoreError;

use super::Draft;
use crate::organisations;
use crate::transact::Transaction;

/// What a typed speaker refers to.
pub(super) struct Meant {
    pub person: Option<PersonId>,
    pub organisation: Option<OrganisationId>,
    pub mandates: Vec<MandateId>,
}

/// Finds or makes all that a typed speaker refers to. `known` is the person to take, when that is
/// settled already. An organisation that speaks for itself holds no mandates.
pub(super) fn meant(
    desk: &Transaction<'_>,
    draft: &Draft,
    known: Option<PersonId>,
) -> Result<Meant, StoreError> {
    let organisation = organisations::find_or_make(desk, &draft.organisation)?;
    if !draft.names_person() {
        return Ok(Meant {
            person: None,
            organisation,
            mandates: Vec::new(),
        });
    }
    let mut functions = Vec::new();
    for mandate in &draft.mandates {
        let held_in = organisations::find_or_make(desk, &mandate.organisation)?;
        functions.push((mandate.function.as_str(), held_in));
    }
    let person = match known {
        Some(known) => known,
        None => find_or_make(
            desk,
            draft,
            functions.iter().filter_map(|f| f.1).chain(organisation),
        )?,
    };
    let mandates = mandates(desk, person, &functions)?;
    Ok(Meant {
        person: Some(person),
        organisation,
        mandates,
    })
}

/// Finds the person of this name, or makes one.
pub(super) fn find_or_make(
    desk: &Transaction<'_>,
    draft: &Draft,
    organisations: impl Iterator<Item = OrganisationId>,
) -> Result<PersonId, StoreError> {
    if let Some(known) = find(desk, draft, organisations)? {
        return Ok(known);
    }
    let named = Person::named(desk.new_id(), &draft.given_name, &draft.family_name);
    let person = Person {
        civility: draft.civility.clone(),
        ..named
    };
    desk.insert_person(&person)?;
    Ok(person.id)
}

/// The only person of this name; of several, the one who holds a mandate in one of these
/// organisations.
fn find(
    desk: &Transaction<'_>,
    draft: &Draft,
    organisations: impl Iterator<Item = OrganisationId>,
) -> Result<Option<PersonId>, StoreError> {
    let named: Vec<_> = desk
        .people_named(&draft.family_name, &draft.given_name)?
        .into_iter()
        .map(|person| person.id)
        .collect();
    if named.len() <= 1 {
        return Ok(named.first().copied());
    }
    let organisations: HashSet<_> = organisations.collect();
    let held = desk.mandates_of(&named)?;
    let here = |mandate: &&Mandate| {
        mandate
            .organisation
            .is_some_and(|o| organisations.contains(&o))
    };
    Ok(held.iter().find(here).map(|mandate| mandate.person))
}

/// Finds each function among those of the person, or adds it after them.
fn mandates(
    desk: &Transaction<'_>,
    person: PersonId,
    functions: &[(&str, Option<OrganisationId>)],
) -> Result<Vec<MandateId>, StoreError> {
    let mut held = desk.mandates_of(&[person])?;
    let mut found = Vec::new();
    for (function, organisation) in functions {
        let same = |mandate: &&Mandate| {
            mandate.organisation == *organisation && key(&mandate.function) == key(function)
        };
        if let Some(known) = held.iter().find(same) {
            found.push(known.id);
            continue;
        }
        let mandate = Mandate {
            id: desk.new_id(),
            person,
            organisation: *organisation,
            function: (*function).to_owned(),
            position: held
                .iter()
                .map(|mandate| mandate.position + 1)
                .max()
                .unwrap_or(0),
            begins: None,
            ends: None,
        };
        desk.insert_mandate(&mandate)?;
        found.push(mandate.id);
        held.push(mandate);
    }
    found.dedup();
    Ok(found)
}
