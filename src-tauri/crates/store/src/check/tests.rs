//! What the check finds.

use super::*;
use crate::testing::{Scratch, add_person, run, scratch, write};

fn filled() -> Scratch {
    let mut store = scratch();
    write(&mut store, |writer| {
        add_person(writer, 1, "Ada", "Byron");
        run(
            writer,
            "INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'P'), ('q', 'cycle', 'Q');
             INSERT INTO session (id, programme_id, position) VALUES ('s', 'p', 0), ('t', 'q', 0);
             INSERT INTO registration (id, programme_id, person_id, badge_code)
                 SELECT 'r', 'p', id, '1' FROM person;
             INSERT INTO place (id, registration_id, session_id) VALUES ('l', 'r', 's');",
        );
    });
    store
}

/// What is found after these statements, which go around the history and the references.
fn found(sql: &str) -> CheckReport {
    let mut store = filled();
    let sql = format!("PRAGMA foreign_keys = OFF; {sql} PRAGMA foreign_keys = ON;");
    store.connection().execute_batch(&sql).unwrap();
    store.check().unwrap()
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    let report = found("");
    assert!(report.sound(), "{report:?}");
    assert_eq!(report.search_mended, 0);
}

#[test]
fn a_reference_to_nothing_is_found() {
    let report = found("DELETE FROM session WHERE id = 's';");
    let dangling = Dangling {
        table: "place".to_owned(),
        refers_to: "session".to_owned(),
        rows: 1,
    };
    assert_eq!(report.dangling, [dangling]);
    assert!(!report.sound());
}

#[test]
fn a_place_in_the_session_of_another_programme_is_found() {
    let report = found("UPDATE place SET session_id = 't';");
    let dangling = Dangling {
        table: "place".to_owned(),
        refers_to: "session of another programme".to_owned(),
        rows: 1,
    };
    assert_eq!(report.dangling, [dangling]);
}

#[test]
fn a_history_that_cannot_be_given_back_is_found() {
    for sql in [
        "UPDATE change_row SET table_name = 'gone' WHERE ordinal = 0;",
        "UPDATE change_row SET op = 'update', before = '{\"gone\": 1}' WHERE ordinal = 0;",
        "UPDATE change_row SET op = 'update', before = '{' WHERE ordinal = 0;",
    ] {
        assert_eq!(found(sql).unreadable_changes, 1, "{sql}");
        let closed = format!("{sql} UPDATE change SET state = 'closed';");
        assert_eq!(found(&closed).unreadable_changes, 0, "{sql}");
    }
}

#[test]
fn a_damaged_page_is_found() {
    let mut store = filled();
    write(&mut store, |writer| {
        (2..3000).for_each(|n| add_person(writer, n, "Ada", "Byron"))
    });
    let path = store.path().with_file_name("damaged.sqlite");
    store.copy_to(&path).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    // The second half of every fourth page: some of them are leaves of the tables.
    for page in bytes.chunks_mut(4096).skip(8).step_by(4) {
        page[2048..].fill(0xa5);
    }
    std::fs::write(&path, &bytes).unwrap();
    let outcome =
        Store::open(&path, &crate::Opening::default()).and_then(|mut store| store.check());
    match outcome {
        Err(error) => assert!(matches!(error, StoreError::Damaged), "{error:?}"),
        Ok(report) => assert!(!report.damage.is_empty()),
    }
}
