//! What keeps a change from being undone. On one device everything comes off in order, so the
//! other party here is a second device whose changes came into the same file.

use uuid::Uuid;

use super::*;
use crate::changes::{Label, Stamp};
use crate::error::Reason;
use crate::testing::{DEVICE, dump, run, scratch};

/// Another laptop.
fn theirs(store: &Store) -> Stamp {
    Stamp {
        device: Uuid::from_u128(0xe),
        ..next(store)
    }
}

/// Changes are made here, then there; undoing here is refused for this row, and nothing happens.
fn refused(before: &str, here: &str, there: &str) -> (String, String, Reason) {
    let mut store = scratch();
    sql(&mut store, before);
    sql(&mut store, here);
    let stamp = theirs(&store);
    let label = Label::new("change-test");
    store
        .record::<_, StoreError>(&stamp, &label, |writer| {
            run(writer, there);
            Ok(())
        })
        .unwrap();
    let state = (dump(&store), next(&store));
    let error = undo(&mut store).unwrap_err();
    assert_eq!((dump(&store), next(&store)), state);
    assert!(store.check().unwrap().sound());
    match error {
        StoreError::Conflict { table, row, reason } => (table, row, reason),
        other => panic!("{other:?}"),
    }
}

fn conflict(table: &str, row: &str, reason: Reason) -> (String, String, Reason) {
    (table.to_owned(), row.to_owned(), reason)
}

#[test]
fn a_column_that_changed_since_stays() {
    let found = refused(
        &person("a", "a"),
        "UPDATE person SET family_name = 'b';",
        "UPDATE person SET family_name = 'c';",
    );
    assert_eq!(found, conflict("person", "a", Reason::ChangedSince));
}

#[test]
fn a_row_that_was_worked_on_since_stays() {
    let found = refused(
        &person("z", "z"),
        &person("a", "a"),
        "UPDATE person SET note = 'b' WHERE id = 'a';",
    );
    assert_eq!(found, conflict("person", "a", Reason::ChangedSince));
}

#[test]
fn a_row_that_was_deleted_since_is_not_changed() {
    let found = refused(
        &person("a", "a"),
        "UPDATE person SET note = 'b';",
        "DELETE FROM person;",
    );
    assert_eq!(found, conflict("person", "a", Reason::ChangedSince));
}

#[test]
fn a_row_that_others_refer_to_stays() {
    let there = [programme("p"), registration("r", "p", "a", "1")].concat();
    let found = refused(&person("z", "z"), &person("a", "a"), &there);
    assert_eq!(found, conflict("registration", "r", Reason::Referenced));
}

#[test]
fn a_row_does_not_come_back_to_a_place_that_is_taken() {
    let before = [
        programme("p"),
        person("a", "a"),
        person("b", "b"),
        registration("r", "p", "a", "1"),
    ];
    let found = refused(
        &before.concat(),
        "DELETE FROM registration;",
        &registration("s", "p", "b", "1"),
    );
    assert_eq!(found, conflict("registration", "r", Reason::Taken));
}

#[test]
fn a_row_that_vanished_without_trace_is_said_to_be_gone() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    store
        .connection()
        .execute_batch("DELETE FROM person;")
        .unwrap();
    let error = undo(&mut store).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Conflict {
                reason: Reason::Gone,
                ..
            }
        ),
        "{error:?}"
    );
}

#[test]
fn another_column_of_the_same_row_is_not_in_the_way() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    sql(&mut store, "UPDATE person SET family_name = 'b';");
    let stamp = theirs(&store);
    let label = Label::new("change-test");
    store
        .record::<_, StoreError>(&stamp, &label, |writer| {
            run(writer, "UPDATE person SET note = 'kept';");
            Ok(())
        })
        .unwrap();
    assert!(undo(&mut store).unwrap());
    let (family, note): (String, String) = store
        .connection()
        .query_row("SELECT family_name, note FROM person", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!((family.as_str(), note.as_str()), ("a", "kept"));
}

#[test]
fn what_another_device_undid_is_not_in_the_way() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    let before = dump(&store);
    sql(&mut store, "UPDATE person SET family_name = 'b';");
    let label = Label::new("change-test");
    let stamp = theirs(&store);
    store
        .record::<_, StoreError>(&stamp, &label, |writer| {
            run(writer, "UPDATE person SET family_name = 'c';");
            Ok(())
        })
        .unwrap();
    assert!(undo(&mut store).is_err());
    let stamp = theirs(&store);
    assert!(store.undo(&stamp).unwrap().is_some());
    assert!(undo(&mut store).unwrap());
    assert_eq!(dump(&store), before);
    // Done again there, it would overwrite what was restored here in between.
    let stamp = theirs(&store);
    let error = store.redo(&stamp).unwrap_err();
    assert!(matches!(
        error,
        StoreError::Conflict {
            reason: Reason::ChangedSince,
            ..
        }
    ));
}

#[test]
fn each_device_undoes_only_its_own() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    let stamp = theirs(&store);
    assert!(store.undo(&stamp).unwrap().is_none());
    assert_eq!(store.undoable(stamp.device).unwrap(), None);
    assert!(store.undoable(DEVICE).unwrap().is_some());
}
