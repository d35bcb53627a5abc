//! From one schema to the next: numbered `.sql` files, frozen once released.
//!
//! Deliberately absent: any type of the program. A migration says in SQL alone what it does, so
//! that it does the same in ten years. One that changes the columns of a user table also rewrites
//! the `before` of older rows of `change_row`, or sets the state of their changes to `closed`.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::copy;
use crate::error::StoreError;
use crate::opening::APPLICATION_ID;

/// The steps, from an empty file to the newest schema. Number n is at place n - 1.
const STEPS: [&str; 14] = [
    include_str!("0001_start.sql"),
    include_str!("0002_changes.sql"),
    include_str!("0003_search.sql"),
    include_str!("0004_print_run.sql"),
    include_str!("0005_picture.sql"),
    include_str!("0006_printing.sql"),
    include_str!("0007_print_items.sql"),
    include_str!("0008_preparation.sql"),
    include_str!("0009_years.sql"),
    include_str!("0010_occurrences.sql"),
    include_str!("0011_contacts.sql"),
    include_str!("0012_places.sql"),
    include_str!("0013_duplicates.sql"),
    include_str!("0014_indexes.sql"),
];

/// The folder beside the database in which the copies are put.
const COPIES: &str = "backups";

/// The newest schema.
pub(crate) fn latest() -> i32 {
    i32::try_from(STEPS.len()).expect("there are few migrations")
}

/// The schema that the file has.
pub(crate) fn version(connection: &Connection) -> Result<i32, StoreError> {
    Ok(connection.query_row(include_str!("version.sql"), [], |row| row.get(0))?)
}

/// Brings the file from `found` (`None`: new) to the newest schema.
pub(crate) fn run(
    connection: &Connection,
    found: Option<i32>,
    path: &Path,
    stamp: &str,
) -> Result<(), StoreError> {
    run_steps(connection, &STEPS, found, path, stamp)
}

/// The same for any list of steps, so that a test can bring its own.
fn run_steps(
    connection: &Connection,
    steps: &[&str],
    found: Option<i32>,
    path: &Path,
    stamp: &str,
) -> Result<(), StoreError> {
    let from = found.unwrap_or(0);
    let done = usize::try_from(from).map_err(|_| StoreError::Damaged)?;
    let Some(missing) = steps.get(done..).filter(|missing| !missing.is_empty()) else {
        return Ok(());
    };
    if found.is_some() {
        keep_copy(connection, path, from, stamp)?;
    }
    // A step may rebuild a table that others refer to; the check below makes up for it.
    connection.pragma_update(None, "foreign_keys", false)?;
    let outcome = apply(connection, missing, steps.len());
    connection.pragma_update(None, "foreign_keys", true)?;
    outcome
}

/// All the missing steps in one transaction.
fn apply(connection: &Connection, missing: &[&str], target: usize) -> Result<(), StoreError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    for step in missing {
        transaction.execute_batch(step)?;
    }
    if transaction
        .prepare(include_str!("broken_references.sql"))?
        .exists([])?
    {
        return Err(StoreError::BrokenReference);
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    let target = i32::try_from(target).expect("there are few migrations");
    transaction.pragma_update(None, "user_version", target)?;
    Ok(transaction.commit()?)
}

/// Copies the file into the folder beside it, under a name that tells its schema.
fn keep_copy(
    connection: &Connection,
    path: &Path,
    version: i32,
    stamp: &str,
) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("")).join(COPIES);
    fs::create_dir_all(&folder)?;
    let stem = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or("parvis");
    let mut copy = folder.join(format!("{stem}-schema-{version}-{stamp}.sqlite"));
    let mut number = 2;
    while copy.exists() {
        copy = folder.join(format!("{stem}-schema-{version}-{stamp}-{number}.sqlite"));
        number += 1;
    }
    copy::copy(connection, &copy)?;
    // The copy is what saves the data if the next step goes wrong: it has to be on the disk.
    #[cfg(unix)]
    fs::File::open(&folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests;
