//! What can go wrong in the database, as codes with context.
//!
//! Deliberately absent: words for people (they are in the catalogue, under
//! `problem-<code>`), and any value of a row: an error may end up in a log.

use std::io;

use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY;
use thiserror::Error;

/// Why the database refused.
#[derive(Debug, Error)]
pub enum StoreError {
    /// A newer Parvis wrote it; it was left untouched.
    #[error("the database has schema {found}, this program knows {known}")]
    Newer {
        /// The schema of the file.
        found: i32,
        /// The newest schema this program knows.
        known: i32,
    },
    /// An SQLite file of another program; it was left untouched.
    #[error("not a database of Parvis (application id {application_id})")]
    Foreign {
        /// The application id in its header.
        application_id: i32,
    },
    /// Not a database, or one with a passphrase, or with another passphrase than the one given.
    #[error("the file cannot be read as a database")]
    Unreadable,
    /// The file is damaged.
    #[error("the database is damaged")]
    Damaged,
    /// Another connection is writing.
    #[error("the database is busy")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// There is no such row.
    #[error("no {table} {id}")]
    NotFound {
        /// The table it was looked for in.
        table: &'static str,
        /// The key that was looked for.
        id: String,
    },
    /// A change cannot be undone or redone, because of this row.
    #[error("cannot give back {table} {row}: {reason:?}")]
    Conflict {
        /// The table of the row in the way.
        table: String,
        /// The key of the row in the way.
        row: String,
        /// What is in the way.
        reason: Reason,
    },
    /// Something else refers to a row that was removed, or a row refers to nothing.
    #[error("a reference between rows would be broken")]
    BrokenReference,
    /// A column holds what this program cannot read: a choice it does not know, or no date.
    #[error("column {column} cannot be read")]
    Value {
        /// The column.
        column: &'static str,
    },
    /// A user table was written outside of a recorded change.
    #[error("{table} was written outside of a recorded change")]
    Unrecorded {
        /// The table.
        table: String,
    },
    /// A file beside the database could not be read or written.
    #[error(transparent)]
    File(#[from] io::Error),
    /// The history holds something this program cannot read.
    #[error("the history of changes cannot be read")]
    History,
    /// Anything else SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// What keeps a change from being undone or redone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A column that it would restore has changed since, or the row it would remove has.
    ChangedSince,
    /// The row it would give back is there already, or its place is taken by another.
    Taken,
    /// The row it would change or remove is gone.
    Gone,
    /// Other rows refer to what it would remove, or it would refer to nothing.
    Referenced,
}

impl StoreError {
    /// The stable code of the problem, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "database-newer",
            Self::Foreign { .. } => "database-foreign",
            Self::Unreadable => "database-unreadable",
            Self::Damaged => "database-damaged",
            Self::Busy => "database-busy",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "database-read-only",
            Self::NotFound { .. } => "not-found",
            Self::Conflict { .. } => "undo-conflict",
            Self::BrokenReference => "still-referenced",
            Self::Value { .. } => "value-unreadable",
            Self::Unrecorded { .. } => "change-unrecorded",
            Self::File(_) => "file-error",
            Self::History => "history-unreadable",
            Self::Sqlite(_) => "database-error",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::NotADatabase) => Self::Unreadable,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::ConstraintViolation)
                if extended(&error) == Some(SQLITE_CONSTRAINT_FOREIGNKEY) =>
            {
                Self::BrokenReference
            }
            _ => Self::Sqlite(error),
        }
    }
}

/// The extended result code of SQLite, when the error has one.
pub(crate) fn extended(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|e| e.extended_code)
}
