//! Doing a change: one transaction, everything it wrote kept, or nothing at all.

use std::collections::BTreeSet;

use rusqlite::named_params;
use rusqlite::session::Changeset;
use uuid::Uuid;

use super::capture::{keep, touched, touched_people, watch};
use super::join::join;
use super::{Kind, Label, Recorded, Stamp, Step};
use crate::error::StoreError;
use crate::migrations;
use crate::registration::fresh::carry;
use crate::store::{Store, Writer};

/// Beside registrations that come and go, what the numbers of a programme are counted from.
const COUNTED: [&str; 4] = ["place", "session", "slot", "programme"];

impl Store {
    /// Runs a use case in one transaction and records what it changed.
    ///
    /// What had been undone on this device before can no longer be done again.
    ///
    /// # Errors
    /// Those of the use case, and those of the database; nothing is written then.
    pub fn record<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        label: &Label,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<Recorded<T>, E> {
        self.record_as(stamp, label, Step::Own, work)
    }

    /// The same as [`Store::record`], as a step of its own or going on with the one before.
    ///
    /// # Errors
    /// Those of [`Store::record`].
    pub fn record_as<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        label: &Label,
        step: Step,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<Recorded<T>, E> {
        let transaction = self.immediate()?;
        let before = self.version()?;
        let (value, changeset) = watch(self, || work(&Writer::recorded(self)))?;
        let tables = touched(&changeset)?;
        let rows = touched_people(self, &changeset)?;
        let change = if tables.is_empty() {
            None
        } else {
            Some(self.write_step(stamp, label, step, &changeset)?)
        };
        let after = self.version()?;
        transaction.commit().map_err(StoreError::from)?;
        if let Some(rows) = rows {
            carry(self.kept_roster(), (before, after), Some(rows));
            if !COUNTED.iter().any(|table| tables.contains(*table)) {
                carry(self.kept_counts(), (before, after), None);
            }
        }
        Ok(Recorded {
            value,
            change,
            tables,
        })
    }

    /// Writes facts that cannot be undone, for which the history has no place, in one transaction.
    ///
    /// # Errors
    /// Those of the work, and [`StoreError::Unrecorded`] when it wrote to a user table; nothing is
    /// written then.
    pub fn keep<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.immediate()?;
        let before = self.version()?;
        let (value, changeset) = watch(self, || work(self))?;
        if let Some(table) = touched(&changeset)?.pop_first() {
            return Err(StoreError::Unrecorded { table }.into());
        }
        let after = self.version()?;
        transaction.commit().map_err(StoreError::from)?;
        carry(self.kept_roster(), (before, after), None);
        carry(self.kept_counts(), (before, after), None);
        Ok(value)
    }

    /// Runs a use case of which the history keeps that it was done, and nothing that it changed:
    /// nothing of it can be undone. The caller has the transaction.
    pub(crate) fn told_only<T, E: From<StoreError>>(
        &self,
        stamp: &Stamp,
        label: &Label,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, BTreeSet<String>), E> {
        let (value, changeset) = watch(self, || work(&Writer::recorded(self)))?;
        self.forget_undone(stamp)?;
        let seq = write_head(self, stamp, label, Kind::Do, None)?;
        self.statement(include_str!("set_state.sql"))?
            .execute(named_params! { ":seq": seq, ":state": "closed" })
            .map_err(StoreError::from)?;
        Ok((value, touched(&changeset)?))
    }

    /// Writes the change, or joins it to the one before, and gives its key.
    fn write_step(
        &self,
        stamp: &Stamp,
        label: &Label,
        step: Step,
        changeset: &Changeset,
    ) -> Result<Uuid, StoreError> {
        self.forget_undone(stamp)?;
        if step == Step::GoesOn
            && let Some(joined) = join(self, stamp, label, changeset)?
        {
            return Ok(joined);
        }
        write_change(self, stamp, label, Kind::Do, None, changeset)?;
        Ok(stamp.id)
    }

    /// A new change closes the way to the ones that were undone.
    fn forget_undone(&self, stamp: &Stamp) -> Result<(), StoreError> {
        self.statement(include_str!("forget_undone.sql"))?
            .execute(named_params! { ":device": stamp.device.to_string() })?;
        Ok(())
    }
}

/// Writes a change with its rows.
pub(super) fn write_change(
    store: &Store,
    stamp: &Stamp,
    label: &Label,
    kind: Kind,
    root: Option<i64>,
    changeset: &Changeset,
) -> Result<(), StoreError> {
    let seq = write_head(store, stamp, label, kind, root)?;
    keep(store, seq, changeset)
}

/// Writes a change without its rows and gives its number.
fn write_head(
    store: &Store,
    stamp: &Stamp,
    label: &Label,
    kind: Kind,
    root: Option<i64>,
) -> Result<i64, StoreError> {
    let args = args_of(label)?;
    store
        .statement(include_str!("insert.sql"))?
        .execute(named_params! {
            ":id": stamp.id.to_string(),
            ":hlc": tick(store, stamp.at_ms)?,
            ":at": stamp.at_ms,
            ":device": stamp.device.to_string(),
            ":operator": stamp.operator,
            ":label_key": label.key,
            ":label_args": args,
            ":schema": migrations::latest(),
            ":kind": kind.code(),
            ":root": root,
            ":state": root.is_none().then_some("done"),
        })?;
    Ok(store.connection().last_insert_rowid())
}

/// The numbers of a label as they are kept.
pub(super) fn args_of(label: &Label) -> Result<String, StoreError> {
    serde_json::to_string(&label.args).map_err(|_| StoreError::History)
}

/// The next reading of the hybrid logical clock: the wall's, unless it has fallen behind.
pub(super) fn tick(store: &Store, at_ms: i64) -> Result<i64, StoreError> {
    let last: Option<i64> = store
        .statement(include_str!("latest_hlc.sql"))?
        .query_row([], |row| row.get("hlc"))?;
    let wall = at_ms.saturating_mul(1 << 16);
    Ok(last.map_or(wall, |last| wall.max(last.saturating_add(1))))
}
