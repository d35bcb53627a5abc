//! Reading and writing the kinds of columns that the rows of all nouns have in common.
//!
//! Deliberately absent: which columns a table has; each noun's `row_to_…` says that.

use std::fmt::Display;

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::clock_time;
use rusqlite::{CachedStatement, Params, Row};
use uuid::Uuid;

use crate::error::StoreError;

/// A column that refers to a row, or is the key of one.
pub(crate) fn id<T: From<Uuid>>(row: &Row<'_>, column: &'static str) -> Result<T, StoreError> {
    maybe_id(row, column)?.ok_or(StoreError::Value { column })
}

/// A column that may refer to a row.
pub(crate) fn maybe_id<T: From<Uuid>>(
    row: &Row<'_>,
    column: &'static str,
) -> Result<Option<T>, StoreError> {
    read(row, column, |text| Uuid::parse_str(text).ok().map(T::from))
}

/// A day, `YYYY-MM-DD`.
pub(crate) fn date(row: &Row<'_>, column: &'static str) -> Result<Option<NaiveDate>, StoreError> {
    read(row, column, |text| {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
    })
}

/// An hour of the day, `HH:MM`.
pub(crate) fn hour(row: &Row<'_>, column: &'static str) -> Result<Option<NaiveTime>, StoreError> {
    read(row, column, clock_time::parse)
}

/// One of a closed list, by the code that the domain gives it.
pub(crate) fn choice<T>(
    row: &Row<'_>,
    column: &'static str,
    from_code: fn(&str) -> Option<T>,
) -> Result<T, StoreError> {
    read(row, column, from_code)?.ok_or(StoreError::Value { column })
}

/// A text that may be missing, understood by `understand`.
pub(crate) fn read<T>(
    row: &Row<'_>,
    column: &'static str,
    understand: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    match row.get_ref(column)?.as_str_or_null() {
        Ok(None) => Ok(None),
        Ok(Some(text)) => understand(text)
            .map(Some)
            .ok_or(StoreError::Value { column }),
        Err(_) => Err(StoreError::Value { column }),
    }
}

/// A day as its column holds it.
pub(crate) fn date_text(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.format("%Y-%m-%d").to_string())
}

/// An hour as its column holds it.
pub(crate) fn hour_text(hour: Option<NaiveTime>) -> Option<String> {
    hour.map(clock_time::text)
}

/// Keys as a JSON list, for a statement about several rows.
pub(crate) fn ids_text<T: Display>(ids: &[T]) -> String {
    // A key needs no escaping: it has digits, letters and hyphens only.
    let quoted: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", quoted.join(","))
}

/// All rows that a statement gives.
pub(crate) fn all<T>(
    mut statement: CachedStatement<'_>,
    parameters: impl Params,
    of_row: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    statement.query_and_then(parameters, of_row)?.collect()
}

/// The only row of this table with this key.
pub(crate) fn one<T>(
    mut statement: CachedStatement<'_>,
    table: &'static str,
    id: String,
    of_row: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let mut rows = statement.query(rusqlite::named_params! { ":id": id })?;
    match rows.next()? {
        Some(row) => of_row(row),
        None => Err(StoreError::NotFound { table, id }),
    }
}

/// That a statement changed exactly the row with this key.
pub(crate) fn changed_one(
    changed: usize,
    table: &'static str,
    id: impl ToString,
) -> Result<(), StoreError> {
    match changed {
        0 => Err(StoreError::NotFound {
            table,
            id: id.to_string(),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
