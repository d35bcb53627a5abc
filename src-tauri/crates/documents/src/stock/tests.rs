//! Stocks as read, the ones the program ships with among them.

use super::*;

const GOOD: &str = r#"
title = "Ten"
kind = "adhesive"
page_width = 210
page_height = 297.0
label_width = 80.0
label_height = 50.0
corner = 4.0
columns = 2
rows = 5
left = 17.5
top = 13.5
pitch_x = 95.0
pitch_y = 55.0
"#;

/// The good text with one line replaced, or left out when the new one is empty.
fn check(field: &str, line: &str, wanted: StockProblem) {
    let text: String = GOOD
        .lines()
        .map(|old| {
            if old.starts_with(&format!("{field} =")) {
                line
            } else {
                old
            }
        })
        .map(|line| format!("{line}\n"))
        .collect();
    assert_ne!(text, GOOD, "{field}");
    assert_eq!(Stock::read("x", &text), Err(wanted), "{line}");
}

#[test]
fn the_labels_stand_where_the_pack_says() {
    let stock = Stock::read("ten", GOOD).unwrap();
    let labels = stock.label_rects();
    assert_eq!((labels.len(), stock.labels()), (10, 10));
    let in_mm = |points: f32| (points / mm(1.0) * 1000.0).round() / 1000.0;
    let first = labels[0];
    assert_eq!((in_mm(first.x), in_mm(first.y)), (17.5, 13.5));
    let last = labels[9];
    assert_eq!((in_mm(last.x), in_mm(last.y)), (112.5, 233.5));
    assert_eq!((in_mm(last.width), in_mm(last.height)), (80.0, 50.0));
}

#[test]
fn each_fault_has_its_name() {
    check(
        "kind",
        "kind = \"wood\"",
        StockProblem::UnknownKind("wood".into()),
    );
    check("title", "", StockProblem::Missing("title"));
    check("top", "colour = 3", StockProblem::Unknown("colour".into()));
    check("rows", "rows = 2.5", StockProblem::WrongType("rows"));
    check("left", "left = \"3\"", StockProblem::WrongType("left"));
    check("rows", "rows = 0", StockProblem::OutOfRange("rows"));
    check("left", "left = -1.0", StockProblem::OutOfRange("left"));
    check("left", "left = nan", StockProblem::OutOfRange("left"));
    check(
        "pitch_x",
        "pitch_x = 0.0",
        StockProblem::OutOfRange("pitch_x"),
    );
    check(
        "label_width",
        "label_width = 1e9",
        StockProblem::OutOfRange("label_width"),
    );
    check("left", "left = 35.1", StockProblem::OutsidePage);
    check("rows", "rows = 6", StockProblem::OutsidePage);
    check("pitch_y", "pitch_y = 49.9", StockProblem::Overlap);
    check("corner", "corner = 25.1", StockProblem::Corner);
    // The line counts from the first one of the text, which is empty here.
    check("corner", "corner = = 4", StockProblem::Syntax(8));
}

#[test]
fn a_rounded_figure_is_no_fault() {
    let text = GOOD.replace("left = 17.5", "left = 35.04");
    assert!(Stock::read("ten", &text).is_ok());
}
