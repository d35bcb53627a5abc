//! The table against a naive model, over random lists.

use parvis_domain::badge_code::BadgeCode;
use parvis_domain::id::{PersonId, SlotId};
use parvis_domain::name::key;
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::programme::{Programme, ProgrammeKind};
use parvis_domain::registration::{Category, Place, Registration};
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use proptest::prelude::*;
use uuid::Uuid;

use super::column::{STATUSES, digits};
use super::*;
use crate::testing::{Scratch, scratch, write};

const PROGRAMME: Uuid = Uuid::from_u128(0xa);
const SESSION: Uuid = Uuid::from_u128(0xb);
const WORKSHOP: Uuid = Uuid::from_u128(0xc);

/// Few different values, so that many lines are equal in a column.
const FAMILIES: [&str; 5] = ["Élan", "Durand", "durand", "L’Haÿ", ""];
const GIVEN: [&str; 4] = ["Zoé", "Ada", "Émile", "Eve"];
const BODIES: [&str; 3] = ["", "Ville de Lille", "Écluse"];
const FUNCTIONS: [&str; 3] = ["", "Chargée d’études", "maire"];
const PHONES: [&str; 3] = ["", "06 12 34 56 78", "+33 3 20 00 00 00"];

/// What one line has: indices into the lists above, and answers.
#[derive(Debug, Clone)]
struct Who {
    family: usize,
    given: usize,
    at: usize,
    function: usize,
    phone: usize,
    category: usize,
    note: bool,
    needs: bool,
    consent: Option<bool>,
    day: Option<usize>,
    workshop: Option<usize>,
}

fn who() -> impl Strategy<Value = Who> {
    let names = (0..FAMILIES.len(), 0..GIVEN.len(), 0..BODIES.len());
    let more = (0..FUNCTIONS.len(), 0..PHONES.len(), 0..Category::ALL.len());
    let answers = (any::<bool>(), any::<bool>(), any::<Option<bool>>());
    let places = (
        proptest::option::of(0..STATUSES.len()),
        proptest::option::of(0..STATUSES.len()),
    );
    (names, more, answers, places).prop_map(|(names, more, answers, places)| Who {
        family: names.0,
        given: names.1,
        at: names.2,
        function: more.0,
        phone: more.1,
        category: more.2,
        note: answers.0,
        needs: answers.1,
        consent: answers.2,
        day: places.0,
        workshop: places.1,
    })
}

const COLUMNS: [TableColumn; 11] = [
    TableColumn::FamilyName,
    TableColumn::GivenName,
    TableColumn::Organisation,
    TableColumn::Function,
    TableColumn::Phone,
    TableColumn::Category,
    TableColumn::Note,
    TableColumn::Needs,
    TableColumn::PhotoConsent,
    TableColumn::Session(SessionId(SESSION)),
    TableColumn::Workshop(SlotId(WORKSHOP)),
];

fn column() -> impl Strategy<Value = TableColumn> {
    (0..COLUMNS.len()).prop_map(|at| COLUMNS[at])
}

fn filter() -> impl Strategy<Value = TableFilter> {
    let words = prop_oneof![
        Just("dur"),
        Just("É"),
        Just("ville"),
        Just("06.12"),
        Just(""),
        Just("durand")
    ];
    let codes = prop_oneof![
        Just(vec!["registered".to_owned(), "walk-in".to_owned()]),
        Just(vec![String::new(), "no".to_owned()]),
        Just(vec!["press".to_owned(), "yes".to_owned()]),
    ];
    let test = prop_oneof![
        words
            .clone()
            .prop_map(|text| TableTest::Contains(text.to_owned())),
        words.prop_map(|text| TableTest::Is(text.to_owned())),
        codes.prop_map(TableTest::OneOf),
        Just(TableTest::Empty),
        Just(TableTest::Filled),
    ];
    (column(), test).prop_map(|(column, test)| TableFilter { column, test })
}

/// A list of these people, and as many others who are not on it.
fn listed(people: &[Who], others: usize) -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        let programme = Programme::titled(PROGRAMME.into(), ProgrammeKind::Cycle, "Cycle");
        writer.insert_programme(&programme).unwrap();
        let session = Session::blank(SESSION.into(), programme.id, 0);
        writer.insert_session(&session).unwrap();
        let slot = Slot::blank(WORKSHOP.into(), session.id, 0, SlotKind::Workshop);
        writer.insert_slot(&slot).unwrap();
        for (n, name) in (0x50u128..).zip(BODIES).skip(1) {
            let body = Organisation::named(Uuid::from_u128(n).into(), name);
            writer.insert_organisation(&body).unwrap();
        }
        for n in 0..others {
            let id = Uuid::from_u128(0x9000 + n as u128);
            let other = Person::named(id.into(), "Eve", "Durand");
            writer.insert_person(&other).unwrap();
        }
        for (n, who) in (0x100u64..).zip(people) {
            register(writer, n, who);
        }
    });
    store
}

fn register(writer: &crate::Writer<'_>, n: u64, who: &Who) {
    let id = Uuid::from_u128(u128::from(n));
    let mut person = Person::named(id.into(), GIVEN[who.given], FAMILIES[who.family]);
    PHONES[who.phone].clone_into(&mut person.phone);
    writer.insert_person(&person).unwrap();
    let body = (who.at > 0).then(|| Uuid::from_u128(0x50 + who.at as u128).into());
    let mandate = Mandate {
        id: id.into(),
        person: person.id,
        organisation: body,
        function: FUNCTIONS[who.function].to_owned(),
        position: 0,
        begins: None,
        ends: None,
    };
    writer.insert_mandate(&mandate).unwrap();
    let registration = Registration {
        mandate: Some(mandate.id),
        category: Category::ALL[who.category],
        note: if who.note {
            "À rappeler".to_owned()
        } else {
            String::new()
        },
        needs: if who.needs {
            "Accès fauteuil".to_owned()
        } else {
            String::new()
        },
        photo_consent: who.consent,
        ..Registration::of(
            id.into(),
            PROGRAMME.into(),
            person.id,
            BadgeCode::from_random(n),
        )
    };
    writer.insert_registration(&registration).unwrap();
    let places = [(who.day, None, 1), (who.workshop, Some(WORKSHOP.into()), 2)];
    for (status, slot, part) in places {
        let Some(status) = status else { continue };
        let place = Place {
            id: Uuid::from_u128(u128::from(n) << 16 | part).into(),
            registration: registration.id,
            session: SESSION.into(),
            slot,
            status: STATUSES[status],
            rank: None,
        };
        writer.insert_place(&place).unwrap();
    }
}

/// What a line has in a column, as it is sorted: whether it is empty, then the text.
fn cell(who: &Who, column: TableColumn) -> (bool, String) {
    let answer = |is: Option<usize>| is.map(|at| at.to_string()).unwrap_or_default();
    let status = |is: Option<usize>| answer(is);
    let text = match column {
        TableColumn::FamilyName => {
            let name = crate::name_key(FAMILIES[who.family], GIVEN[who.given]);
            return (false, name);
        }
        TableColumn::GivenName => key(GIVEN[who.given]),
        TableColumn::Organisation => key(BODIES[who.at]),
        TableColumn::Function => key(FUNCTIONS[who.function]),
        TableColumn::Phone => digits(PHONES[who.phone]),
        TableColumn::Category => who.category.to_string(),
        TableColumn::Note => key(if who.note { "À rappeler" } else { "" }),
        TableColumn::Needs => answer(who.needs.then_some(0)),
        TableColumn::PhotoConsent => answer(who.consent.map(|yes| usize::from(!yes))),
        TableColumn::Session(_) => status(who.day),
        TableColumn::Workshop(_) => status(who.workshop),
        _ => unreachable!("not among the columns that are tried"),
    };
    (text.is_empty(), text)
}

/// The code of a closed list that a line has in a column; `None` where it is a text.
fn code(who: &Who, column: TableColumn) -> Option<String> {
    let status = |is: Option<usize>| {
        is.map(|at| STATUSES[at].code().to_owned())
            .unwrap_or_default()
    };
    let answer = |is: Option<bool>| match is {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => String::new(),
    };
    match column {
        TableColumn::Category => Some(Category::ALL[who.category].code().to_owned()),
        TableColumn::Needs => Some(answer(who.needs.then_some(true))),
        TableColumn::PhotoConsent => Some(answer(who.consent)),
        TableColumn::Session(_) => Some(status(who.day)),
        TableColumn::Workshop(_) => Some(status(who.workshop)),
        _ => None,
    }
}

fn passes(who: &Who, filter: &TableFilter) -> bool {
    let text = match filter.column {
        TableColumn::FamilyName => key(FAMILIES[who.family]),
        column => cell(who, column).1,
    };
    let compared = |text: &str| match filter.column {
        TableColumn::Phone => digits(text),
        _ => key(text),
    };
    match (&filter.test, code(who, filter.column)) {
        (TableTest::Empty, _) => text.is_empty(),
        (TableTest::Filled, _) => !text.is_empty(),
        (TableTest::Contains(_), Some(_)) => true,
        (TableTest::Contains(wanted), None) => text.contains(&compared(wanted)),
        // A category has no empty answer.
        (TableTest::Is(wanted), Some(code)) => *wanted == code,
        (TableTest::Is(wanted), None) => text == compared(wanted),
        (TableTest::OneOf(wanted), Some(code)) => wanted.contains(&code),
        (TableTest::OneOf(wanted), None) => wanted.iter().any(|one| text == compared(one)),
    }
}

/// The numbers of the people who are shown, in order.
fn model(people: &[Who], query: &TableQuery<'_>) -> Vec<u64> {
    let mut shown: Vec<(u64, &Who)> = (0x100u64..)
        .zip(people)
        .filter(|(_, who)| query.filters.iter().all(|filter| passes(who, filter)))
        .filter(|(_, who)| query.session.is_none() || who.day.is_some() || who.workshop.is_some())
        .collect();
    shown.sort_by(|(m, a), (n, b)| {
        for (column, turned) in query.order {
            let (a, b) = (cell(a, *column), cell(b, *column));
            let by_text = if *turned {
                b.1.cmp(&a.1)
            } else {
                a.1.cmp(&b.1)
            };
            let ordering = a.0.cmp(&b.0).then(by_text);
            if ordering.is_ne() {
                return ordering;
            }
        }
        let name = |who: &Who| cell(who, TableColumn::FamilyName).1;
        (name(a), *m).cmp(&(name(b), *n))
    });
    shown.into_iter().map(|(n, _)| n).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn filters_and_orders_are_those_of_a_naive_model(
        people in proptest::collection::vec(who(), 0..30),
        questions in proptest::collection::vec(
            (
                proptest::collection::vec(filter(), 0..3),
                proptest::collection::vec((column(), any::<bool>()), 0..3),
                any::<bool>(),
                (0u32..10, 0u32..20),
            ),
            1..12,
        ),
    ) {
        let store = listed(&people, 40);
        for (filters, order, in_session, (offset, limit)) in &questions {
            let query = TableQuery {
                programme: PROGRAMME.into(),
                session: in_session.then_some(SESSION.into()),
                search: "",
                filters,
                order,
                offset: *offset,
                limit: *limit,
            };
            let expected = model(&people, &query);
            let found = store.table_registrations(&query).unwrap();
            prop_assert_eq!(found.total as usize, expected.len());
            let part: Vec<u64> = expected
                .iter()
                .copied()
                .skip(*offset as usize)
                .take(*limit as usize)
                .collect();
            let ids: Vec<u64> = found.ids.iter().map(|id| id.0.as_u128() as u64).collect();
            prop_assert_eq!(ids, part);
        }
    }
}

#[test]
fn a_row_is_found_where_it_stands_and_not_when_it_is_filtered_away() {
    let of = |family, given| Who {
        family,
        given,
        at: 0,
        function: 0,
        phone: 0,
        category: 0,
        note: false,
        needs: false,
        consent: None,
        day: None,
        workshop: None,
    };
    let store = listed(&[of(0, 0), of(1, 1), of(1, 3)], 0);
    let only = [TableFilter {
        column: TableColumn::FamilyName,
        test: TableTest::Is("DURAND".to_owned()),
    }];
    let mut query = TableQuery {
        programme: PROGRAMME.into(),
        session: None,
        search: "",
        filters: &[],
        order: &[(TableColumn::GivenName, true)],
        offset: 0,
        limit: 0,
    };
    let row = |query: &TableQuery<'_>, n| {
        let id = Uuid::from_u128(n).into();
        store.table_row_of(query, id).unwrap()
    };
    assert_eq!(row(&query, 0x100), Some(0));
    assert_eq!(row(&query, 0x101), Some(2));
    query.filters = &only;
    assert_eq!(row(&query, 0x100), None);
    assert_eq!(row(&query, 0x102), Some(0));
    assert_eq!(row(&query, PersonId(PROGRAMME).0.as_u128()), None);
}
