//! What was changed, by whom, when: recorded by name, so that it can be undone and told.
//!
//! A change is what one use case wrote. An undo is a change too, and so is the redo of it; both
//! point at the change they are about, their *root*.
//!
//! Deliberately absent: the clock, identifiers and the operator's name, which come in a [`Stamp`],
//! and the words for a label.

pub(crate) mod apply;
mod capture;
mod conflict;
mod history;
mod join;
mod record;
mod revert;
pub(crate) mod value;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use uuid::Uuid;

pub(crate) use apply::current as current_row;
pub use history::{Entry, Field};

/// By whom and when a change is made; all of it comes from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The key of the new change.
    pub id: Uuid,
    /// What the clock says, in milliseconds since 1970 (UTC).
    pub at_ms: i64,
    /// Which installation of Parvis.
    pub device: Uuid,
    /// The name of who works there, as set in the window; may be empty.
    pub operator: String,
}

/// What a change is called: a key of the catalogue and numbers for its words.
///
/// Only numbers, so that the history cannot hold the name of a person by way of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The key of the catalogue.
    pub key: String,
    /// The numbers, by the name of the argument.
    pub args: BTreeMap<String, i64>,
}

impl Label {
    /// A label without numbers.
    pub fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same label with one number more.
    #[must_use]
    pub fn with(mut self, name: &str, number: i64) -> Self {
        self.args.insert(name.to_owned(), number);
        self
    }
}

/// What came of a recorded change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded<T> {
    /// What the use case returned.
    pub value: T,
    /// The key of the change; `None` when nothing was different in the end.
    pub change: Option<Uuid>,
    /// The user tables in which something is different.
    pub tables: BTreeSet<String>,
}

/// What came of an undo or a redo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reverted {
    /// What the change was called that was undone or done again.
    pub label: Label,
    /// The key of the change that did so.
    pub change: Uuid,
    /// The user tables in which something is different.
    pub tables: BTreeSet<String>,
}

/// Whether a change is a step back of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Step {
    /// It is.
    #[default]
    Own,
    /// It goes on with the one before, when that set the same columns of the same rows.
    GoesOn,
}

/// What a change is with regard to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A use case.
    Do,
    /// Takes back a use case.
    Undo,
    /// Takes back an undo.
    Redo,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// It was made.
    Insert,
    /// Some of its columns were set.
    Update,
    /// It was removed.
    Delete,
}

impl Kind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "do" => Ok(Self::Do),
            "undo" => Ok(Self::Undo),
            "redo" => Ok(Self::Redo),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl Operation {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

impl FromSql for Operation {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "insert" => Ok(Self::Insert),
            "update" => Ok(Self::Update),
            "delete" => Ok(Self::Delete),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

#[cfg(test)]
mod tests;
