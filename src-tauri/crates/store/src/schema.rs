//! The schema as the file itself tells it: which tables a person's work is in, and their columns.
//!
//! Deliberately absent: the definitions, which are in `migrations/`.

use rusqlite::{Connection, named_params};

use crate::error::StoreError;

/// Tables that undo leaves alone: the history itself, the search, and facts that cannot be unmade.
const UNTRACKED: [&str; 6] = [
    "change",
    "change_row",
    "erased",
    "label_sheet",
    "print_run",
    "alignment",
];

/// What the names of the search tables begin with.
const SEARCH_PREFIX: &str = "search_";

/// A user table: what is written there is recorded and can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The names of its columns, in the order of the file.
    pub columns: Vec<String>,
}

impl Table {
    /// Where the key is among the columns.
    pub(crate) fn key_position(&self) -> Option<usize> {
        self.columns.iter().position(|column| column == "id")
    }
}

/// The user tables of the file, by name.
pub(crate) fn user_tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut names = connection.prepare(include_str!("schema/tables.sql"))?;
    let names: Vec<String> = names
        .query_map([], |row| row.get("name"))?
        .collect::<Result<_, _>>()?;
    names
        .into_iter()
        .filter(|name| is_user_table(name))
        .map(|name| {
            let mut columns = connection.prepare_cached(include_str!("schema/columns.sql"))?;
            let columns = columns
                .query_map(named_params! { ":table": name }, |row| row.get("name"))?
                .collect::<Result<_, _>>()?;
            Ok(Table { name, columns })
        })
        .collect()
}

/// Whether what is written in this table is a person's work.
fn is_user_table(name: &str) -> bool {
    !name.starts_with(SEARCH_PREFIX) && !UNTRACKED.contains(&name)
}

/// A name of the schema as SQL text, whatever is in it.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests;
