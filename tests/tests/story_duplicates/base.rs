//! People and what hangs on them, as a base has them.

use std::collections::HashMap;

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_store::Label;
use parvis_tests::desk::Desk;
use parvis_tests::labelled::Known;

/// Adds these people with their mandates and gives their keys.
pub fn add(desk: &mut Desk, people: &[Known]) -> Vec<String> {
    let added = desk.app.transact(Label::new("change-test"), |desk| {
        let mut bodies: HashMap<&str, OrganisationId> = HashMap::new();
        let mut ids = Vec::new();
        for known in people {
            let person = Person {
                civility: known.civility.clone(),
                birth_name: known.birth_name.clone(),
                email: known.email.clone(),
                phone: known.phone.clone(),
                territory: known.territory.clone(),
                ..Person::named(desk.new_id(), &known.given_name, &known.family_name)
            };
            desk.insert_person(&person)?;
            ids.push(person.id.to_string());
            let organisation = match known.organisation.as_str() {
                "" => None,
                name => Some(match bodies.get(name) {
                    Some(body) => *body,
                    None => {
                        let body = Organisation::named(desk.new_id(), name);
                        desk.insert_organisation(&body)?;
                        bodies.insert(name, body.id);
                        body.id
                    }
                }),
            };
            if organisation.is_some() || !known.function.is_empty() {
                desk.insert_mandate(&held(
                    desk.new_id(),
                    person.id,
                    organisation,
                    &known.function,
                ))?;
            }
        }
        Ok(ids)
    });
    added.unwrap().value
}

/// A mandate without dates.
pub fn held(
    id: parvis_domain::id::MandateId,
    person: PersonId,
    organisation: Option<OrganisationId>,
    function: &str,
) -> Mandate {
    Mandate {
        id,
        person,
        organisation,
        function: function.to_owned(),
        position: 0,
        begins: None,
        ends: None,
    }
}
