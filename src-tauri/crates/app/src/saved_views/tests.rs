//! Views of lists: kept, used, renamed, deleted, and all of it taken back.

use chrono::NaiveDate;
use tempfile::TempDir;

use super::*;
use crate::data_folder::DataFolder;
use crate::transact::world::ScriptedWorld;
use crate::transact::{App, AppError};

fn app(folder: &TempDir) -> App {
    let start = NaiveDate::from_ymd_opt(2026, 11, 2)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let world = Box::new(ScriptedWorld::starting(start));
    App::open(DataFolder::take(folder.path()).unwrap(), None, world).unwrap()
}

fn names(app: &App) -> Vec<String> {
    let views = list(app, "attendees").unwrap();
    views.into_iter().map(|view| view.name).collect()
}

#[test]
fn a_view_is_kept_for_its_list_and_every_step_is_taken_back() {
    let folder = TempDir::new().unwrap();
    let mut app = app(&folder);
    let first = add(&mut app, "attendees", " Élus ", r#"{"order":[]}"#).unwrap();
    add(&mut app, "people", "Presse", "{}").unwrap();
    assert_eq!(first.nouns, ["saved_view"]);
    assert_eq!(names(&app), ["Élus"]);
    rename(&mut app, &first.value, "Élus et agents").unwrap();
    replace(&mut app, &first.value, r#"{"order":[1]}"#).unwrap();
    let view = list(&app, "attendees").unwrap().remove(0);
    assert_eq!(
        (view.name.as_str(), view.content.as_str()),
        ("Élus et agents", r#"{"order":[1]}"#)
    );
    delete(&mut app, &first.value).unwrap();
    assert_eq!(names(&app), [""; 0]);
    app.undo().unwrap();
    assert_eq!(names(&app), ["Élus et agents"]);
    app.undo().unwrap();
    app.undo().unwrap();
    assert_eq!(names(&app), ["Élus"]);
}

#[test]
fn what_cannot_be_a_view_is_refused() {
    let folder = TempDir::new().unwrap();
    let mut app = app(&folder);
    let code = |result: Result<_, AppError>| match result {
        Err(error) => error.refusal().problems.remove(0).code,
        Ok(_) => String::new(),
    };
    assert_eq!(code(add(&mut app, "attendees", " ", "{}")), "required");
    assert_eq!(code(add(&mut app, "rooms", "Vue", "{}")), "not-a-choice");
    assert_eq!(code(add(&mut app, "people", "Vue", "{")), "view-unusable");
    let long = format!("\"{}\"", "x".repeat(LONGEST));
    assert_eq!(code(add(&mut app, "people", "Vue", &long)), "view-unusable");
}
