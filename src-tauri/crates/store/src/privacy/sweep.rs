//! Nothing is left in the unused parts of the file, and a program that ends in between goes on when it
//! starts again.
//!
//! SQLite overwrites what it deletes, but not what a page held before its rows were moved within it,
//! and its log holds pages as they were. So the whole file is written anew, and the log is emptied.

use std::fs::{self, File};
use std::path::PathBuf;

use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// Goes on where a program ended that was about to sweep; says whether there was anything to do.
    ///
    /// # Errors
    /// Those of the database; the mark stays then.
    pub fn finish_sweep(&self) -> Result<bool, StoreError> {
        let begun = self.unswept().exists();
        if begun {
            self.sweep()?;
        }
        Ok(begun)
    }

    pub(super) fn sweep(&self) -> Result<(), StoreError> {
        self.connection()
            .execute_batch(include_str!("vacuum.sql"))?;
        let busy: i64 = self
            .connection()
            .query_row(include_str!("checkpoint.sql"), [], |row| row.get("busy"))?;
        if busy != 0 {
            return Err(StoreError::Busy);
        }
        self.unmark()
    }

    pub(super) fn mark_unswept(&self) -> Result<(), StoreError> {
        let path = self.unswept();
        File::create(&path)?.sync_all()?;
        #[cfg(unix)]
        if let Some(folder) = path.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    pub(super) fn unmark(&self) -> Result<(), StoreError> {
        match fs::remove_file(self.unswept()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// The mark: an empty file beside the database.
    fn unswept(&self) -> PathBuf {
        self.path().with_extension("unswept")
    }
}
