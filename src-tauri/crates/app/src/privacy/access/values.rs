//! What the columns of rows say, in words that somebody can read.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value as Json};

use crate::transact::{App, AppError};
use crate::words::Catalogue;

/// What only the program needs: orders, keys to compare by, and references to their own row.
pub(super) const INNER: [&str; 14] = [
    "position",
    "name_key",
    "email_key",
    "value_key",
    "territory_code",
    "person_id",
    "registration_id",
    "speaker_id",
    "first_id",
    "second_id",
    "kept_id",
    "gone_id",
    "noun",
    "moved",
];

/// What values are put in words with.
pub(super) struct Values<'a> {
    pub app: &'a App,
    pub words: &'a Catalogue,
}

impl Values<'_> {
    /// The columns of a row that say something, with their names.
    pub fn facts(
        &self,
        table: &str,
        columns: &Map<String, Json>,
    ) -> Result<Vec<(String, String)>, AppError> {
        let mut facts = Vec::new();
        for (column, value) in columns {
            let Some(name) = self.column(table, column) else {
                continue;
            };
            let value = match value {
                Json::Null => continue,
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            let value = self.text(table, column, &value)?;
            if !value.is_empty() {
                facts.push((name, value));
            }
        }
        Ok(facts)
    }

    /// What a column is called; `None` for what only the program needs.
    pub fn column(&self, table: &str, column: &str) -> Option<String> {
        if INNER.contains(&column) || matches!(table, "setting") {
            return None;
        }
        Some(
            self.words
                .choice("privacy-column", &column.replace('_', "-")),
        )
    }

    /// What stands in a column, in words.
    pub fn text(&self, table: &str, column: &str, value: &str) -> Result<String, AppError> {
        if value.is_empty() {
            return Ok(String::new());
        }
        let choice = |list: &str| {
            let key = format!("{list}-{value}");
            if self.words.has(&key) {
                self.words.text(&key)
            } else {
                value.to_owned()
            }
        };
        Ok(match (table, column) {
            ("registration", "category") => choice("category"),
            ("place", "status") => choice("place-status"),
            ("speaker", "status") => choice("speaker-status"),
            ("consent", "purpose") => choice("privacy-purpose"),
            ("attendance", "half_day") => choice("half-day"),
            (_, "given" | "signed" | "photo_consent") => choice("privacy-answer"),
            (_, "fee_cents") => match value.parse::<i64>() {
                Ok(cents) => format!("{},{:02} €", cents / 100, cents % 100),
                Err(_) => value.to_owned(),
            },
            (_, "arrived" | "at") => self.instant(value),
            (_, "begins" | "ends" | "created" | "date") => self.date(value),
            (_, "replaced_by") => self.words.text("privacy-somebody-else"),
            (_, name) if name.ends_with("_id") => self.reference(value)?,
            _ => value.to_owned(),
        })
    }

    /// What a row that is referred to is called.
    pub fn reference(&self, id: &str) -> Result<String, AppError> {
        Ok(self.app.store().said_of(id)?)
    }

    /// A local date and time.
    pub fn instant(&self, text: &str) -> String {
        match NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S") {
            Ok(at) => format!(
                "{}, {}",
                self.words.date_long(at.date()),
                self.words.hour(at.time())
            ),
            Err(_) => text.to_owned(),
        }
    }

    fn date(&self, text: &str) -> String {
        text.parse::<NaiveDate>()
            .map_or_else(|_| text.to_owned(), |date| self.words.date_long(date))
    }
}
