//! How many people a programme has and each of its sessions expects.
//!
//! Counting 20,000 takes some milliseconds, and a list says it under every page.

use std::collections::HashMap;

use parvis_domain::id::{ProgrammeId, SessionId};
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// What is counted of a programme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Its registrations: the length of its whole list.
    pub registrations: u32,
    /// How many people each session expects; a place in a workshop counts as one in its session.
    pub expected: HashMap<SessionId, i32>,
}

impl Store {
    /// The numbers of a programme.
    ///
    /// # Errors
    /// Those of the database.
    pub fn counts(&self, programme: ProgrammeId) -> Result<Counts, StoreError> {
        let read = || {
            Ok(Counts {
                registrations: self.count_registrations(programme)?,
                expected: self.count_expected(programme)?,
            })
        };
        // They are carried over writes of what is not counted only.
        let mend = |_: &mut Counts, _: &[String]| Ok(());
        self.with_fresh(self.kept_counts(), programme, read, mend, |counts| {
            Ok(counts.clone())
        })
    }

    fn count_registrations(&self, programme: ProgrammeId) -> Result<u32, StoreError> {
        let mut statement = self.statement(include_str!("count.sql"))?;
        let parameters = named_params! { ":programme": programme.to_string() };
        Ok(statement.query_row(parameters, |row| row.get("registrations"))?)
    }

    fn count_expected(
        &self,
        programme: ProgrammeId,
    ) -> Result<HashMap<SessionId, i32>, StoreError> {
        let statement = self.statement(include_str!("count_expected.sql"))?;
        let of_row = |row: &Row<'_>| Ok((columns::id(row, "session_id")?, row.get("expected")?));
        let parameters = named_params! { ":programme": programme.to_string() };
        let counted = columns::all(statement, parameters, of_row)?;
        Ok(counted.into_iter().collect())
    }
}
