//! Whether the database is sound; its search table is made anew on the way.

use serde::Serialize;

use crate::transact::{App, AppError};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckView {
    /// Nothing is lost or in doubt.
    pub sound: bool,
    /// What SQLite says about damaged pages.
    pub damage: Vec<String>,
    /// Rows that refer to something that is not there.
    pub dangling: Vec<DanglingView>,
    /// Changes that can no longer be undone, although they should.
    pub unreadable_changes: u64,
    /// Rows of the search that were wrong and are right now.
    pub search_mended: u64,
}

/// Rows that refer to something that is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DanglingView {
    /// Their table.
    pub table: String,
    /// The table they refer to, or the rule they break.
    pub refers_to: String,
    /// How many.
    pub rows: u64,
}

/// Reads the whole database, and makes its search anew.
///
/// # Errors
/// When it is too damaged to tell.
pub fn check(app: &mut App) -> Result<CheckView, AppError> {
    let report = app.store_mut().check()?;
    let dangling = report.dangling.iter().map(|found| DanglingView {
        table: found.table.clone(),
        refers_to: found.refers_to.clone(),
        rows: found.rows,
    });
    Ok(CheckView {
        sound: report.sound(),
        dangling: dangling.collect(),
        unreadable_changes: report.unreadable_changes,
        search_mended: report.search_mended,
        damage: report.damage,
    })
}
