//! The folder of an event day, whole: a day of 300 people with a hall and five rooms for workshops.
//!
//! Reading the database counts here, because a folder asks it for ten papers.

use parvis_app::documents;
use parvis_app::programmes;
use parvis_app::transact::App;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{BadgeDesign, PrintRequest, SignInOptions};

use super::measure::{median, milliseconds};
use super::table::{Row, at};
use super::{data, paper};

/// As many people as a large day has.
pub const PEOPLE: usize = 300;

/// How often each figure is taken.
const RUNS: usize = 20;

/// The time of a folder, and how far its pages are from their floor.
pub fn rows() -> Vec<Row> {
    let (desk, programme) = data::desk(PEOPLE);
    let request = request(&desk.app, &programme);
    let time = median(RUNS, || print(&desk.app, &request));
    let ratio = paper::to_floor(&paper::prepare(&desk.app, &request), RUNS);
    let row = |measure, figure| Row {
        measure,
        figures: at([(PEOPLE, Some(figure))]),
        to_reach: "–",
        aim: "–",
    };
    vec![
        row("event-day folder (six rooms), CPU ÷ deflate floor", ratio),
        row(
            "event-day folder, from the database to the file, CPU ms",
            milliseconds(time),
        ),
    ]
}

/// The request for the folder of the only day.
pub fn request(app: &App, programme: &str) -> PrintRequest {
    let shown = programmes::show(app, programme).expect("the programme is there");
    PrintRequest::Folder {
        session_id: shown.sessions[0].id.clone(),
        stock: documents::USUAL_STOCK.to_owned(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 8,
        options: SignInOptions::default(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    }
}

/// Reads all that is in it, lays it out and paints it.
pub fn print(app: &App, request: &PrintRequest) -> Vec<u8> {
    paper::paint(&paper::prepare(app, request))
}
