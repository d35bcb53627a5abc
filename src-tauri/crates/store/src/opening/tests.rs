//! Opening: what is refused stays as it was, and everything SQLite has to bring works together.

use std::path::PathBuf;

use rusqlite::types::Value;
use tempfile::TempDir;

use super::*;
use crate::testing::{add_person, scratch, stamp, write};
use crate::{Label, Noun};

fn folder() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("parvis.sqlite");
    (folder, path)
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_new_file_is_made_and_opens_again() {
    let (_folder, path) = folder();
    let mut store = Store::open(&path, &Opening::default()).unwrap();
    write(&mut store, |writer| {
        add_person(writer, 1, "Élodie", "Le Goff")
    });
    drop(store);
    let store = Store::open(&path, &Opening::default()).unwrap();
    assert_eq!(store.search("legoff elo", None, 10).unwrap(), []);
    assert_eq!(store.search("le goff elo", None, 10).unwrap().len(), 1);
}

#[test]
fn the_connection_keeps_what_it_is_given() {
    let store = scratch();
    let pragma = |name: &str| -> String {
        let sql = format!("PRAGMA {name}");
        let value = store.connection().query_row(&sql, [], |row| row.get(0));
        match value.unwrap() {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2");
    assert_eq!(pragma("foreign_keys"), "1");
    assert_eq!(pragma("secure_delete"), "1");
    assert_eq!(pragma("temp_store"), "2");
    assert_eq!(pragma("busy_timeout"), "5000");
}

#[test]
fn a_passphrase_goes_with_history_and_search() {
    let (_folder, path) = folder();
    let locked = Opening {
        passphrase: Some("l'été à Saint-Omer"),
        stamp: "",
    };
    let mut store = Store::open(&path, &locked).unwrap();
    write(&mut store, |writer| {
        add_person(writer, 1, "Łukasz", "Şahin")
    });
    assert_eq!(
        store
            .search("lukasz", Some(Noun::Person), 10)
            .unwrap()
            .len(),
        1
    );
    assert!(store.undo(&stamp(2)).unwrap().is_some());
    assert!(store.redo(&stamp(3)).unwrap().is_some());
    let copy = path.with_file_name("copy.sqlite");
    store.copy_to(&copy).unwrap();
    drop(store);
    for file in [&path, &copy] {
        assert_ne!(&fs::read(file).unwrap()[..6], b"SQLite");
        for wrong in [None, Some("l'ete a Saint-Omer")] {
            let opening = Opening {
                passphrase: wrong,
                stamp: "",
            };
            assert!(matches!(
                Store::open(file, &opening),
                Err(StoreError::Unreadable)
            ));
        }
        let store = Store::open(file, &locked).unwrap();
        assert_eq!(
            store.search("sahin", None, 10).unwrap()[0].title,
            "Łukasz Şahin"
        );
    }
}

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    for crashed in [false, true] {
        let (folder, path) = folder();
        let store = Store::open(&path, &Opening::default()).unwrap();
        let newer = migrations::latest() + 1;
        store
            .connection()
            .pragma_update(None, "user_version", newer)
            .unwrap();
        let saved: Vec<_> = if crashed {
            // As after a crash: the newer schema is only in the write-ahead log.
            let files = ["parvis.sqlite", "parvis.sqlite-wal"];
            files
                .iter()
                .map(|name| (*name, fs::read(folder.path().join(name)).unwrap()))
                .collect()
        } else {
            Vec::new()
        };
        drop(store);
        for (name, bytes) in &saved {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let before = fs::read(&path).unwrap();
        let error = Store::open(&path, &Opening::default()).err().unwrap();
        assert!(matches!(error, StoreError::Newer { found, known } if found == known + 1));
        assert_eq!(fs::read(&path).unwrap(), before);
        if crashed {
            assert_eq!(
                fs::read(folder.path().join(saved[1].0)).unwrap(),
                saved[1].1
            );
        } else {
            assert_eq!(names(&folder), ["parvis.sqlite"]);
        }
    }
}

#[test]
fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    for sql in [
        "PRAGMA application_id = 7; CREATE TABLE t (a);",
        "CREATE TABLE t (a);",
    ] {
        let (folder, path) = folder();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let before = fs::read(&path).unwrap();
        let error = Store::open(&path, &Opening::default()).err().unwrap();
        assert!(matches!(error, StoreError::Foreign { .. }), "{error:?}");
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(names(&folder), ["parvis.sqlite"]);
    }
}

#[test]
fn an_empty_file_is_a_new_database() {
    let (_folder, path) = folder();
    fs::write(&path, []).unwrap();
    Store::open(&path, &Opening::default()).unwrap();
}

#[test]
fn what_is_no_database_is_refused_and_left_as_it_is() {
    let (folder, path) = folder();
    let text = "Nom;Prénom\r\n".repeat(500);
    fs::write(&path, &text).unwrap();
    let error = Store::open(&path, &Opening::default()).err().unwrap();
    assert!(matches!(error, StoreError::Unreadable), "{error:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    assert_eq!(names(&folder), ["parvis.sqlite"]);
}

#[test]
fn a_damaged_schema_is_said_to_be_damaged() {
    let (_folder, path) = folder();
    drop(Store::open(&path, &Opening::default()).unwrap());
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..4096].fill(0xa5);
    fs::write(&path, &bytes).unwrap();
    let error = Store::open(&path, &Opening::default()).err().unwrap();
    assert!(matches!(error, StoreError::Damaged), "{error:?}");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_truncated_file_is_said_to_be_damaged() {
    let (_folder, path) = folder();
    let mut store = Store::open(&path, &Opening::default()).unwrap();
    write(&mut store, |writer| add_person(writer, 1, "Ada", "Byron"));
    drop(store);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let outcome = Store::open(&path, &Opening::default()).and_then(|mut store| store.check());
    match outcome {
        Err(error) => assert!(matches!(error, StoreError::Damaged), "{error:?}"),
        Ok(report) => assert!(!report.sound()),
    }
}

#[test]
fn a_path_may_have_any_characters() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("été 100% sûr? #1").join("parvis.sqlite");
    fs::create_dir(path.parent().unwrap()).unwrap();
    let mut store = Store::open(&path, &Opening::default()).unwrap();
    let label = Label::new("change-test");
    store
        .record::<_, StoreError>(&stamp(1), &label, |writer| {
            add_person(writer, 1, "Ada", "Byron");
            Ok(())
        })
        .unwrap();
    drop(store);
    let store = Store::open(&path, &Opening::default()).unwrap();
    assert_eq!(store.search("ada", None, 1).unwrap().len(), 1);
}
