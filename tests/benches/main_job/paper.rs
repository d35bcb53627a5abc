//! Sign-in sheets and badges against the floor: compressing the same pages, and nothing else.

use std::io::Write;
use std::ops::ControlFlow;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use parvis_app::documents::{self, Prepared};
use parvis_app::programmes;
use parvis_app::transact::App;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{BadgeDesign, PrintRequest, SignInOptions};
use parvis_app::words::{Catalogue, Language};
use parvis_documents::paint::page_streams;

use super::data;
use super::measure::{median, ratio};
use super::table::{Row, at as by_size};

/// The level at which the painter compresses as well.
const LEVEL: Compression = Compression::new(6);

/// Ratios for both papers.
pub fn rows() -> Vec<Row> {
    let (thousand, ten) = (ratios(1_000, 20), ratios(10_000, 5));
    let row = |at: usize, measure, to_reach, aim| Row {
        measure,
        figures: by_size([(1_000, Some(thousand[at])), (10_000, Some(ten[at]))]),
        to_reach,
        aim,
    };
    vec![
        row(0, "sign-in sheet, CPU ÷ deflate floor", "≤ 6", "4"),
        row(
            1,
            "badges (ten a sheet, QR code), CPU ÷ deflate floor",
            "≤ 2.5",
            "2",
        ),
    ]
}

/// The request for the sign-in sheet of the only day.
pub fn sign_in(app: &App, programme: &str) -> PrintRequest {
    let shown = programmes::show(app, programme).expect("the programme is there");
    PrintRequest::SignIn {
        session_id: shown.sessions[0].id.clone(),
        sort: AttendeeSort::FamilyName,
        blank_rows: 8,
        options: SignInOptions::default(),
    }
}

/// The request for everybody's badge.
pub fn badges(programme: &str) -> PrintRequest {
    PrintRequest::Badges {
        programme_id: programme.to_owned(),
        session_id: String::new(),
        stock: "avery-l4785".to_owned(),
        used: Vec::new(),
        sort: AttendeeSort::FamilyName,
        only: Vec::new(),
        design: BadgeDesign::default(),
        alignment: String::new(),
    }
}

/// The data of a document, read from the database.
pub fn prepare(app: &App, request: &PrintRequest) -> Prepared {
    let words = Catalogue::new(Language::French);
    documents::prepare(app, &words, request).expect("a request that can be printed")
}

/// Lays out and paints.
pub fn paint(prepared: &Prepared) -> Vec<u8> {
    let printed = prepared.paint(&mut |_, _| ControlFlow::Continue(()));
    printed.expect("pages that can be painted").pdf
}

/// Sign-in sheet and badges of so many people.
fn ratios(people: usize, runs: usize) -> [f64; 2] {
    let (desk, programme) = data::desk(people);
    [sign_in(&desk.app, &programme), badges(&programme)]
        .map(|request| to_floor(&prepare(&desk.app, &request), runs))
}

/// How often the floor of a paper goes into the time it takes to lay it out and paint it.
pub fn to_floor(prepared: &Prepared, runs: usize) -> f64 {
    let ours = median(runs, || paint(prepared));
    let pages = prepared.place().expect("pages that can be placed");
    let streams = page_streams(&pages, documents::fonts()).expect("pages that can be painted");
    drop(pages);
    ratio(ours, median(runs, || deflate(&streams)))
}

/// Compresses each stream by itself, on this thread.
fn deflate(streams: &[Vec<u8>]) -> usize {
    let packed = streams.iter().map(|stream| {
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(stream.len() / 2), LEVEL);
        encoder.write_all(stream).expect("memory can be written");
        encoder.finish().expect("memory can be written").len()
    });
    packed.sum()
}
