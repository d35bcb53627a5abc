//! What the history of a record says.

use serde_json::json;

use super::*;
use crate::changes::{Field, Kind, Operation};
use crate::testing::{dump, scratch, stamp};

#[test]
fn the_history_of_a_record_says_who_what_and_when() {
    let mut store = scratch();
    sql(
        &mut store,
        &(person("a", "Byron") + &person("z", "Noether")),
    );
    sql(
        &mut store,
        "UPDATE person SET family_name = 'Lovelace', note = 'née Byron' WHERE id = 'a';",
    );
    undo(&mut store).unwrap();
    redo(&mut store).unwrap();
    sql(&mut store, "DELETE FROM person WHERE id = 'a';");
    let told = store.history("person", "a").unwrap();
    let kinds: Vec<_> = told
        .iter()
        .map(|entry| (entry.kind, entry.operation))
        .collect();
    use {Kind::*, Operation::*};
    assert_eq!(
        kinds,
        [
            (Do, Delete),
            (Redo, Update),
            (Undo, Update),
            (Do, Update),
            (Do, Insert)
        ]
    );
    let field = |column: &str, before: &str, after: &str| Field {
        column: column.to_owned(),
        before: json!(before),
        after: json!(after),
    };
    assert_eq!(
        told[1].fields,
        [
            field("family_name", "Byron", "Lovelace"),
            field("note", "", "née Byron")
        ]
    );
    assert_eq!(
        told[2].fields,
        [
            field("family_name", "Lovelace", "Byron"),
            field("note", "née Byron", "")
        ]
    );
    assert_eq!(told[3].fields, told[1].fields);
    assert_eq!(told[4].operator, "Camille");
    assert_eq!(told[4].change, stamp(1000).id);
    assert_eq!(told[4].at_ms, stamp(1000).at_ms);
    assert_eq!(store.history("person", "nobody").unwrap(), []);
    assert!(store.history("nothing", "a").is_err());
}

#[test]
fn only_what_is_different_is_kept() {
    let mut store = scratch();
    sql(&mut store, &person("a", "Byron"));
    sql(
        &mut store,
        "UPDATE person SET family_name = 'Lovelace', note = '';",
    );
    let kept: Vec<(String, Option<String>)> = store
        .connection()
        .prepare("SELECT op, before FROM change_row ORDER BY change")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let update = Some(r#"{"family_name":"Byron"}"#.to_owned());
    assert_eq!(
        kept,
        [("insert".to_owned(), None), ("update".to_owned(), update)]
    );
}

#[test]
fn the_clock_of_the_history_never_goes_back() {
    let mut store = scratch();
    let label = crate::changes::Label::new("change-test");
    for (n, at_ms) in [(1, 5000), (2, 5000), (3, 1000), (4, 6000)] {
        let stamp = crate::changes::Stamp { at_ms, ..stamp(n) };
        let person = person(&n.to_string(), "x");
        store
            .record::<_, StoreError>(&stamp, &label, |writer| {
                crate::testing::run(writer, &person);
                Ok(())
            })
            .unwrap();
    }
    let clock: Vec<i64> = store
        .connection()
        .prepare("SELECT hlc FROM change ORDER BY seq")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let wall = |ms: i64| ms << 16;
    assert_eq!(
        clock,
        [wall(5000), wall(5000) + 1, wall(5000) + 2, wall(6000)]
    );
}

#[test]
fn a_change_names_the_tables_it_touched() {
    let mut store = scratch();
    let recorded = sql(&mut store, &(person("a", "a") + &programme("p")));
    assert_eq!(
        recorded.tables,
        ["person", "programme"].map(str::to_owned).into()
    );
    let stamp = next(&store);
    let reverted = store.undo(&stamp).unwrap().unwrap();
    assert_eq!(reverted.tables, recorded.tables);
    assert_eq!(dump(&store)["person"].len(), 0);
}
