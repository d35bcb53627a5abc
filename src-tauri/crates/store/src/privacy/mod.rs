//! Forgetting people for good: their rows, what the history and the prints hold of them, and every
//! byte that is left of it in the file.
//!
//! Deliberately absent: who is to be forgotten and how much of them, which a use case decides. What
//! is written here is no part of the history, so no undo brings it back.

mod copies;
mod forget;
mod of_person;
mod prints;
mod retention;
mod sweep;
mod theirs;

pub use copies::holds_any;
pub use forget::Extent;
pub use retention::{LastContact, Stale};
pub use theirs::{Print, TheirRow};

use std::collections::BTreeSet;

use rusqlite::named_params;

use crate::changes::{Label, Stamp};
use crate::error::StoreError;
use crate::store::{Store, Writer};

/// What came of forgetting something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgotten<T> {
    /// What the work returned.
    pub value: T,
    /// The user tables in which something is different.
    pub tables: BTreeSet<String>,
    /// Whether nothing is left of it in the file; else the next start sees to that.
    pub swept: bool,
}

impl Store {
    /// Runs a use case that forgets something: all of what it writes is committed at once or not at
    /// all, nothing of it can be undone, and the history says only that it was done. Afterwards the
    /// file is written anew, so that nothing is left in its unused parts either.
    ///
    /// A program that ends in between leaves a mark; [`Store::finish_sweep`] then goes on.
    ///
    /// # Errors
    /// Those of the use case, and those of the database; nothing is written then.
    pub fn for_good<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        label: &Label,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<Forgotten<T>, E> {
        self.mark_unswept()?;
        let outcome = self.write_for_good(stamp, label, work);
        match outcome {
            Ok((value, tables)) => Ok(Forgotten {
                value,
                tables,
                swept: self.sweep().is_ok(),
            }),
            Err(error) => {
                // Nothing was written, so there is nothing to sweep.
                self.unmark()?;
                Err(error)
            }
        }
    }

    fn write_for_good<T, E: From<StoreError>>(
        &self,
        stamp: &Stamp,
        label: &Label,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<(T, BTreeSet<String>), E> {
        let transaction = self.immediate()?;
        let (value, tables) = self.told_only(stamp, label, work)?;
        // The index keeps words of what was deleted until its parts are merged.
        transaction
            .execute_batch(include_str!("../search/rebuild_index.sql"))
            .map_err(StoreError::from)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok((value, tables))
    }
}

impl Writer<'_> {
    /// Begins a list of what is to be forgotten with these rows of a table.
    pub(super) fn begin_forgetting(&self, table: &str, ids: &[String]) -> Result<(), StoreError> {
        self.connection().execute_batch(include_str!("begin.sql"))?;
        let mut seed = self.connection().prepare(include_str!("seed.sql"))?;
        for id in ids {
            seed.execute(named_params! { ":table_name": table, ":id": id })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod bytes_tests;
#[cfg(test)]
mod tests;
