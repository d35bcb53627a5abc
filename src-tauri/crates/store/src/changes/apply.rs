//! Giving back what a change found before it: the one place where SQL is put together.
//!
//! Which tables and columns a change touched is only known from the history, so no `.sql` file can
//! name them. Names come from the schema of the file, are quoted, and values are always bound.

use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, named_params, params_from_iter};
use serde_json::Value as Json;

use super::Operation;
use super::value::{Columns, columns, decode, encode};
use crate::error::{Reason, StoreError, extended};
use crate::schema::{Table, quoted};
use crate::store::Store;

/// One row to give back.
struct Step<'s> {
    table: &'s Table,
    row: String,
    operation: Operation,
    before: Columns,
}

/// Gives back every row of the change with this number.
///
/// What was added goes first, because it may take a place (a unique value) that something else
/// needs. What still finds its place taken is tried again after the rest.
pub(super) fn give_back(store: &Store, change: i64) -> Result<(), StoreError> {
    let steps = steps(store, change)?;
    let (added, mut waiting): (Vec<_>, Vec<_>) = steps
        .into_iter()
        .partition(|step| step.operation == Operation::Insert);
    for step in &added {
        remove(store, step)?;
    }
    let mut lifted = false;
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut still = Vec::new();
        for step in waiting {
            if !put(store, &step)? {
                still.push(step);
            }
        }
        waiting = still;
        if waiting.len() == before {
            if let (true, Some(step)) = (lifted, waiting.first()) {
                return Err(refused(step, Reason::Taken));
            }
            // They wait for each other, as two rows do that exchanged their numbers.
            waiting = lift(store, waiting)?;
            lifted = true;
        }
    }
    Ok(())
}

fn steps(store: &Store, change: i64) -> Result<Vec<Step<'_>>, StoreError> {
    let mut rows = store.statement(include_str!("rows.sql"))?;
    let mut rows = rows.query(named_params! { ":change": change })?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let table: String = row.get("table_name")?;
        let before: Option<String> = row.get("before")?;
        let step = Step {
            table: store.table(&table).ok_or(StoreError::History)?,
            row: row.get("row_id")?,
            operation: row.get("op")?,
            before: columns(before.as_deref())?,
        };
        if step
            .before
            .keys()
            .any(|column| !step.table.columns.contains(column))
        {
            return Err(StoreError::History);
        }
        steps.push(step);
    }
    Ok(steps)
}

fn remove(store: &Store, step: &Step<'_>) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM {} WHERE id = ?", quoted(&step.table.name));
    match store
        .connection()
        .prepare_cached(&sql)?
        .execute([&step.row])?
    {
        0 => Err(refused(step, Reason::Gone)),
        _ => Ok(()),
    }
}

/// Sets or puts back a row; `false` when its place is taken for now.
fn put(store: &Store, step: &Step<'_>) -> Result<bool, StoreError> {
    let sql = match step.operation {
        Operation::Update if step.before.is_empty() => return Ok(true),
        Operation::Update => update_sql(step),
        Operation::Delete | Operation::Insert => insert_sql(step),
    };
    let mut values = step
        .before
        .values()
        .map(decode)
        .collect::<Result<Vec<_>, _>>()?;
    values.push(Value::Text(step.row.clone()));
    match store
        .connection()
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))
    {
        Ok(0) => Err(refused(step, Reason::Gone)),
        Ok(_) => Ok(true),
        Err(error) if is_taken(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether another row has the key or a unique value.
fn is_taken(error: &rusqlite::Error) -> bool {
    matches!(
        extended(error),
        Some(SQLITE_CONSTRAINT_UNIQUE | SQLITE_CONSTRAINT_PRIMARYKEY)
    )
}

fn update_sql(step: &Step<'_>) -> String {
    let set: Vec<_> = step
        .before
        .keys()
        .map(|column| format!("{} = ?", quoted(column)))
        .collect();
    format!(
        "UPDATE {} SET {} WHERE id = ?",
        quoted(&step.table.name),
        set.join(", ")
    )
}

fn insert_sql(step: &Step<'_>) -> String {
    let mut names: Vec<_> = step.before.keys().map(|column| quoted(column)).collect();
    names.push(quoted("id"));
    let marks = vec!["?"; names.len()].join(", ");
    format!(
        "INSERT INTO {} ({}) VALUES ({marks})",
        quoted(&step.table.name),
        names.join(", ")
    )
}

/// Takes the rows out that are to be set, so that they can be put back whole in any order.
fn lift<'s>(store: &Store, steps: Vec<Step<'s>>) -> Result<Vec<Step<'s>>, StoreError> {
    steps
        .into_iter()
        .map(|mut step| {
            if step.operation == Operation::Update {
                let mut whole = read(store, &step)?;
                whole.append(&mut step.before);
                remove(store, &step)?;
                step = Step {
                    operation: Operation::Delete,
                    before: whole,
                    ..step
                };
            }
            Ok(step)
        })
        .collect()
}

/// All the columns of a row as they are now, without the key.
fn read(store: &Store, step: &Step<'_>) -> Result<Columns, StoreError> {
    current(store, step.table, &step.row)?.ok_or_else(|| refused(step, Reason::Gone))
}

/// All the columns of a row as they are now, without the key; `None` when there is no such row.
pub(crate) fn current(
    store: &Store,
    table: &Table,
    row: &str,
) -> Result<Option<Columns>, StoreError> {
    let sql = format!("SELECT * FROM {} WHERE id = ?", quoted(&table.name));
    let mut select = store.connection().prepare_cached(&sql)?;
    let found = select.query_row([row], |row| {
        let others = table
            .columns
            .iter()
            .enumerate()
            .filter(|(_, name)| *name != "id");
        let pairs = others.map(|(at, name)| Ok((name.clone(), row.get_ref(at).map(encode)?)));
        pairs.collect::<Result<Vec<(String, Result<Json, StoreError>)>, rusqlite::Error>>()
    });
    let found = found.optional()?;
    found
        .map(|pairs| {
            pairs
                .into_iter()
                .map(|(name, value)| Ok((name, value?)))
                .collect()
        })
        .transpose()
}

fn refused(step: &Step<'_>, reason: Reason) -> StoreError {
    StoreError::Conflict {
        table: step.table.name.clone(),
        row: step.row.clone(),
        reason,
    }
}
