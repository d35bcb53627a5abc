//! One visit of a field is one step back: a change that goes on with the one just before it joins it.
//!
//! Deliberately absent: when a visit begins, which only the screen knows.

use std::collections::BTreeMap;

use rusqlite::named_params;
use rusqlite::session::Changeset;
use uuid::Uuid;

use super::capture::updates;
use super::record::{args_of, tick};
use super::value::{Columns, columns};
use super::{Label, Operation, Stamp};
use crate::error::StoreError;
use crate::store::Store;

/// Values of columns, by table and row.
pub(super) type Rows = BTreeMap<(String, String), Columns>;

/// The latest change of all, when it is one that another may join.
struct Latest {
    seq: i64,
    id: Uuid,
}

/// Joins what was just written to the change before it, when that is the same change by the same
/// hand and set the same columns of the same rows; gives its key back. The history keeps what was
/// there before the first; when that is there again, nothing is left of either.
pub(super) fn join(
    store: &Store,
    stamp: &Stamp,
    label: &Label,
    changeset: &Changeset,
) -> Result<Option<Uuid>, StoreError> {
    let Some(after) = updates(store, changeset)? else {
        return Ok(None);
    };
    let Some(latest) = latest(store, stamp, label)? else {
        return Ok(None);
    };
    let Some(before) = updated_by(store, latest.seq)? else {
        return Ok(None);
    };
    if !covers(&before, &after) {
        return Ok(None);
    }
    if before == after {
        forget(store, latest.seq)?;
    } else {
        touch(store, stamp, latest.seq)?;
    }
    Ok(Some(latest.id))
}

fn latest(store: &Store, stamp: &Stamp, label: &Label) -> Result<Option<Latest>, StoreError> {
    let mut latest = store.statement(include_str!("latest_to_join.sql"))?;
    let mut rows = latest.query(named_params! {
        ":device": stamp.device.to_string(),
        ":operator": stamp.operator,
        ":label_key": label.key,
        ":label_args": args_of(label)?,
    })?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let id: String = row.get("id")?;
    Ok(Some(Latest {
        seq: row.get("seq")?,
        id: Uuid::parse_str(&id).map_err(|_| StoreError::History)?,
    }))
}

/// What a change set, as it was before; `None` when it made or removed a row.
fn updated_by(store: &Store, change: i64) -> Result<Option<Rows>, StoreError> {
    let mut kept = store.statement(include_str!("rows.sql"))?;
    let mut kept = kept.query(named_params! { ":change": change })?;
    let mut rows = Rows::new();
    while let Some(row) = kept.next()? {
        if row.get::<_, Operation>("op")? != Operation::Update {
            return Ok(None);
        }
        let before: Option<String> = row.get("before")?;
        let key = (row.get("table_name")?, row.get("row_id")?);
        rows.insert(key, columns(before.as_deref())?);
    }
    Ok(Some(rows))
}

/// Whether all that was set now was set before as well, so that its first value is known.
fn covers(before: &Rows, after: &Rows) -> bool {
    before.len() == after.len()
        && before
            .iter()
            .zip(after)
            .all(|((row, first), (other, now))| {
                row == other && now.keys().all(|column| first.contains_key(column))
            })
}

fn forget(store: &Store, change: i64) -> Result<(), StoreError> {
    store
        .statement(include_str!("forget_rows.sql"))?
        .execute(named_params! { ":change": change })?;
    store
        .statement(include_str!("forget_change.sql"))?
        .execute(named_params! { ":change": change })?;
    Ok(())
}

/// The joined change was made when its last part was.
fn touch(store: &Store, stamp: &Stamp, change: i64) -> Result<(), StoreError> {
    store
        .statement(include_str!("touch.sql"))?
        .execute(named_params! {
            ":change": change,
            ":hlc": tick(store, stamp.at_ms)?,
            ":at": stamp.at_ms,
        })?;
    Ok(())
}
