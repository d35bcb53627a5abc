//! What the centre sets for all its documents, in the database.
//!
//! Deliberately absent: which settings there are and what they mean (room `app`).

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::{Store, Writer};

impl Store {
    /// Every setting that is set, by its key.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let statement = self.statement(include_str!("list.sql"))?;
        let rows = columns::all(statement, [], |row| Ok((row.get("id")?, row.get("value")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// The value of a setting; `None` when it is not set.
    pub fn setting(&self, id: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self.statement(include_str!("get.sql"))?;
        Ok(statement
            .query_row(named_params! { ":id": id }, |row| row.get("value"))
            .optional()?)
    }
}

impl Writer<'_> {
    /// Sets a setting; an empty value takes it away.
    pub fn set_setting(&self, id: &str, value: &str) -> Result<(), StoreError> {
        if value.is_empty() {
            self.statement(include_str!("delete.sql"))?
                .execute(named_params! { ":id": id })?;
            return Ok(());
        }
        let sql = match self.setting(id)? {
            Some(_) => include_str!("update.sql"),
            None => include_str!("insert.sql"),
        };
        self.statement(sql)?
            .execute(named_params! { ":id": id, ":value": value })?;
        Ok(())
    }
}
