//! Whether the file is sound: its pages, its references, its history and its search.
//!
//! Deliberately absent: mending anything but the search, which holds nothing of its own.

use rusqlite::Row;

use crate::error::StoreError;
use crate::store::Store;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// What SQLite says about damaged pages; empty when all is well.
    pub damage: Vec<String>,
    /// Rows that refer to something that is not there.
    pub dangling: Vec<Dangling>,
    /// How many changes of the history point at tables or columns that are not there, although
    /// they could still be undone.
    pub unreadable_changes: u64,
    /// How many rows of the search were wrong; they are right now.
    pub search_mended: u64,
}

/// A row that refers to something that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    /// Its table.
    pub table: String,
    /// The table it refers to, or the rule that it breaks.
    pub refers_to: String,
    /// How many rows of that table do.
    pub rows: u64,
}

impl CheckReport {
    /// Whether nothing is lost or in doubt.
    pub fn sound(&self) -> bool {
        self.damage.is_empty() && self.dangling.is_empty() && self.unreadable_changes == 0
    }
}

impl Store {
    /// Reads the whole file, and makes the search anew.
    ///
    /// # Errors
    /// Only when the file is too damaged to tell; otherwise the damage is in the report.
    pub fn check(&mut self) -> Result<CheckReport, StoreError> {
        // The search is rebuilt first, so that what was only wrong there is no damage any more.
        let search_mended = match self.rebuild_search() {
            Err(StoreError::Damaged) => 0,
            outcome => outcome?,
        };
        Ok(CheckReport {
            damage: self.damage()?,
            dangling: self.dangling()?,
            unreadable_changes: self.unreadable_changes()?,
            search_mended,
        })
    }

    fn damage(&self) -> Result<Vec<String>, StoreError> {
        let mut check = self.statement(include_str!("integrity.sql"))?;
        let said = check.query_map([], |row| row.get("said"))?;
        let said = said.collect::<Result<Vec<String>, _>>()?;
        Ok(said.into_iter().filter(|line| line != "ok").collect())
    }

    /// References that SQLite knows of, and those that only make sense together.
    fn dangling(&self) -> Result<Vec<Dangling>, StoreError> {
        let mut all = Vec::new();
        for sql in [include_str!("references.sql"), include_str!("strays.sql")] {
            let mut rows = self.statement(sql)?;
            let rows = rows.query_map([], dangling)?;
            all.extend(rows.collect::<Result<Vec<_>, _>>()?);
        }
        Ok(all)
    }

    fn unreadable_changes(&self) -> Result<u64, StoreError> {
        let mut count = self.statement(include_str!("unreadable_changes.sql"))?;
        let count: i64 = count.query_row([], |row| row.get("changes"))?;
        Ok(count.unsigned_abs())
    }
}

fn dangling(row: &Row<'_>) -> rusqlite::Result<Dangling> {
    let rows: i64 = row.get("rows")?;
    Ok(Dangling {
        table: row.get("table")?,
        refers_to: row.get("refers_to")?,
        rows: rows.unsigned_abs(),
    })
}

#[cfg(test)]
mod tests;
