//! The orders of the list of people.

use chrono::NaiveDate;
use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use uuid::Uuid;

use super::*;
use crate::Writer;
use crate::testing::{Scratch, scratch, write};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The key of the n-th of whatever it is.
fn nth<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128(n).into()
}

/// A mandate of the n-th person in a body; one that ended when it says so.
fn mandate(
    writer: &Writer<'_>,
    (key, person): (u128, u128),
    body: u128,
    position: i32,
    ended: bool,
) {
    let mandate = Mandate {
        id: nth(key),
        person: nth::<PersonId>(person),
        organisation: Some(nth::<OrganisationId>(body)),
        function: String::new(),
        position,
        begins: None,
        ends: ended.then(|| day("2026-01-31")),
    };
    writer.insert_mandate(&mandate).unwrap();
}

/// Ana of the mill, Bea of the town (she left the abbey), Cid of nowhere, Dan of the abbey.
fn four() -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        for (n, name) in [(0xb1, "Abbaye"), (0xb2, "Moulin"), (0xb3, "Ville")] {
            let body = Organisation::named(nth(n), name);
            writer.insert_organisation(&body).unwrap();
        }
        for (n, name, territory) in [
            (1, "Ana", ""),
            (2, "Bea", "Lys"),
            (3, "Cid", "Ardre"),
            (4, "Dan", "Lys"),
        ] {
            let mut person = Person::named(nth(n), "", name);
            person.territory = territory.to_owned();
            person.created = (n != 3).then(|| day(&format!("2026-02-0{}", 9 - n)));
            writer.insert_person(&person).unwrap();
        }
        mandate(writer, (0x11, 1), 0xb2, 0, false);
        mandate(writer, (0x12, 1), 0xb1, 1, false);
        mandate(writer, (0x21, 2), 0xb1, 0, true);
        mandate(writer, (0x22, 2), 0xb3, 1, false);
        mandate(writer, (0x41, 4), 0xb1, 0, false);
    });
    store
}

#[test]
fn people_are_listed_in_every_order() {
    let store = four();
    let listed = |sort| -> Vec<String> {
        let keys = store
            .people_listed(&ContactFilter::default(), sort)
            .unwrap();
        let name = |id: &PersonId| store.person(*id).unwrap().family_name;
        keys.iter().map(name).collect()
    };
    assert_eq!(listed("name"), ["Ana", "Bea", "Cid", "Dan"]);
    assert_eq!(listed("organisation"), ["Dan", "Ana", "Bea", "Cid"]);
    assert_eq!(listed("territory"), ["Cid", "Bea", "Dan", "Ana"]);
    assert_eq!(listed("created"), ["Cid", "Dan", "Bea", "Ana"]);
}
