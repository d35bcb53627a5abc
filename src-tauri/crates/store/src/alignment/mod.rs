//! The printers of a device, as they were measured. Not undone by anything.
//!
//! Deliberately not here: what the numbers mean for paper.

use rusqlite::named_params;

use crate::error::StoreError;
use crate::store::Store;

/// A printer; lengths are tenths of a millimetre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// What it is called.
    pub name: String,
    /// What was read off the scale at the top edge.
    pub across: i32,
    /// What was read off the scale at the left edge.
    pub down: i32,
    /// The length of the line of 100 mm.
    pub line: i32,
}

impl Store {
    /// The printers of a device, by name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn alignments(&self, device: &str) -> Result<Vec<Alignment>, StoreError> {
        let mut statement = self.statement(include_str!("list.sql"))?;
        let rows = statement.query_map(named_params! { ":device": device }, |row| {
            Ok(Alignment {
                name: row.get("name")?,
                across: row.get("across")?,
                down: row.get("down")?,
                line: row.get("line")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a printer, in place of one of the same name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn save_alignment(&self, device: &str, alignment: &Alignment) -> Result<(), StoreError> {
        self.statement(include_str!("save.sql"))?
            .execute(named_params! {
                ":device": device,
                ":name": alignment.name,
                ":across": alignment.across,
                ":down": alignment.down,
                ":line": alignment.line,
            })?;
        Ok(())
    }

    /// Forgets a printer; one that is not known is forgotten already.
    ///
    /// # Errors
    /// Those of the database.
    pub fn forget_alignment(&self, device: &str, name: &str) -> Result<(), StoreError> {
        self.statement(include_str!("forget.sql"))?
            .execute(named_params! { ":device": device, ":name": name })?;
        Ok(())
    }
}
