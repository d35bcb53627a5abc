//! Whether a change can still be given back, or something later stands on it.
//!
//! The history keeps only what was before. So "changed since" means: a later change in force
//! touched the same column, or the whole row. A later change and its undo cancel out, because an
//! undo restores exactly; so a chain counts when an odd number of its changes came later.

use std::collections::HashMap;

use rusqlite::named_params;

use super::Operation;
use super::value::columns;
use crate::error::{Reason, StoreError};
use crate::store::Store;

/// A row of the change to give back, and one later chain that touched it too.
#[derive(PartialEq, Eq, Hash)]
struct Meeting {
    table: String,
    row: String,
    chain: i64,
}

/// What a later chain did to a row.
#[derive(Default)]
struct Since {
    changes: usize,
    in_the_way: bool,
}

/// Refuses, naming the row, when the change numbered `last` of the chain `root` cannot be given
/// back.
pub(super) fn check(store: &Store, last: i64, root: i64) -> Result<(), StoreError> {
    let mut met: HashMap<Meeting, Since> = HashMap::new();
    let mut later = store.statement(include_str!("later_rows.sql"))?;
    let mut later = later.query(named_params! { ":last": last, ":root": root })?;
    while let Some(row) = later.next()? {
        let mine: (Operation, Option<String>) = (row.get("mine_op")?, row.get("mine_before")?);
        let theirs: (Operation, Option<String>) = (row.get("later_op")?, row.get("later_before")?);
        let meeting = Meeting {
            table: row.get("table_name")?,
            row: row.get("row_id")?,
            chain: row.get("chain")?,
        };
        let since = met.entry(meeting).or_default();
        since.changes += 1;
        since.in_the_way |= overlaps(&mine, &theirs)?;
    }
    let in_force = |since: &Since| since.changes % 2 == 1 && since.in_the_way;
    match met.into_iter().find(|(_, since)| in_force(since)) {
        None => Ok(()),
        Some((Meeting { table, row, .. }, _)) => Err(StoreError::Conflict {
            table,
            row,
            reason: Reason::ChangedSince,
        }),
    }
}

/// Whether two operations on the same row touched the same thing.
fn overlaps(
    mine: &(Operation, Option<String>),
    theirs: &(Operation, Option<String>),
) -> Result<bool, StoreError> {
    if mine.0 != Operation::Update || theirs.0 != Operation::Update {
        return Ok(true);
    }
    let theirs = columns(theirs.1.as_deref())?;
    Ok(columns(mine.1.as_deref())?
        .keys()
        .any(|column| theirs.contains_key(column)))
}
