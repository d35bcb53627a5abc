//! The rules that every table keeps, read from the schema itself.

use super::*;
use crate::testing::scratch;

/// The first column of a query, as text.
fn texts(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// The foreign-key columns that no index begins with.
fn unindexed(connection: &Connection) -> Vec<String> {
    texts(
        connection,
        "SELECT tables.name || '.' || refers.\"from\"
         FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS refers
         WHERE tables.schema = 'main' AND NOT EXISTS (
             SELECT 1 FROM pragma_index_list(tables.name) AS indexes,
                 pragma_index_info(indexes.name) AS columns
             WHERE columns.seqno = 0 AND columns.name = refers.\"from\" AND NOT indexes.partial
         )",
    )
}

#[test]
fn every_reference_has_an_index() {
    assert_eq!(unindexed(scratch().connection()), [""; 0]);
}

#[test]
fn a_reference_without_an_index_would_be_seen() {
    let store = scratch();
    let sql = "CREATE TABLE stray (id TEXT PRIMARY KEY, person_id TEXT REFERENCES person (id));";
    store.connection().execute_batch(sql).unwrap();
    assert_eq!(unindexed(store.connection()), ["stray.person_id"]);
}

#[test]
fn references_do_nothing_by_themselves() {
    let actions = texts(
        scratch().connection(),
        "SELECT tables.name || '.' || refers.\"from\"
         FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS refers
         WHERE refers.on_delete <> 'NO ACTION' OR refers.on_update <> 'NO ACTION'",
    );
    assert_eq!(actions, [""; 0]);
}

#[test]
fn tables_are_strict() {
    let loose = texts(
        scratch().connection(),
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'",
    );
    assert_eq!(loose, [""; 0]);
}

#[test]
fn user_tables_have_a_text_key_and_no_generated_columns() {
    let store = scratch();
    assert!(store.tables().len() > 10);
    for table in store.tables() {
        let mut columns = store
            .connection()
            .prepare("SELECT name, type, pk, \"notnull\", hidden FROM pragma_table_xinfo(?)")
            .unwrap();
        let columns: Vec<(String, String, i64, i64, i64)> = columns
            .query_map([&table.name], |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                ))
            })
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let keys: Vec<_> = columns.iter().filter(|column| column.2 > 0).collect();
        assert_eq!(keys.len(), 1, "{}", table.name);
        assert_eq!(
            *keys[0],
            ("id".to_owned(), "TEXT".to_owned(), 1, 1, 0),
            "{}",
            table.name
        );
        assert!(columns.iter().all(|column| column.4 == 0), "{}", table.name);
    }
}

#[test]
fn triggers_write_to_the_search_only() {
    let store = scratch();
    let user: Vec<_> = store
        .tables()
        .iter()
        .map(|table| table.name.clone())
        .collect();
    for sql in texts(
        store.connection(),
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger'",
    ) {
        let body = sql.split_once(" BEGIN").unwrap().1;
        for table in &user {
            for verb in ["INSERT INTO", "UPDATE", "DELETE FROM"] {
                assert!(!body.contains(&format!("{verb} {table}")), "{sql}");
            }
        }
    }
}

#[test]
fn the_history_is_no_user_table() {
    let store = scratch();
    let names: Vec<_> = store
        .tables()
        .iter()
        .map(|table| table.name.as_str())
        .collect();
    assert!(names.contains(&"person") && names.contains(&"setting"));
    for name in [
        "change",
        "change_row",
        "erased",
        "search_row",
        "search_index",
    ] {
        assert!(!names.contains(&name));
    }
}
