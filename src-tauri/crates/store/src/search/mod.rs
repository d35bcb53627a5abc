//! Finding people, organisations, programmes, sessions and venues by the beginnings of words.
//!
//! Deliberately absent: what keeps the search table, which are triggers in `migrations/`.

mod rebuild;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, named_params};

use parvis_domain::name;

use crate::error::StoreError;
use crate::store::Store;

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A programme.
    Programme,
    /// A session.
    Session,
    /// A venue.
    Venue,
}

impl Noun {
    /// The stable code: the name of its table.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::Programme => "programme",
            Self::Session => "session",
            Self::Venue => "venue",
        }
    }
}

impl FromSql for Noun {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let code = value.as_str()?;
        [
            Self::Person,
            Self::Organisation,
            Self::Programme,
            Self::Session,
            Self::Venue,
        ]
        .into_iter()
        .find(|noun| noun.code() == code)
        .ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for Noun {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.code().into())
    }
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub noun: Noun,
    /// Its key.
    pub id: String,
    /// What a person would call it.
    pub title: String,
}

impl Store {
    /// Finds what has a word beginning with each of the words typed, the closest first.
    ///
    /// Any text may be typed; one without a letter or digit finds nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn search(
        &self,
        typed: &str,
        only: Option<Noun>,
        limit: u32,
    ) -> Result<Vec<Found>, StoreError> {
        let Some(query) = query(typed) else {
            return Ok(Vec::new());
        };
        let mut find = self.statement(include_str!("find.sql"))?;
        let found = find.query_map(
            named_params! { ":query": query, ":noun": only, ":limit": limit },
            found,
        )?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        noun: row.get("noun")?,
        id: row.get("id")?,
        title: row.get("title")?,
    })
}

/// The typed text as a query of FTS5: every word in quotes, so that none of it is an operator.
fn query(typed: &str) -> Option<String> {
    let key = name::key(typed);
    let words: Vec<_> = key
        .split_whitespace()
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests;
