//! Undo and redo give back exactly what was there.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;
use crate::changes::Label;
use crate::testing::{DEVICE, dump, run, scratch};

/// Records the second lot of statements over the first, and goes back and forth.
fn check(before: &str, change: &str) {
    let mut store = scratch();
    sql(&mut store, before);
    let old = dump(&store);
    sql(&mut store, change);
    let new = dump(&store);
    assert_ne!(old, new);
    for _ in 0..3 {
        assert!(undo(&mut store).unwrap());
        assert_eq!(dump(&store), old);
        assert!(redo(&mut store).unwrap());
        assert_eq!(dump(&store), new);
    }
    let report = store.check().unwrap();
    assert!(report.sound() && report.search_mended == 0, "{report:?}");
}

#[test]
fn rows_that_refer_to_each_other_come_and_go() {
    let all = [
        programme("p"),
        person("a", "Byron"),
        registration("r", "p", "a", "1"),
    ]
    .concat();
    check(&programme("x"), &all);
    check(
        &all,
        "DELETE FROM registration; DELETE FROM person; DELETE FROM programme;
         UPDATE setting SET value = value;
         INSERT INTO setting (id, value) VALUES ('centre.name', 'Trait d’union');",
    );
}

#[test]
fn two_rows_exchange_a_unique_value() {
    let before = [
        programme("p"),
        person("a", "Byron"),
        person("b", "Lovelace"),
        registration("r", "p", "a", "1"),
        registration("s", "p", "b", "2"),
    ];
    check(
        &before.concat(),
        "UPDATE registration SET badge_code = '3' WHERE id = 'r';
         UPDATE registration SET badge_code = '1', note = 'x' WHERE id = 's';
         UPDATE registration SET badge_code = '2' WHERE id = 'r';",
    );
}

#[test]
fn a_row_takes_the_unique_value_of_one_that_went() {
    let before = [
        programme("p"),
        person("a", "Byron"),
        registration("r", "p", "a", "1"),
    ]
    .concat();
    let after = [
        "DELETE FROM registration;".to_owned(),
        registration("s", "p", "a", "1"),
    ]
    .concat();
    check(&before, &after);
}

#[test]
fn an_update_waits_for_the_place_that_another_leaves() {
    let before = [
        programme("p"),
        person("a", "Byron"),
        person("b", "Lovelace"),
        person("c", "Noether"),
        registration("r", "p", "a", "1"),
        registration("s", "p", "b", "2"),
        registration("t", "p", "c", "3"),
    ];
    check(
        &before.concat(),
        "UPDATE registration SET badge_code = '4' WHERE id = 'r';
         UPDATE registration SET badge_code = '1' WHERE id = 's';
         UPDATE registration SET badge_code = '2' WHERE id = 't';
         DELETE FROM registration WHERE id = 'r';",
    );
}

#[test]
fn names_with_anything_in_them_come_back() {
    let odd = person(
        "a'; DROP TABLE person; --".replace('\'', "''").as_str(),
        "L’Haÿ \" \\ 阿",
    );
    check(&person("b", "x"), &odd);
    check(
        &odd,
        "UPDATE person SET given_name = char(0, 10, 34, 128512), note = '{\"real\":1}';",
    );
}

#[test]
fn a_new_change_closes_the_way_to_what_was_undone() {
    let mut store = scratch();
    for name in ["a", "b"] {
        sql(&mut store, &person(name, name));
    }
    assert!(undo(&mut store).unwrap());
    sql(&mut store, &person("c", "c"));
    let state = dump(&store);
    assert!(!redo(&mut store).unwrap());
    assert_eq!(dump(&store), state);
    // The undone one is passed over on the way back.
    for left in [1, 0] {
        assert!(undo(&mut store).unwrap());
        assert_eq!(dump(&store)["person"].len(), left);
    }
    assert!(!undo(&mut store).unwrap());
}

#[test]
fn the_menu_says_what_would_happen() {
    let mut store = scratch();
    let mut write = |label: &Label, person: &str| {
        let stamp = next(&store);
        store
            .record::<_, StoreError>(&stamp, label, |writer| {
                run(writer, person);
                Ok(())
            })
            .unwrap();
    };
    let (add, import) = (
        Label::new("change-add"),
        Label::new("change-import").with("count", 40),
    );
    write(&add, &person("a", "a"));
    write(&import, &person("b", "b"));
    let menu = |store: &Store| {
        (
            store.undoable(DEVICE).unwrap(),
            store.redoable(DEVICE).unwrap(),
        )
    };
    let (add, import) = (Some(add), Some(import));
    assert_eq!(menu(&store), (import.clone(), None));
    undo(&mut store).unwrap();
    assert_eq!(menu(&store), (add.clone(), import));
    undo(&mut store).unwrap();
    assert_eq!(menu(&store), (None, add.clone()));
    redo(&mut store).unwrap();
    assert_eq!(menu(&store).0, add);
}

#[test]
fn what_fails_or_panics_leaves_nothing() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    let before = (dump(&store), next(&store));
    let stamp = next(&store);
    let label = Label::new("change-test");
    let failed = store.record::<(), _>(&stamp, &label, |writer| {
        run(writer, &person("b", "b"));
        Err(StoreError::History)
    });
    assert!(failed.is_err());
    assert_eq!((dump(&store), next(&store)), before);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        store.record::<(), StoreError>(&stamp, &label, |writer| {
            run(writer, &person("b", "b"));
            panic!("as a bug would");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!((dump(&store), next(&store)), before);
    assert!(undo(&mut store).unwrap());
}

#[test]
fn what_makes_no_difference_is_no_change() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    undo(&mut store).unwrap();
    let idle = sql(
        &mut store,
        &(person("b", "b") + "UPDATE person SET note = 'x'; DELETE FROM person WHERE id = 'b';"),
    );
    assert_eq!((idle.change, idle.tables.len()), (None, 0));
    // What had been undone can still be done again.
    assert!(redo(&mut store).unwrap());
}

#[test]
fn a_column_added_since_is_filled_as_for_old_rows() {
    let mut store = scratch();
    sql(&mut store, &person("a", "a"));
    sql(&mut store, "DELETE FROM person;");
    let path = store.path().to_owned();
    store
        .connection()
        .execute_batch("ALTER TABLE person ADD COLUMN website TEXT NOT NULL DEFAULT 'none';")
        .unwrap();
    let mut store = Store::open(&path, &crate::Opening::default()).unwrap();
    assert!(undo(&mut store).unwrap());
    let website: String = store
        .connection()
        .query_row("SELECT website FROM person WHERE id = 'a'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(website, "none");
}

#[test]
fn facts_outside_of_the_history_cannot_reach_a_user_table() {
    let mut store = scratch();
    let outcome = store
        .keep::<(), StoreError>(|store| Ok(store.connection().execute_batch(&person("a", "a"))?));
    let error = outcome.unwrap_err();
    assert!(matches!(error, StoreError::Unrecorded { table } if table == "person"));
    assert_eq!(dump(&store)["person"].len(), 0);
    store
        .keep::<(), StoreError>(|store| {
            Ok(store
                .connection()
                .execute_batch("INSERT INTO erased (id) VALUES ('a');")?)
        })
        .unwrap();
    assert!(!undo(&mut store).unwrap());
}
