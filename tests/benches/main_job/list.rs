//! The list of attendees of a large programme: its first page, and searches.

use parvis_app::attendees;
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort};

use super::data;
use super::measure::{median, milliseconds};
use super::table::{Row, at};

/// As many rows as a large window shows at once, with those kept ready around them.
const PAGE: i32 = 100;

/// What people type: the beginning of a name, a whole one, two words, an organisation.
const TYPED: [&str; 6] = [
    "ma",
    "lefèvre",
    "dupont jean",
    "noël",
    "ville neuv",
    "agence régionale",
];

/// Milliseconds among 20,000 people.
pub fn rows() -> Vec<Row> {
    let (desk, programme) = data::desk(20_000);
    let time = |search: &str| {
        let query = AttendeeQuery {
            search: search.to_owned(),
            session_id: String::new(),
            sort: AttendeeSort::FamilyName,
            descending: false,
            offset: 0,
            limit: PAGE,
        };
        let page = attendees::list(&desk.app, &programme, &query).expect("a page");
        assert!(!page.rows.is_empty(), "{search} finds somebody");
        milliseconds(median(31, || {
            attendees::list(&desk.app, &programme, &query)
        }))
    };
    let row = |measure, figure, to_reach| Row {
        measure,
        figures: at([(20_000, Some(figure))]),
        to_reach,
        aim: "–",
    };
    let slowest = TYPED.map(time).into_iter().fold(0.0, f64::max);
    vec![
        row("first page of the attendee list, CPU ms", time(""), "–"),
        row(
            "search among them, the slowest of six, CPU ms",
            slowest,
            "< 5",
        ),
        row(
            "search that finds every one of them, CPU ms",
            time("exemple"),
            "–",
        ),
    ]
}
