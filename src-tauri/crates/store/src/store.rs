//! The open database, and the proof that a write is being recorded.
//!
//! Deliberately absent: how it is opened (`opening`) and how a write is recorded (`changes`).

use std::cell::RefCell;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use rusqlite::{CachedStatement, Connection, Transaction, TransactionBehavior};

use crate::error::StoreError;
use crate::registration::counts::Counts;
use crate::registration::fresh::Kept;
use crate::registration::roster::Roster;
use crate::schema::{self, Table};

/// An open database. Reading needs only a reference; writing goes through [`Store::record`].
pub struct Store {
    connection: Connection,
    path: PathBuf,
    tables: Vec<Table>,
    roster: Kept<Roster>,
    counts: Kept<Counts>,
}

/// A store inside a change that is being recorded: what writes to a user table asks for it.
///
/// It can be read like the [`Store`] it is made from.
pub struct Writer<'s> {
    store: &'s Store,
}

impl Deref for Writer<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store
    }
}

impl<'s> Writer<'s> {
    /// Only where a change is recorded.
    pub(crate) fn recorded(store: &'s Store) -> Self {
        Self { store }
    }
}

impl Store {
    /// The store over a migrated connection.
    pub(crate) fn ready(connection: Connection, path: &Path) -> Result<Self, StoreError> {
        let tables = schema::user_tables(&connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            tables,
            roster: RefCell::new(None),
            counts: RefCell::new(None),
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The user tables, by name.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The user table of this name.
    pub(crate) fn table(&self, name: &str) -> Option<&Table> {
        let at = self
            .tables
            .binary_search_by(|table| table.name.as_str().cmp(name))
            .ok()?;
        self.tables.get(at)
    }

    /// Where the roster last asked for is kept.
    pub(crate) fn kept_roster(&self) -> &Kept<Roster> {
        &self.roster
    }

    /// Where the numbers last asked for are kept.
    pub(crate) fn kept_counts(&self) -> &Kept<Counts> {
        &self.counts
    }

    /// The connection, for the rooms of this crate only.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// A statement from a `.sql` file, prepared once and kept.
    pub(crate) fn statement(&self, sql: &'static str) -> Result<CachedStatement<'_>, StoreError> {
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// A transaction that takes the write lock at once; dropped without commit, it rolls back.
    pub(crate) fn immediate(&self) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(
            &self.connection,
            TransactionBehavior::Immediate,
        )?)
    }

    /// Many reads that all see the same state, also while somebody else writes.
    ///
    /// # Errors
    /// Those of `work`, and those of the database.
    pub fn snapshot<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)
                .map_err(StoreError::from)?;
        let value = work(self)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }
}
