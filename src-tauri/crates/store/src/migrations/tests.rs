//! Migrations: a copy first, all or nothing, and references looked after.

use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

const FIRST: &str = "CREATE TABLE t (id TEXT NOT NULL PRIMARY KEY, a TEXT NOT NULL) STRICT;
    CREATE TABLE u (id TEXT NOT NULL PRIMARY KEY, t_id TEXT REFERENCES t (id)) STRICT;
    INSERT INTO t VALUES ('1', 'one'); INSERT INTO u VALUES ('2', '1');";
/// Rebuilds a table that another refers to.
const SECOND: &str = "CREATE TABLE new_t (id TEXT NOT NULL PRIMARY KEY, b TEXT NOT NULL) STRICT;
    INSERT INTO new_t SELECT id, upper(a) FROM t; DROP TABLE t; ALTER TABLE new_t RENAME TO t;";
const BROKEN: &str = "DELETE FROM t;";
const WRONG: &str = "CREATE TABLE more (a); THIS IS NOT SQL;";

fn database() -> (TempDir, PathBuf, Connection) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("parvis.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys = ON")
        .unwrap();
    run_steps(&connection, &[FIRST], None, &path, "").unwrap();
    (folder, path, connection)
}

fn copies(folder: &TempDir) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder.path().join(COPIES)) else {
        return Vec::new();
    };
    let mut copies: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    copies.sort();
    copies
}

fn text(connection: &Connection, sql: &str) -> String {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_new_file_needs_no_copy() {
    let (folder, _, connection) = database();
    assert_eq!(version(&connection).unwrap(), 1);
    assert_eq!(copies(&folder), [""; 0].map(PathBuf::from));
}

#[test]
fn an_older_file_is_copied_and_brought_up() {
    let (folder, path, connection) = database();
    run_steps(&connection, &[FIRST, SECOND], Some(1), &path, "2027-01-02").unwrap();
    assert_eq!(version(&connection).unwrap(), 2);
    assert_eq!(text(&connection, "SELECT b FROM t"), "ONE");
    assert_eq!(
        text(
            &connection,
            "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys"
        ),
        "1"
    );
    let copies = copies(&folder);
    assert_eq!(copies.len(), 1);
    assert_eq!(
        copies[0].file_name().unwrap(),
        "parvis-schema-1-2027-01-02.sqlite"
    );
    let copy = Connection::open(&copies[0]).unwrap();
    assert_eq!(version(&copy).unwrap(), 1);
    assert_eq!(text(&copy, "SELECT a FROM t"), "one");
}

#[test]
fn a_step_that_fails_leaves_everything_and_a_copy() {
    for step in [WRONG, BROKEN] {
        let (folder, path, connection) = database();
        let steps = [FIRST, SECOND, step];
        assert!(run_steps(&connection, &steps, Some(1), &path, "x").is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        assert_eq!(text(&connection, "SELECT a FROM t"), "one");
        assert_eq!(copies(&folder).len(), 1);
        // A second try does not write over the first copy.
        assert!(run_steps(&connection, &steps, Some(1), &path, "x").is_err());
        assert_eq!(copies(&folder).len(), 2);
    }
}

#[test]
fn what_was_written_before_the_search_grew_is_found() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("parvis.sqlite");
    let connection = Connection::open(&path).unwrap();
    run_steps(&connection, &STEPS[..7], None, &path, "").unwrap();
    let written = "INSERT INTO programme (id, kind, title) VALUES ('p', 'cycle', 'Habiter');
        INSERT INTO session (id, programme_id, position, date) VALUES ('s', 'p', 0, '2019-02-03');
        INSERT INTO slot (id, session_id, position, kind, title) VALUES ('a', 's', 0, 'talk', 'GUSP');";
    connection.execute_batch(written).unwrap();
    run_steps(&connection, &STEPS, Some(7), &path, "x").unwrap();
    let found = "SELECT group_concat(id) FROM search_row WHERE rowid IN (
        SELECT rowid FROM search_index WHERE search_index MATCH 'words : gusp AND years : 2019')";
    assert_eq!(text(&connection, found), "a");
    let shelf = "SELECT shelf FROM programme_shelf";
    assert_eq!(text(&connection, shelf), "current");
}

#[test]
fn the_newest_schema_needs_nothing() {
    let (folder, path, connection) = database();
    run_steps(&connection, &[FIRST], Some(1), &path, "x").unwrap();
    assert_eq!(copies(&folder), [""; 0].map(PathBuf::from));
}
