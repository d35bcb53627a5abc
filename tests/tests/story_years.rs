//! From year to year on the command line: duplicated, put away, looked up, found again.

use parvis_tests::command_line::run;
use serde_json::Value;
use tempfile::TempDir;

const FOUR_DAYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/cycle-of-four.json");

/// A folder with a cycle of 2027 in it, and its key.
fn cycle() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let imported = run(folder.path(), ["programme", "import", FOUR_DAYS]).json();
    let id = text(&imported["id"]);
    (folder, id)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn dates(programme: &Value) -> Vec<String> {
    let sessions = programme["sessions"].as_array().unwrap();
    sessions
        .iter()
        .map(|session| text(&session["date"]))
        .collect()
}

#[test]
fn a_cycle_is_made_again_a_year_later() {
    let (folder, id) = cycle();
    let call = [
        "programme",
        "duplicate",
        &id,
        "--first-date",
        "11/03/2028",
        "--keep-weekdays",
    ];
    let made = run(folder.path(), call).json();
    let new = text(&made["id"]);
    let programme = run(folder.path(), ["programme", "show", &new]).json();
    assert_eq!(
        dates(&programme),
        ["2028-03-09", "2028-04-06", "2028-05-18", "2028-06-15"]
    );
    assert_eq!(made["plan"]["sessions"][0]["from"], "2027-03-11");
    run(folder.path(), ["undo"]);
    let listed = run(folder.path(), ["programme", "list"]).json();
    assert_eq!(listed.as_array().map(Vec::len), Some(1));
}

#[test]
fn what_is_put_away_is_out_of_the_list_and_still_found() {
    let (folder, id) = cycle();
    run(folder.path(), ["programme", "archive", &id]);
    let listed = |folder: &TempDir| run(folder.path(), ["programme", "list"]).json();
    assert_eq!(listed(&folder), Value::Array(Vec::new()));
    let found = run(
        folder.path(),
        [
            "search",
            "qui",
            "est",
            "intervenu",
            "habitants",
            "--year",
            "2027",
        ],
    );
    let found = found.json();
    assert_eq!(found["year"], "2027");
    assert!(found["found"].as_array().is_some_and(|all| !all.is_empty()));
    assert_eq!(found["found"][0]["archived"], true);
    let none = run(folder.path(), ["search", "habitants", "--year", "2019"]).json();
    assert_eq!(none["found"], Value::Array(Vec::new()));
    run(folder.path(), ["programme", "unarchive", &id]);
    assert_eq!(listed(&folder)[0]["shelf"], "current");
}

#[test]
fn a_year_is_told_month_by_month() {
    let (folder, _) = cycle();
    let year = run(folder.path(), ["year", "2027"]).json();
    assert_eq!(year["sessions"], 4);
    let march = &year["months"][2]["days"];
    assert_eq!(march[0]["date"], "2027-03-11");
    assert_eq!(march[1]["holiday"], "easter-monday");
}
