//! Something read of one programme, kept for as long as nothing is written.
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
}

/// Where something is kept: a copy of what the file says, and never more than that.
pub(crate) type Kept<T> = RefCell<Option<Fresh<T>>>;

impl Store {
    /// Does something with what is kept of a programme, which is read when the one at hand is of
    /// another programme or no longer true.
    pub(super) fn with_fresh<T, R>(
        &self,
        kept: &Kept<T>,
        programme: ProgrammeId,
        read: impl FnOnce() -> Result<T, StoreError>,
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
            },
        };
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
