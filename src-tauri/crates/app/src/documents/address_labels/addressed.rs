//! Where somebody is written to: their own address if it is complete, else that of their body.
//!
//! Deliberately not here: what stands on the label.

use std::collections::HashMap;

use parvis_domain::contact::{Owner, PostalAddress};
use parvis_domain::envelope::Lacking;
use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::Person;

use super::asked::Asked;
use crate::contacts::listed_name;
use crate::transact::{App, AppError};
use crate::view::address_labels::WithoutAddress;

/// Somebody with their body, and the addresses of both.
pub(super) struct Addressed {
    pub key: String,
    pub person: Person,
    pub function: String,
    pub body: Option<Organisation>,
    own: Vec<PostalAddress>,
    of_body: Vec<PostalAddress>,
}

impl Addressed {
    /// The first complete address of their own.
    pub fn own(&self) -> Option<&PostalAddress> {
        complete(&self.own)
    }

    /// The first complete address of their body.
    pub fn of_body(&self) -> Option<&PostalAddress> {
        complete(&self.of_body)
    }

    /// What keeps a letter from arriving.
    pub fn without(&self) -> WithoutAddress {
        let begun = |addresses: &[PostalAddress]| {
            let begun = addresses.iter().find(|one| !one.is_blank());
            begun.map(PostalAddress::lacks)
        };
        let (whose, lacks) = match (begun(&self.own), begun(&self.of_body)) {
            (Some(lacks), _) => ("person", lacks),
            (None, Some(lacks)) => ("organisation", lacks),
            (None, None) => ("", Vec::new()),
        };
        let code = |lacking: Lacking| match lacking {
            Lacking::Street => "street",
            Lacking::Postcode => "postcode",
            Lacking::Town => "town",
        };
        let body = self.body.as_ref();
        WithoutAddress {
            person_id: self.person.id.to_string(),
            name: listed_name(&self.person.given_name, &self.person.family_name),
            organisation_id: body.map(|body| body.id.to_string()).unwrap_or_default(),
            organisation: body.map(|body| body.name.clone()).unwrap_or_default(),
            whose: whose.to_owned(),
            lacks: lacks.into_iter().map(|one| code(one).to_owned()).collect(),
        }
    }
}

fn complete(addresses: &[PostalAddress]) -> Option<&PostalAddress> {
    addresses.iter().find(|one| one.lacks().is_empty())
}

/// These people with their addresses, in the same order; nobody can write to who is anonymous.
///
/// # Errors
/// Those of the database.
pub(super) fn addressed(app: &App, asked: Vec<Asked>) -> Result<Vec<Addressed>, AppError> {
    let store = app.store();
    let keys: Vec<PersonId> = asked.iter().map(|one| one.person).collect();
    let in_body = |one: &Asked| one.mandate.as_ref()?.organisation;
    let mut bodies: Vec<OrganisationId> = asked.iter().filter_map(in_body).collect();
    bodies.sort();
    bodies.dedup();
    let people = store.people(&keys)?.into_iter();
    let mut people: HashMap<PersonId, Person> = people.map(|one| (one.id, one)).collect();
    let mut addresses: HashMap<Owner, Vec<PostalAddress>> = HashMap::new();
    for address in store.postal_addresses_with(&keys, &bodies)? {
        addresses.entry(address.owner).or_default().push(address);
    }
    let bodies = store.organisations_with(&bodies)?.into_iter();
    let bodies: HashMap<OrganisationId, Organisation> = bodies.map(|one| (one.id, one)).collect();
    let of = |owner: Owner| addresses.get(&owner).cloned().unwrap_or_default();
    let addressed = |one: Asked| {
        let person = people.remove(&one.person)?;
        let body = one
            .mandate
            .as_ref()
            .and_then(|mandate| mandate.organisation);
        let body = body.and_then(|id| bodies.get(&id)).cloned();
        Some(Addressed {
            own: of(Owner::Person(person.id)),
            of_body: body
                .as_ref()
                .map(|body| of(Owner::Organisation(body.id)))
                .unwrap_or_default(),
            key: one.key,
            function: one
                .mandate
                .map(|mandate| mandate.function)
                .unwrap_or_default(),
            body,
            person,
        })
    };
    let all = asked.into_iter().filter_map(addressed);
    Ok(all.filter(|one| !one.person.is_anonymous()).collect())
}
