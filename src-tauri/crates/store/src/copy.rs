//! A copy of the whole database in a file of its own.
//!
//! Deliberately absent: when copies are made and how many are kept, which `app` decides.

use std::fs::{self, OpenOptions};
use std::path::Path;

use rusqlite::{Connection, named_params};

use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// Writes a copy to a path where there is nothing yet; it has the same passphrase.
    ///
    /// What was deleted is not in the copy, not even as free pages.
    ///
    /// # Errors
    /// When there is a file already, or the copy cannot be written; nothing is left then.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        copy(self.connection(), path)
    }
}

/// Writes under another name first, so that a copy with its name is a whole one.
pub(crate) fn copy(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    if path.exists() {
        return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
    }
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = Path::new(&partial);
    let _ = fs::remove_file(partial);
    let outcome = write(connection, partial, path);
    if outcome.is_err() {
        let _ = fs::remove_file(partial);
    }
    outcome
}

fn write(connection: &Connection, partial: &Path, path: &Path) -> Result<(), StoreError> {
    let name = partial
        .to_str()
        .ok_or(std::io::ErrorKind::InvalidFilename)
        .map_err(std::io::Error::from)?;
    connection.execute(
        include_str!("copy/into.sql"),
        named_params! { ":path": name },
    )?;
    OpenOptions::new().write(true).open(partial)?.sync_all()?;
    Ok(fs::rename(partial, path)?)
}
