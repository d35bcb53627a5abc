//! Making the search table anew from the user tables.

use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// Makes the search anew, without a trace of what was deleted; returns how many rows were
    /// wrong, missing or too many before.
    ///
    /// # Errors
    /// Those of the database; the search is as before then.
    pub fn rebuild_search(&mut self) -> Result<u64, StoreError> {
        let transaction = self.immediate()?;
        let wrong: i64 =
            transaction.query_row(include_str!("count_wrong.sql"), [], |row| row.get("wrong"))?;
        // The index first: only when it fits its rows can the triggers change both.
        transaction.execute_batch(include_str!("rebuild_index.sql"))?;
        if wrong > 0 {
            transaction.execute_batch(include_str!("replace_rows.sql"))?;
        }
        transaction.commit()?;
        Ok(wrong.unsigned_abs())
    }
}
