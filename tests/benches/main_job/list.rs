//! The list of attendees of a large programme: its first page, searches, and the table in every
//! order.

use parvis_app::attendees;
use parvis_app::transact::App;
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort};
use parvis_app::view::attendee_table::{
    AttendeeTableQuery, ChangeOfMany, ColumnFilter, ColumnOrder, ColumnTest,
};
use parvis_tests::desk::Desk;

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

/// The columns of the table that are the same for every programme.
const COLUMNS: [&str; 15] = [
    "family_name",
    "given_name",
    "organisation",
    "function",
    "email",
    "phone",
    "territory",
    "category",
    "needs",
    "meal",
    "photo_consent",
    "note",
    "represents",
    "badge_code",
    "registered",
];

/// Milliseconds among 20,000 people with 50,000 places.
pub fn rows() -> Vec<Row> {
    let (mut desk, programme) = data::desk(20_000);
    let workshops = give_workshops(&mut desk, &programme);
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
    let mut rows = vec![
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
    ];
    let table = Table {
        app: &mut desk.app,
        programme: &programme,
    };
    rows.extend(
        table
            .figures(&workshops)
            .map(|(measure, figure)| row(measure, figure, "< 50")),
    );
    rows
}

/// Three places for every two people in workshops, beside the one each has in the day; gives the
/// workshops as columns.
fn give_workshops(desk: &mut Desk, programme: &str) -> Vec<String> {
    let shown = parvis_app::programmes::show(&desk.app, programme).expect("the programme");
    let session = &shown.sessions[0];
    let slots: Vec<&str> = session.slots.iter().map(|slot| slot.id.as_str()).collect();
    let everybody = attendees::table_keys(&desk.app, programme, &query(i32::MAX)).expect("keys");
    for (slot, people) in [(0, 0..20_000), (1, 5_000..15_000)] {
        let change = ChangeOfMany::Place {
            session_id: session.id.clone(),
            slot_id: slots[slot].to_owned(),
            status: "registered".to_owned(),
        };
        attendees::change_many(&mut desk.app, &everybody[people], &change).expect("places");
    }
    slots[..2]
        .iter()
        .map(|id| format!("workshop:{id}"))
        .collect()
}

fn query(limit: i32) -> AttendeeTableQuery {
    AttendeeTableQuery {
        search: String::new(),
        session_id: String::new(),
        filters: Vec::new(),
        order: Vec::new(),
        offset: 0,
        limit,
    }
}

/// The table that is measured.
struct Table<'a> {
    app: &'a mut App,
    programme: &'a str,
}

impl Table<'_> {
    /// Each measure with its milliseconds.
    fn figures(self, workshops: &[String]) -> impl Iterator<Item = (&'static str, f64)> {
        let first = self.warm(&query(PAGE));
        let mut middle = query(PAGE);
        middle.offset = 10_000;
        let middle = self.warm(&middle);
        let columns = COLUMNS
            .iter()
            .copied()
            .chain(workshops.iter().map(String::as_str));
        let mut cold: f64 = 0.0;
        let mut warm: f64 = 0.0;
        for column in columns {
            let mut sorted = query(PAGE);
            sorted.order.push(ColumnOrder {
                column: column.to_owned(),
                descending: true,
            });
            cold = cold.max(self.once(&sorted));
            warm = warm.max(self.warm(&sorted));
        }
        let filter = |column: &str, test, value: &str| ColumnFilter {
            column: column.to_owned(),
            test,
            values: vec![value.to_owned()],
        };
        let mut filtered = query(PAGE);
        filtered.filters = vec![
            filter("function", ColumnTest::Contains, "charg"),
            filter(&workshops[1], ColumnTest::OneOf, "registered"),
        ];
        filtered.search = "ma".to_owned();
        let filtered = self.warm(&filtered);
        let after = self.after_a_write();
        [
            ("first page of the table, CPU ms", first),
            ("a page in its middle, CPU ms", middle),
            (
                "in the order of a column, the slowest, first time, CPU ms",
                cold,
            ),
            ("the same again, CPU ms", warm),
            ("two filters and a search, CPU ms", filtered),
            ("the first page after a cell was written, CPU ms", after),
        ]
        .into_iter()
    }

    fn warm(&self, query: &AttendeeTableQuery) -> f64 {
        milliseconds(median(15, || {
            attendees::table(self.app, self.programme, query)
        }))
    }

    /// The first answer, with whatever has to be read for it.
    fn once(&self, query: &AttendeeTableQuery) -> f64 {
        milliseconds(median(1, || {
            attendees::table(self.app, self.programme, query)
        }))
    }

    fn after_a_write(self) -> f64 {
        let keys = attendees::table_keys(self.app, self.programme, &query(1)).expect("a key");
        let field = parvis_app::view::attendee::AttendeeField::Note;
        attendees::edit(self.app, &keys[0], field, "à rappeler").expect("a note");
        self.once(&query(PAGE))
    }
}
