//! Something read of one programme, kept until something is written that it cannot be told of.
//!
//! Deliberately absent: what it is. Only the programme last asked for is kept.

use std::cell::RefCell;

use parvis_domain::id::ProgrammeId;
use rusqlite::TransactionState;

use crate::error::StoreError;
use crate::store::Store;

/// Which state of the database something was read from: what this connection has written so far,
/// and what others have.
pub type Version = (u64, i64);

/// What was read, with the programme and the state that it is true of.
#[derive(Debug)]
pub(crate) struct Fresh<T> {
    programme: ProgrammeId,
    version: Version,
    value: T,
    /// The keys of rows that were written since it was read, when it has not been told of them.
    touched: Option<Vec<String>>,
}

/// Where something is kept: a copy of what the file says, and never more than that.
pub(crate) type Kept<T> = RefCell<Option<Fresh<T>>>;

/// Carries what is kept over a write of this connection, when it was true before. It is told of
/// these rows when it is next used; without any, nothing was written that it is made of.
pub(crate) fn carry<T>(
    kept: &Kept<T>,
    (before, after): (Version, Version),
    touched: Option<Vec<String>>,
) {
    let mut kept = kept.borrow_mut();
    if let Some(fresh) = kept.as_mut().filter(|fresh| fresh.version == before) {
        fresh.version = after;
        if let Some(touched) = touched {
            fresh.touched.get_or_insert_default().extend(touched);
        }
    }
}

impl Store {
    /// Does something with what is kept of a programme, which is read when the one at hand is of
    /// another programme or no longer true, and mended when rows were written that it is carried
    /// over.
    pub(super) fn with_fresh<T, R>(
        &self,
        kept: &Kept<T>,
        programme: ProgrammeId,
        read: impl FnOnce() -> Result<T, StoreError>,
        mend: impl FnOnce(&mut T, &[String]) -> Result<(), StoreError>,
        work: impl FnOnce(&mut T) -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        let version = self.version()?;
        let mut kept = kept.borrow_mut();
        let mut fresh = match kept.take() {
            Some(fresh) if fresh.programme == programme && fresh.version == version => fresh,
            _ => Fresh {
                programme,
                version,
                value: read()?,
                touched: None,
            },
        };
        if let Some(touched) = fresh.touched.take() {
            mend(&mut fresh.value, &touched)?;
        }
        let result = work(&mut fresh.value)?;
        // What is not committed may be rolled back, and the count of writes does not go back.
        let state = self.connection().transaction_state(None::<&str>)?;
        if state != TransactionState::Write {
            *kept = Some(fresh);
        }
        Ok(result)
    }

    /// Whether something true is kept of this programme.
    pub(super) fn is_fresh<T>(
        &self,
        kept: &Kept<T>,
        programme: ProgrammeId,
    ) -> Result<bool, StoreError> {
        let version = self.version()?;
        let kept = kept.borrow();
        let is_true = |fresh: &Fresh<T>| fresh.programme == programme && fresh.version == version;
        Ok(kept.as_ref().is_some_and(is_true))
    }

    /// Which state of the database is read: what this connection has written, and what others have.
    pub fn version(&self) -> Result<Version, StoreError> {
        let mut others = self.statement(include_str!("data_version.sql"))?;
        let others = others.query_row([], |row| row.get("data_version"))?;
        Ok((self.connection().total_changes(), others))
    }
}
