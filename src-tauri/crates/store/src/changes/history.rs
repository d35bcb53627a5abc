//! What happened to one record, for a person to read.
//!
//! Deliberately absent: words, and the history of everything at once.

use rusqlite::named_params;
use serde_json::Value as Json;
use uuid::Uuid;

use super::value::{Columns, columns};
use super::{Kind, Label, Operation, apply, revert};
use crate::error::StoreError;
use crate::store::Store;

/// One change of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key of the change.
    pub change: Uuid,
    /// When, in milliseconds since 1970 (UTC), by the clock of that device.
    pub at_ms: i64,
    /// On which device.
    pub device: Uuid,
    /// By whom; may be empty.
    pub operator: String,
    /// What the change was called; for an undo or redo, what it took back or did again.
    pub label: Label,
    /// Whether it was done, undone or done again.
    pub kind: Kind,
    /// What happened to the record.
    pub operation: Operation,
    /// What it changed of the record; empty for one that was made or removed.
    pub fields: Vec<Field>,
}

/// A column that a change set.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name of the column.
    pub column: String,
    /// Its value before.
    pub before: Json,
    /// Its value after.
    pub after: Json,
}

impl Store {
    /// What happened to a record, the latest first.
    ///
    /// # Errors
    /// [`StoreError::History`] when there is no such table.
    pub fn history(&self, table: &str, row: &str) -> Result<Vec<Entry>, StoreError> {
        self.snapshot(|store| read(store, table, row))
    }
}

/// Goes back from what is there now, since only what was before is kept.
fn read(store: &Store, table: &str, row_id: &str) -> Result<Vec<Entry>, StoreError> {
    let table = store.table(table).ok_or(StoreError::History)?;
    let mut state = apply::current(store, table, row_id)?.unwrap_or_default();
    let mut rows = store.statement(include_str!("history.sql"))?;
    let mut rows = rows.query(named_params! { ":table_name": table.name, ":row_id": row_id })?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let before: Option<String> = row.get("before")?;
        let operation = row.get("op")?;
        let fields = step_back(&mut state, operation, columns(before.as_deref())?);
        entries.push(Entry {
            change: key(&row.get::<_, String>("id")?)?,
            at_ms: row.get("at")?,
            device: key(&row.get::<_, String>("device")?)?,
            operator: row.get("operator")?,
            label: revert::label(row)?,
            kind: row.get("kind")?,
            operation,
            fields,
        });
    }
    Ok(entries)
}

/// Brings the state to what it was before an operation, and says what that one set.
fn step_back(state: &mut Columns, operation: Operation, before: Columns) -> Vec<Field> {
    match operation {
        Operation::Insert => state.clear(),
        Operation::Delete => *state = before,
        Operation::Update => {
            return before
                .into_iter()
                .map(|(column, before)| {
                    let after = state.insert(column.clone(), before.clone());
                    Field {
                        column,
                        before,
                        after: after.unwrap_or(Json::Null),
                    }
                })
                .collect();
        }
    }
    Vec::new()
}

fn key(text: &str) -> Result<Uuid, StoreError> {
    text.parse().map_err(|_| StoreError::History)
}
