//! Undo and redo. Both give back what the latest change of a chain (done, undone, done again …)
//! found before it, and are recorded as the next change of that chain.

use rusqlite::{OptionalExtension, Row, Transaction, named_params};
use uuid::Uuid;

use super::capture::{touched, watch};
use super::record::write_change;
use super::{Kind, Label, Reverted, Stamp, apply, conflict};
use crate::error::{Reason, StoreError};
use crate::schema::quoted;
use crate::store::Store;

/// A change that was first done, and where its chain has come to.
struct Root {
    seq: i64,
    label: Label,
    last: i64,
}

impl Store {
    /// Takes back the latest change of this device that is in force; `None` when there is none.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] names the row that keeps it from being undone; nothing is written.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Option<Reverted>, StoreError> {
        self.revert(stamp, Kind::Undo)
    }

    /// Does again what was undone last on this device; `None` when there is nothing.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] names the row that keeps it from being redone; nothing is written.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Option<Reverted>, StoreError> {
        self.revert(stamp, Kind::Redo)
    }

    /// What [`Store::undo`] would take back.
    ///
    /// # Errors
    /// Those of the database.
    pub fn undoable(&self, device: Uuid) -> Result<Option<Label>, StoreError> {
        Ok(root(self, device, Kind::Undo)?.map(|root| root.label))
    }

    /// What [`Store::redo`] would do again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn redoable(&self, device: Uuid) -> Result<Option<Label>, StoreError> {
        Ok(root(self, device, Kind::Redo)?.map(|root| root.label))
    }

    fn revert(&mut self, stamp: &Stamp, kind: Kind) -> Result<Option<Reverted>, StoreError> {
        let transaction = self.immediate()?;
        let Some(root) = root(self, stamp.device, kind)? else {
            return Ok(None);
        };
        conflict::check(self, root.last, root.seq)?;
        // Rows come back one by one; only the whole has to hold together.
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        let ((), changeset) = watch(self, || apply::give_back(self, root.last))?;
        let tables = touched(&changeset)?;
        write_change(self, stamp, &root.label, kind, Some(root.seq), &changeset)?;
        self.statement(include_str!("set_state.sql"))?
            .execute(named_params! {
                ":seq": root.seq,
                ":state": if kind == Kind::Undo { "undone" } else { "done" },
            })?;
        commit(self, transaction)?;
        Ok(Some(Reverted {
            label: root.label,
            change: stamp.id,
            tables,
        }))
    }
}

/// The change to undo or to redo.
fn root(store: &Store, device: Uuid, kind: Kind) -> Result<Option<Root>, StoreError> {
    let sql = match kind {
        Kind::Redo => include_str!("next_to_redo.sql"),
        Kind::Undo | Kind::Do => include_str!("next_to_undo.sql"),
    };
    let found = store
        .statement(sql)?
        .query_row(named_params! { ":device": device.to_string() }, |row| {
            Ok((row.get("seq")?, row.get("last")?, label(row)))
        })
        .optional()?;
    found
        .map(|(seq, last, label)| {
            Ok(Root {
                seq,
                last,
                label: label?,
            })
        })
        .transpose()
}

/// The label of a row of `change`.
pub(super) fn label(row: &Row<'_>) -> Result<Label, StoreError> {
    let args: String = row.get("label_args")?;
    let args = serde_json::from_str(&args).map_err(|_| StoreError::History)?;
    Ok(Label {
        key: row.get("label_key")?,
        args,
    })
}

/// Commits; when a reference would be broken, says which row has it.
///
/// The statement is run by hand because after a refused commit the transaction is still open, and
/// only inside it can the row be found. Dropping the transaction then rolls it back.
fn commit(store: &Store, transaction: Transaction<'_>) -> Result<(), StoreError> {
    match transaction
        .execute_batch("COMMIT")
        .map_err(StoreError::from)
    {
        Err(StoreError::BrokenReference) => Err(broken_reference(store)?),
        outcome => outcome,
    }
}

fn broken_reference(store: &Store) -> Result<StoreError, StoreError> {
    let mut found = store.statement(include_str!("broken_reference.sql"))?;
    let found: Option<(String, i64)> = found
        .query_row([], |row| Ok((row.get("table")?, row.get("rowid")?)))
        .optional()?;
    let Some((table, rowid)) = found else {
        return Ok(StoreError::BrokenReference);
    };
    // The name of the table is only known now; a parameter cannot stand for it.
    let sql = format!("SELECT id FROM {} WHERE rowid = :rowid", quoted(&table));
    let row = store
        .connection()
        .query_row(&sql, named_params! { ":rowid": rowid }, |row| row.get("id"))?;
    Ok(StoreError::Conflict {
        table,
        row,
        reason: Reason::Referenced,
    })
}
