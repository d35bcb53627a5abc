//! Whether a copy of the database still holds somebody.

use std::path::Path;

use rusqlite::named_params;

use crate::columns;
use crate::error::StoreError;
use crate::opening::{read_only, unlock};
use parvis_domain::id::PersonId;

/// Whether the copy at this path holds any of these people. Nothing is written, not even beside it.
///
/// # Errors
/// When it cannot be read as a database of this program with this passphrase.
pub fn holds_any(
    path: &Path,
    passphrase: Option<&str>,
    people: &[PersonId],
) -> Result<bool, StoreError> {
    let connection = read_only(path)?;
    unlock(&connection, passphrase)?;
    let ids = columns::ids_text(people);
    let parameters = named_params! { ":ids": ids };
    Ok(
        connection.query_row(include_str!("holds.sql"), parameters, |row| {
            row.get("holds")
        })?,
    )
}
