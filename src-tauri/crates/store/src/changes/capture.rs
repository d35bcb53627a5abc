//! Watching what a piece of work writes to the user tables, and keeping it by name.
//!
//! The watching is SQLite's session extension. Its changesets know columns by position; they are
//! turned into names at once, under the schema they were made with, and never kept.

use std::collections::BTreeSet;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::named_params;
use rusqlite::session::{Changeset, ChangesetItem, Session};
use rusqlite::types::ValueRef;
use serde_json::Value as Json;

use super::Operation;
use super::join::Rows;
use super::value::{Columns, encode};
use crate::error::StoreError;
use crate::schema::Table;
use crate::store::Store;

/// Runs the work and returns, with its value, what it changed in the user tables.
pub(super) fn watch<T, E: From<StoreError>>(
    store: &Store,
    work: impl FnOnce() -> Result<T, E>,
) -> Result<(T, Changeset), E> {
    let mut session = Session::new(store.connection()).map_err(StoreError::from)?;
    for table in store.tables() {
        session
            .attach(Some(table.name.as_str()))
            .map_err(StoreError::from)?;
    }
    let value = work()?;
    let changeset = session.changeset().map_err(StoreError::from)?;
    Ok((value, changeset))
}

/// The tables in which something is different.
pub(super) fn touched(changeset: &Changeset) -> Result<BTreeSet<String>, StoreError> {
    let mut tables = BTreeSet::new();
    let mut items = changeset.iter()?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        if !tables.contains(operation.table_name()) {
            tables.insert(operation.table_name().to_owned());
        }
    }
    Ok(tables)
}

/// More rows than this are not told one by one.
const FEW: usize = 200;

/// The keys of the rows with which an attendee list is made that are different; `None` when they
/// are many, or when somebody came to a list or left one.
pub(super) fn touched_people(
    store: &Store,
    changeset: &Changeset,
) -> Result<Option<Vec<String>>, StoreError> {
    let mut rows = Vec::new();
    let mut items = changeset.iter()?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let (table, code) = (operation.table_name(), operation.code());
        if !matches!(
            table,
            "registration" | "person" | "mandate" | "organisation"
        ) {
            continue;
        }
        let changed = code == Action::SQLITE_UPDATE;
        if rows.len() == FEW || (table == "registration" && !changed) {
            return Ok(None);
        }
        let table = store.table(table).ok_or(StoreError::History)?;
        rows.push(row_key(table, item, code)?);
    }
    Ok(Some(rows))
}

/// Writes the rows of the changeset under the change with this number.
pub(super) fn keep(store: &Store, change: i64, changeset: &Changeset) -> Result<(), StoreError> {
    let mut insert = store.statement(include_str!("insert_row.sql"))?;
    let mut items = changeset.iter()?;
    let mut ordinal = 0_i64;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let table = store
            .table(operation.table_name())
            .ok_or(StoreError::History)?;
        let row = row(table, item, operation.code())?;
        insert.execute(named_params! {
            ":change": change,
            ":ordinal": ordinal,
            ":table_name": table.name,
            ":row_id": row.id,
            ":op": row.operation.code(),
            ":before": row.before,
        })?;
        ordinal += 1;
    }
    Ok(())
}

/// What the changeset set, as it is now, by table and row; `None` when it made or removed a row.
pub(super) fn updates(store: &Store, changeset: &Changeset) -> Result<Option<Rows>, StoreError> {
    let mut rows = Rows::new();
    let mut items = changeset.iter()?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        if operation.code() != Action::SQLITE_UPDATE {
            return Ok(None);
        }
        let table = store
            .table(operation.table_name())
            .ok_or(StoreError::History)?;
        let key = table.key_position().ok_or(StoreError::History)?;
        let id = row_key(table, item, operation.code())?;
        let set = set(table, key, |position| item.new_value(position))?;
        rows.insert((table.name.clone(), id), set);
    }
    Ok(Some(rows))
}

/// One row of a changeset, by name.
struct Kept {
    id: String,
    operation: Operation,
    before: Option<String>,
}

/// The key of a row of a changeset.
fn row_key(table: &Table, item: &ChangesetItem, action: Action) -> Result<String, StoreError> {
    let key = table.key_position().ok_or(StoreError::History)?;
    let id = match action {
        Action::SQLITE_INSERT => item.new_value(key)?,
        _ => item.old_value(key)?,
    };
    Ok(id.as_str().map_err(|_| StoreError::Damaged)?.to_owned())
}

fn row(table: &Table, item: &ChangesetItem, action: Action) -> Result<Kept, StoreError> {
    let key = table.key_position().ok_or(StoreError::History)?;
    let operation = match action {
        Action::SQLITE_INSERT => Operation::Insert,
        Action::SQLITE_UPDATE => Operation::Update,
        Action::SQLITE_DELETE => Operation::Delete,
        _ => return Err(StoreError::History),
    };
    let id = row_key(table, item, action)?;
    let before = match operation {
        Operation::Insert => None,
        Operation::Update | Operation::Delete => Some(before(table, item, key)?.to_string()),
    };
    Ok(Kept {
        id,
        operation,
        before,
    })
}

/// The columns that are different, as they were. The key is kept beside them.
fn before(table: &Table, item: &ChangesetItem, key: usize) -> Result<Json, StoreError> {
    set(table, key, |position| item.old_value(position)).map(Json::Object)
}

/// The columns but the key for which there is a value.
fn set<'i>(
    table: &Table,
    key: usize,
    value: impl Fn(usize) -> rusqlite::Result<ValueRef<'i>>,
) -> Result<Columns, StoreError> {
    let mut columns = Columns::new();
    for (position, name) in table.columns.iter().enumerate() {
        if position == key {
            continue;
        }
        match value(position) {
            Ok(value) => {
                columns.insert(name.clone(), encode(value)?);
            }
            // How the session says that an update left this column alone.
            Err(rusqlite::Error::InvalidColumnIndex(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(columns)
}
