//! Finding people, organisations, venues, and everything that was ever held, by the beginnings of
//! words.
//!
//! Deliberately absent: what keeps the search table, which are triggers in `migrations/`.

mod rebuild;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
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
    /// A slot of a session.
    Slot,
    /// One appearance of a speaker.
    Speaker,
    /// The part an organisation plays.
    Involvement,
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
            Self::Slot => "slot",
            Self::Speaker => "speaker",
            Self::Involvement => "involvement",
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
            Self::Slot,
            Self::Speaker,
            Self::Involvement,
            Self::Venue,
        ]
        .into_iter()
        .find(|noun| noun.code() == code)
        .ok_or(FromSqlError::InvalidType)
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
        let query = words(typed).map(|words| query(Some(words), only, None));
        self.found(include_str!("find.sql"), query, limit)
    }

    /// Finds programmes, sessions, slots, appearances or parts by the beginnings of their words, of
    /// those of what they belong to, or of who is in them; only what was on in a year, when one is
    /// given. The latest come first.
    ///
    /// Without a word everything of the year is found; without word and year, nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn search_held(
        &self,
        typed: &str,
        noun: Noun,
        year: Option<i32>,
        limit: u32,
    ) -> Result<Vec<Found>, StoreError> {
        let words = words(typed);
        let asked = words.is_some() || (year.is_some() && typed.trim().is_empty());
        let query = asked.then(|| query(words, Some(noun), year));
        self.found(include_str!("find_held.sql"), query, limit)
    }

    fn found(
        &self,
        sql: &'static str,
        query: Option<String>,
        limit: u32,
    ) -> Result<Vec<Found>, StoreError> {
        let Some(query) = query else {
            return Ok(Vec::new());
        };
        let mut find = self.statement(sql)?;
        let found = find.query_map(named_params! { ":query": query, ":limit": limit }, found)?;
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

/// The typed text for FTS5: every word in quotes, so that none of it is an operator.
fn words(typed: &str) -> Option<String> {
    let key = name::key(typed);
    let words: Vec<_> = key
        .split_whitespace()
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| format!("words : ({})", words.join(" ")))
}

/// The typed text as a question about one noun; `None` when it has no letter or digit.
pub(crate) fn query_for(typed: &str, noun: Noun) -> Option<String> {
    words(typed).map(|words| query(Some(words), Some(noun), None))
}

/// What is asked of each column of the index, all of which must hold.
fn query(words: Option<String>, noun: Option<Noun>, year: Option<i32>) -> String {
    let noun = noun.map(|noun| format!("noun : \"{}\"", noun.code()));
    let year = year.map(|year| format!("years : \"{year}\""));
    let all: Vec<_> = [words, noun, year].into_iter().flatten().collect();
    all.join(" AND ")
}

#[cfg(test)]
mod tests;
