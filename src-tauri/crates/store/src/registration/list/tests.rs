//! The list: its orders, its search, its parts, and that both ways of reading it agree.

use parvis_domain::badge_code::BadgeCode;
use parvis_domain::id::PersonId;
use parvis_domain::name::key;
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_domain::registration::{Category, Place, PlaceStatus, Registration};
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use uuid::Uuid;

use super::*;
use crate::testing::{Scratch, scratch, write};

const PROGRAMME: Uuid = Uuid::from_u128(0xa);
const SESSION: Uuid = Uuid::from_u128(0xb);

/// Family name, given name, organisation, category; the status of a place in the session.
type Who = (
    &'static str,
    &'static str,
    &'static str,
    Category,
    Option<PlaceStatus>,
);

const PEOPLE: [Who; 5] = [
    ("Zola", "Émile", "", Category::Press, None),
    (
        "Élan",
        "Zoé",
        "Ville de Lille",
        Category::Participant,
        Some(PlaceStatus::Registered),
    ),
    (
        "Durand",
        "Eve",
        "Écluse",
        Category::Participant,
        Some(PlaceStatus::Cancelled),
    ),
    (
        "L’Haÿ",
        "Łukasz",
        "",
        Category::Speaker,
        Some(PlaceStatus::WalkIn),
    ),
    (
        "durand",
        "Ada",
        "Ville de Lille",
        Category::ElectedOfficial,
        Some(PlaceStatus::Registered),
    ),
];

/// The five people, and as many others who are not registered.
fn full(others: u32) -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        let programme = Programme::titled(PROGRAMME.into(), ProgrammeKind::Cycle, "Cycle");
        writer.insert_programme(&programme).unwrap();
        writer
            .insert_session(&Session::blank(SESSION.into(), programme.id, 0))
            .unwrap();
        for n in 0..others {
            let id = Uuid::from_u128(u128::from(n) + 0x1000);
            writer
                .insert_person(&Person::named(id.into(), "Durand", "Autre"))
                .unwrap();
        }
        for (n, who) in (0x100u64..).zip(PEOPLE) {
            register(writer, n, who);
        }
    });
    store
}

fn register(writer: &crate::Writer<'_>, n: u64, (family, given, at, category, status): Who) {
    let id = Uuid::from_u128(u128::from(n));
    let mut person = Person::named(id.into(), given, family);
    person.email = format!("{}@poste.example", key(given));
    writer.insert_person(&person).unwrap();
    let organisation = writer
        .organisations_named(at)
        .unwrap()
        .first()
        .map(|o| o.id);
    let organisation = organisation.or_else(|| {
        let made = Organisation::named(Uuid::from_u128(u128::from(n) << 32).into(), at);
        (!at.is_empty()).then(|| writer.insert_organisation(&made).map(|()| made.id).unwrap())
    });
    let mandate = Mandate {
        id: id.into(),
        person: person.id,
        organisation,
        function: String::new(),
        position: 0,
        begins: None,
        ends: None,
    };
    writer.insert_mandate(&mandate).unwrap();
    let registration = Registration {
        mandate: Some(mandate.id),
        category,
        ..Registration::of(
            id.into(),
            PROGRAMME.into(),
            person.id,
            BadgeCode::from_random(n),
        )
    };
    writer.insert_registration(&registration).unwrap();
    if let Some(status) = status {
        let (registration, session) = (registration.id, SESSION.into());
        let place = Place {
            id: id.into(),
            registration,
            session,
            slot: None,
            status,
            rank: None,
        };
        writer.insert_place(&place).unwrap();
    }
}

fn query<'a>(order: ListOrder, search: &'a str) -> ListQuery<'a> {
    ListQuery {
        programme: PROGRAMME.into(),
        session: None,
        search,
        order,
        descending: false,
        offset: 0,
        limit: 50,
    }
}

/// The given names of these registrations.
fn names(store: &Store, ids: &[RegistrationId]) -> String {
    let given = |id: &RegistrationId| store.person(PersonId(id.0)).unwrap().given_name;
    ids.iter().map(given).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(store: &Store, query: &ListQuery<'_>, total: u32, expected: &str) {
    let listed = store.list_registrations(query).unwrap();
    assert_eq!(
        (names(store, &listed.ids).as_str(), listed.total),
        (expected, total)
    );
}

#[test]
fn names_are_in_order_without_accents_whichever_way_they_are_read() {
    // Five of five people are walked; five of a hundred are sorted.
    for others in [0, 95] {
        let store = full(others);
        let mut query = query(ListOrder::FamilyName, "");
        check(&store, &query, 5, "Ada Eve Zoé Łukasz Émile");
        query.descending = true;
        check(&store, &query, 5, "Émile Łukasz Zoé Eve Ada");
        (query.offset, query.limit) = (1, 2);
        check(&store, &query, 5, "Łukasz Zoé");
        (query.descending, query.session) = (false, Some(SESSION.into()));
        check(&store, &query, 4, "Eve Zoé");
        query.offset = 9;
        check(&store, &query, 4, "");
    }
}

#[test]
fn other_orders_put_who_has_no_organisation_last_and_settle_ties_by_name() {
    let store = full(0);
    let both = |order, up: &str, down: &str| {
        let mut query = query(order, "");
        check(&store, &query, 5, up);
        query.descending = true;
        check(&store, &query, 5, down);
    };
    both(
        ListOrder::GivenName,
        "Ada Émile Eve Łukasz Zoé",
        "Zoé Łukasz Eve Émile Ada",
    );
    both(
        ListOrder::Organisation,
        "Eve Ada Zoé Łukasz Émile",
        "Ada Zoé Eve Łukasz Émile",
    );
    both(
        ListOrder::Category,
        "Eve Zoé Łukasz Ada Émile",
        "Émile Ada Łukasz Eve Zoé",
    );
}

#[test]
fn every_word_is_looked_for_in_the_person_and_in_the_organisation() {
    let store = full(20);
    let found = |search, total, expected| {
        check(
            &store,
            &query(ListOrder::FamilyName, search),
            total,
            expected,
        );
    };
    found("DUR", 2, "Ada Eve");
    found("eve durand", 1, "Eve");
    found("lille", 2, "Ada Zoé");
    found("vill élan", 1, "Zoé");
    found("ecluse", 1, "Eve");
    found("emile@poste", 1, "Émile");
    found("l'hay lukasz", 1, "Łukasz");
    found("lille durand zola", 0, "");
    found("\" OR *", 0, "");
    found(" - ", 0, "");
    found("  ", 5, "Ada Eve Zoé Łukasz Émile");
    let in_session = ListQuery {
        session: Some(SESSION.into()),
        ..query(ListOrder::FamilyName, "poste")
    };
    check(&store, &in_session, 4, "Ada Eve Zoé Łukasz");
}

#[test]
fn who_will_come_is_expected_and_so_is_who_has_no_place_yet() {
    let store = full(0);
    let expected = |session| {
        let ids = store.expected_registrations(PROGRAMME.into(), session, ListOrder::FamilyName);
        names(&store, &ids.unwrap())
    };
    assert_eq!(expected(Some(SESSION.into())), "Ada Zoé Łukasz");
    assert_eq!(expected(None), "Ada Zoé Łukasz Émile");
}

#[test]
fn a_write_is_seen_at_once_and_one_that_is_rolled_back_never() {
    let mut store = full(20);
    let query = query(ListOrder::GivenName, "");
    check(&store, &query, 5, "Ada Émile Eve Łukasz Zoé");
    let refused = store.record::<(), StoreError>(
        &crate::testing::stamp(7),
        &crate::Label::new("change-test"),
        |writer| {
            register(writer, 0x200, ("Roy", "Bea", "", Category::Press, None));
            check(writer, &query, 6, "Ada Bea Émile Eve Łukasz Zoé");
            Err(StoreError::Busy)
        },
    );
    assert!(refused.is_err());
    check(&store, &query, 5, "Ada Émile Eve Łukasz Zoé");
    write(&mut store, |writer| {
        register(writer, 0x300, ("Roy", "Cid", "", Category::Press, None));
    });
    check(&store, &query, 6, "Ada Cid Émile Eve Łukasz Zoé");
}

/// Every order both ways, a search and the session, as the keys that are listed.
fn everything(store: &Store) -> Vec<Vec<RegistrationId>> {
    let orders = [
        ListOrder::FamilyName,
        ListOrder::GivenName,
        ListOrder::Organisation,
        ListOrder::Category,
    ];
    let mut asked = Vec::new();
    for descending in [false, true] {
        for order in orders {
            asked.push(ListQuery {
                descending,
                ..query(order, "")
            });
        }
    }
    asked.extend(["lille", "roy", "poste"].map(|words| query(ListOrder::GivenName, words)));
    asked.push(ListQuery {
        session: Some(SESSION.into()),
        ..query(ListOrder::GivenName, "")
    });
    let listed = asked.iter().map(|query| store.list_registrations(query));
    listed.map(|listed| listed.unwrap().ids).collect()
}

/// A piece of work, and whether the roster is carried over it.
type Written = (bool, fn(&crate::Writer<'_>));

const WRITES: [Written; 8] = [
    // Ada is called Roy, and comes last but two.
    (true, |writer| {
        let mut ada = writer.person(Uuid::from_u128(0x104).into()).unwrap();
        ada.family_name = "Roy".to_owned();
        writer.update_person(&ada).unwrap();
    }),
    (true, |writer| {
        let mut eve = writer.registration(Uuid::from_u128(0x102).into()).unwrap();
        eve.category = Category::Organiser;
        eve.note = "à rappeler".to_owned();
        writer.update_registration(&eve).unwrap();
    }),
    // Everybody of the town at once.
    (true, |writer| {
        let mut town = writer
            .organisations_named("Ville de Lille")
            .unwrap()
            .remove(0);
        town.name = "Aire urbaine".to_owned();
        writer.update_organisation(&town).unwrap();
    }),
    // Émile is given a body that was not there.
    (true, |writer| {
        let made = Organisation::named(Uuid::from_u128(0x77).into(), "Roy et fils");
        writer.insert_organisation(&made).unwrap();
        let mut mandate = writer.mandate(Uuid::from_u128(0x100).into()).unwrap();
        mandate.organisation = Some(made.id);
        writer.update_mandate(&mandate).unwrap();
    }),
    // A place in the session, of which no line is made.
    (true, |writer| {
        let place = Place {
            id: Uuid::from_u128(0x999).into(),
            registration: Uuid::from_u128(0x100).into(),
            session: SESSION.into(),
            slot: None,
            status: PlaceStatus::Registered,
            rank: None,
        };
        writer.insert_place(&place).unwrap();
    }),
    (false, |writer| {
        register(writer, 0x400, ("Abel", "Cid", "", Category::Press, None));
    }),
    (false, |writer| {
        writer
            .delete_registration(Uuid::from_u128(0x400).into())
            .unwrap();
    }),
    (true, |_| {}),
];

#[test]
fn a_list_after_a_write_is_as_if_all_of_it_were_read_again() {
    let mut store = full(0);
    let mut seen = vec![everything(&store)];
    for (at, (is_carried, work)) in WRITES.into_iter().enumerate() {
        write(&mut store, work);
        assert_eq!(
            store.has_roster(PROGRAMME.into()).unwrap(),
            is_carried,
            "{at}"
        );
        let other = Store::open(store.path(), &crate::opening::Opening::default()).unwrap();
        let listed = everything(&store);
        assert_eq!(listed, everything(&other), "{at}");
        let counts = [&*store, &other].map(|store| store.counts(PROGRAMME.into()).unwrap());
        assert_eq!(counts[0], counts[1], "{at}");
        seen.push(listed);
    }
    // Two writes before anybody looks, then one of another connection.
    write(&mut store, |writer| {
        let mut eve = writer.person(Uuid::from_u128(0x102).into()).unwrap();
        eve.given_name = "Zénobie".to_owned();
        writer.update_person(&eve).unwrap();
    });
    write(&mut store, WRITES[0].1);
    let mut other = Store::open(store.path(), &crate::opening::Opening::default()).unwrap();
    assert_eq!(everything(&store), everything(&other));
    let stamp = crate::testing::stamp(5000);
    let label = crate::Label::new("change-test");
    let renamed = other.record::<(), StoreError>(&stamp, &label, |writer| {
        let mut emile = writer.person(Uuid::from_u128(0x100).into())?;
        emile.given_name = "Aa".to_owned();
        writer.update_person(&emile)
    });
    renamed.unwrap();
    assert!(!store.has_roster(PROGRAMME.into()).unwrap());
    assert_eq!(everything(&store), everything(&other));
    seen.dedup();
    assert!(seen.len() > 6, "the writes show in the list");
}

#[test]
fn a_place_in_a_workshop_counts_once_in_its_session() {
    let mut store = full(0);
    write(&mut store, |writer| {
        for slot in [0xc1u128, 0xc2] {
            let slot = Uuid::from_u128(slot).into();
            let kind = SlotKind::Workshop;
            writer
                .insert_slot(&Slot::blank(slot, SESSION.into(), 0, kind))
                .unwrap();
        }
        // Ada has a place in the session, Eve gave hers back, Émile has none.
        for (n, who, slot) in [
            (1u128, 0x104u128, 0xc1),
            (2, 0x102, 0xc1),
            (3, 0x100, 0xc1),
            (4, 0x100, 0xc2),
        ] {
            let place = Place {
                id: Uuid::from_u128(n).into(),
                registration: Uuid::from_u128(who).into(),
                session: SESSION.into(),
                slot: Some(Uuid::from_u128(slot).into()),
                status: PlaceStatus::Registered,
                rank: None,
            };
            writer.insert_place(&place).unwrap();
        }
    });
    let expected = store.counts(PROGRAMME.into()).unwrap().expected;
    assert_eq!(expected[&SESSION.into()], 5);
}
