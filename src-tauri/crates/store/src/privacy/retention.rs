//! What has been kept for long: people nobody had to do with, needs of past events, and the like.
//!
//! Deliberately absent: how long is too long, and what is done then.

use chrono::NaiveDate;
use parvis_domain::id::PersonId;
use rusqlite::{Row, named_params};

use crate::columns;
use crate::error::StoreError;
use crate::store::Store;

/// Somebody whom nobody had to do with for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastContact {
    /// Who.
    pub person: PersonId,
    /// Their given name.
    pub given_name: String,
    /// Their family name.
    pub family_name: String,
    /// The last day of what they took part in; `None` when there is none.
    pub took_part: Option<NaiveDate>,
    /// The last day anything tells of.
    pub last_contact: Option<NaiveDate>,
    /// Whether more than their name, function and territory is kept.
    pub reachable: bool,
    /// Whether they are registered for anything.
    pub registered: bool,
    /// Whether they speak anywhere.
    pub speaks: bool,
}

/// A row that has been kept for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale<T> {
    /// Its key.
    pub id: T,
    /// Whose it is.
    pub person: PersonId,
    /// Their given name.
    pub given_name: String,
    /// Their family name.
    pub family_name: String,
    /// The title of the programme, or the purpose of a consent.
    pub detail: String,
    /// The day it counts from.
    pub day: Option<NaiveDate>,
}

impl Store {
    /// Everybody whom nobody had to do with since this day, by name.
    ///
    /// # Errors
    /// Those of the database.
    pub fn last_contacts(&self, before: NaiveDate) -> Result<Vec<LastContact>, StoreError> {
        let statement = self.statement(include_str!("last_contact.sql"))?;
        let parameters = named_params! { ":before": before.to_string() };
        columns::all(statement, parameters, |row| {
            let last: String = row.get("last_contact")?;
            Ok(LastContact {
                person: columns::id(row, "id")?,
                given_name: row.get("given_name")?,
                family_name: row.get("family_name")?,
                took_part: columns::date(row, "took_part")?,
                last_contact: last.parse().ok(),
                reachable: row.get("reachable")?,
                registered: row.get("registered")?,
                speaks: row.get("speaks")?,
            })
        })
    }

    /// Registrations with needs for programmes that ended before this day.
    ///
    /// # Errors
    /// Those of the database.
    pub fn stale_needs<T: From<uuid::Uuid>>(
        &self,
        before: NaiveDate,
    ) -> Result<Vec<Stale<T>>, StoreError> {
        self.stale(include_str!("stale_needs.sql"), before)
    }

    /// Registrations of those who only waited, for programmes that ended before this day.
    ///
    /// # Errors
    /// Those of the database.
    pub fn stale_waiting<T: From<uuid::Uuid>>(
        &self,
        before: NaiveDate,
    ) -> Result<Vec<Stale<T>>, StoreError> {
        self.stale(include_str!("stale_waiting.sql"), before)
    }

    /// Answers given before this day.
    ///
    /// # Errors
    /// Those of the database.
    pub fn stale_consents<T: From<uuid::Uuid>>(
        &self,
        before: NaiveDate,
    ) -> Result<Vec<Stale<T>>, StoreError> {
        self.stale(include_str!("stale_consents.sql"), before)
    }

    fn stale<T: From<uuid::Uuid>>(
        &self,
        sql: &'static str,
        before: NaiveDate,
    ) -> Result<Vec<Stale<T>>, StoreError> {
        let statement = self.statement(sql)?;
        let parameters = named_params! { ":before": before.to_string() };
        columns::all(statement, parameters, |row: &Row<'_>| {
            Ok(Stale {
                id: columns::id(row, "id")?,
                person: columns::id(row, "person_id")?,
                given_name: row.get("given_name")?,
                family_name: row.get("family_name")?,
                detail: row.get("detail")?,
                day: columns::date(row, "day")?,
            })
        })
    }
}
