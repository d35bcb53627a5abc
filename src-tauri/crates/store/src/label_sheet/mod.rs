//! The label sheets that are begun on a device. Not undone by anything.
//!
//! Deliberately not here: how many labels a stock has.

use rusqlite::{OptionalExtension, named_params};

use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// The labels that are used up on the sheet of a stock that is begun, as a JSON array; `None`
    /// when nothing was printed on that stock yet.
    ///
    /// # Errors
    /// Those of the database.
    pub fn used_labels(&self, device: &str, stock: &str) -> Result<Option<String>, StoreError> {
        let used = self
            .statement(include_str!("get.sql"))?
            .query_row(
                named_params! { ":device": device, ":stock": stock },
                |row| row.get("used"),
            )
            .optional()?;
        Ok(used)
    }

    /// Remembers which labels are used up, as a JSON array.
    ///
    /// # Errors
    /// Those of the database.
    pub fn set_used_labels(&self, device: &str, stock: &str, used: &str) -> Result<(), StoreError> {
        self.statement(include_str!("set.sql"))?
            .execute(named_params! { ":device": device, ":stock": stock, ":used": used })?;
        Ok(())
    }
}
