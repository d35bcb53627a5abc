//! The contacts of a large base: their list in every order, filtered and searched, and the page of
//! one of them.

use parvis_app::view::contact::ContactQuery;
use parvis_app::{organisations, people};

use super::data;
use super::measure::{median, milliseconds};
use super::table::{Row, at};

/// As many rows as the list fetches at once.
const PAGE: i32 = 200;

/// What people type: a beginning, a whole name, two words, an organisation.
const TYPED: [&str; 5] = ["ma", "lefèvre", "dupont jean", "noël", "ville neuv"];

const ORDERS: [&str; 4] = ["name", "organisation", "territory", "created"];

/// Milliseconds among 20,000 people.
pub fn rows() -> Vec<Row> {
    let (desk, _) = data::desk(20_000);
    let time = |query: &ContactQuery| milliseconds(median(15, || people::list(&desk.app, query)));
    let slowest = |queries: Vec<ContactQuery>| queries.iter().map(time).fold(0.0, f64::max);
    let all = ContactQuery {
        sort: "name".to_owned(),
        limit: PAGE,
        ..ContactQuery::default()
    };
    let orders = ORDERS.map(|sort| ContactQuery {
        sort: sort.to_owned(),
        descending: true,
        offset: 10_000,
        ..all.clone()
    });
    let typed = TYPED.map(|search| ContactQuery {
        search: search.to_owned(),
        ..all.clone()
    });
    let filtered = [
        ContactQuery {
            consent: "newsletter:unasked".to_owned(),
            ..all.clone()
        },
        ContactQuery {
            kind: "commune".to_owned(),
            search: "ma".to_owned(),
            ..all.clone()
        },
    ];
    let somebody = people::list(&desk.app, &all).expect("people").rows[0]
        .id
        .clone();
    let page = milliseconds(median(31, || {
        let page = people::show(&desk.app, &somebody).expect("the page");
        (page, desk.app.history("person", &somebody))
    }));
    let bodies = milliseconds(median(15, || organisations::list(&desk.app, &all)));
    let body = organisations::list(&desk.app, &all)
        .expect("organisations")
        .rows[0]
        .id
        .clone();
    let body = milliseconds(median(31, || organisations::show(&desk.app, &body)));
    let row = |measure, figure| Row {
        measure,
        figures: at([(20_000, Some(figure))]),
        to_reach: "< 50",
        aim: "–",
    };
    vec![
        row(
            "a page of the contacts, the slowest of four orders, CPU ms",
            slowest(orders.into()),
        ),
        row(
            "search among them, the slowest of five, CPU ms",
            slowest(typed.into()),
        ),
        row(
            "filters among them, the slower of two, CPU ms",
            slowest(filtered.into()),
        ),
        row("the page of a person, with its history, CPU ms", page),
        row("a page of the organisations, CPU ms", bodies),
        row("the page of an organisation, CPU ms", body),
    ]
}
