//! The open program: what it tells, and what it keeps.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use tempfile::TempDir;

use super::world::ScriptedWorld;
use super::*;
use crate::view::problem::Problem;

fn open(folder: &Path) -> App {
    let start = NaiveDate::from_ymd_opt(2027, 3, 4)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let folder = DataFolder::take(folder).unwrap();
    App::open(folder, None, Box::new(ScriptedWorld::starting(start))).unwrap()
}

#[test]
fn the_same_world_gives_the_same_keys_and_no_key_twice() {
    let folders = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    let keys = folders.each_ref().map(|folder| {
        let app = open(folder.path());
        (0..1000).map(|_| app.new_id()).collect::<Vec<Uuid>>()
    });
    assert_eq!(keys[0], keys[1]);
    assert_eq!(keys[0].iter().collect::<BTreeSet<_>>().len(), 1000);
    assert!(keys[0].iter().all(|key| key.get_version_num() == 7));
    assert!(keys[0].is_sorted());
}

#[test]
fn today_is_the_day_of_the_world() {
    let folder = TempDir::new().unwrap();
    assert_eq!(open(folder.path()).today().to_string(), "2027-03-04");
}

#[test]
fn the_folder_is_taken_as_long_as_the_program_is_open() {
    let folder = TempDir::new().unwrap();
    let app = open(folder.path());
    assert!(matches!(
        DataFolder::take(folder.path()),
        Err(AppError::FolderBusy)
    ));
    drop(app);
    assert!(DataFolder::take(folder.path()).is_ok());
}

#[test]
fn a_refused_use_case_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let mut app = open(folder.path());
    let outcome: Result<Changed<()>, _> = app.transact(Label::new("change-test"), |_| {
        Err(Problem::new("title-missing").into())
    });
    assert_eq!(
        outcome.unwrap_err().refusal().problems,
        [Problem::new("title-missing")]
    );
    assert_eq!(app.undo_state().unwrap().undo, None);
}

#[test]
fn nothing_to_do_is_nothing_to_undo() {
    let folder = TempDir::new().unwrap();
    let mut app = open(folder.path());
    let done = app.transact(Label::new("change-test"), |_| Ok(7)).unwrap();
    assert_eq!(
        done,
        Changed {
            value: 7,
            nouns: Vec::new()
        }
    );
    assert!(app.undo().unwrap().is_none() && app.redo().unwrap().is_none());
}
