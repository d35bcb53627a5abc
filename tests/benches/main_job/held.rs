//! The search across everything ever held, in a centre with many years behind it.

use parvis_app::view::duplicate::DuplicateOptions;
use parvis_app::view::search::HeldQuery;
use parvis_app::{people, programmes, search};
use parvis_tests::desk::Desk;

use super::data;
use super::measure::{median, milliseconds};
use super::table::Row;

/// How many times the day was held: two a month for ten years, with ten speakers each.
const HELD: i32 = 240;

/// What people ask: a subject and a year, a name, a place, the beginning of a word that thousands of
/// people have in their names, a whole question.
const ASKED: [&str; 5] = [
    "journée régionale 2031",
    "hazebrouck",
    "brévanne",
    "ma",
    "qui est intervenu sur le partenariat en 2030 ?",
];

/// Milliseconds among 20,000 people and everything that was held.
pub fn rows() -> Vec<Row> {
    let (mut desk, programme) = data::desk(20_000);
    hold_often(&mut desk, &programme);
    let held = |words: &str| {
        let query = HeldQuery {
            words: words.to_owned(),
            ..HeldQuery::default()
        };
        let answer = search::find(&desk.app, &query).expect("an answer");
        assert!(!answer.found.is_empty(), "{words} finds something");
        milliseconds(median(31, || search::find(&desk.app, &query)))
    };
    let palette = |words: &str| milliseconds(median(31, || people::search(&desk.app, words)));
    let slowest = |times: [f64; 5]| times.into_iter().fold(0.0, f64::max);
    let row = |measure, figure| Row {
        measure,
        figures: [None, None, None, Some(figure)],
        to_reach: "< 5",
        aim: "–",
    };
    vec![
        row(
            "search of all ever held, the slowest of five, CPU ms",
            slowest(ASKED.map(held)),
        ),
        row(
            "search of people and programmes, the slowest of five, CPU ms",
            slowest(ASKED.map(palette)),
        ),
    ]
}

/// The same day again and again, a month after the other.
fn hold_often(desk: &mut Desk, programme: &str) {
    for time in 0..HELD {
        let (year, month) = (2028 + time / 24, 1 + time / 2 % 12);
        let options = DuplicateOptions {
            title: format!("Journée régionale {time}"),
            first_date: format!("{year}-{month:02}-{:02}", 5 + time % 2 * 14),
            texts: true,
            agenda: true,
            speakers: true,
            venues: true,
            partners: true,
            ..DuplicateOptions::default()
        };
        programmes::duplicate(&mut desk.app, programme, &options).expect("a copy");
    }
}
