//! A table that goes out: the same rows as a workbook, as CSV for French Excel, or as cells for a
//! clipboard.
//!
//! Deliberately not here: what the columns mean, and the words of their headers.

mod text;
mod workbook;

use chrono::NaiveDate;
use std::fmt;

/// A table with one line of headers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is about; names the sheet of a workbook, which cuts it after 31 characters.
    pub title: String,
    /// The headers.
    pub headers: Vec<String>,
    /// The rows, each with a cell for every header.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell with its type, which a workbook keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text, with line breaks.
    Text(String),
    /// A date; as text `12/03/2026`.
    Date(NaiveDate),
    /// A whole number.
    Number(i32),
    /// An amount in cents of a euro; as text `1200,50`.
    Euros(i32),
}

impl Cell {
    /// What it shows.
    fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Date(date) => date.format("%d/%m/%Y").to_string(),
            Self::Number(number) => number.to_string(),
            Self::Euros(cents) => {
                let sign = if *cents < 0 { "-" } else { "" };
                let cents = cents.unsigned_abs();
                format!("{sign}{},{:02}", cents / 100, cents % 100)
            }
        }
    }
}

/// A table as one sheet of a workbook of several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The table.
    pub table: Table,
    /// What stands under it, with a cell for every header; nothing for no last line.
    pub totals: Vec<Cell>,
}

/// A form in which a table goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook (`.xlsx`) with typed cells, a header that stays in sight, filters and widths.
    Xlsx,
    /// A text that French Excel opens right: `;`, UTF-8 with a byte-order mark, CRLF.
    Csv,
    /// Lines with tabulators in UTF-8, as a clipboard takes them into a spreadsheet program.
    Tsv,
}

impl Format {
    /// The ending of such files, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
        }
    }
}

/// Why a table cannot go out in this form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwritable {
    /// A workbook cannot hold so many rows or columns, or so long a text.
    TooLarge,
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too-large")
    }
}

impl std::error::Error for Unwritable {}

/// Writes a table. The same table gives the same bytes.
///
/// In texts, a cell that a spreadsheet program could take for a formula (it begins with `=`, `+`,
/// `-`, `@` or a tabulator) gets an apostrophe before it; [`crate::attendees::read`] takes it away,
/// so that reading gives back what was written. In a workbook a text is a text.
///
/// # Errors
/// [`Unwritable`] for a workbook of more than 1,048,576 rows, or with a text of more than 32,767
/// characters.
///
/// ```
/// use parvis_exchange::table::{Cell, Format, Table, write};
///
/// let table = Table {
///     title: "Inscrits".into(),
///     headers: vec!["Nom".into()],
///     rows: vec![vec![Cell::Text("=1+1".into())]],
/// };
/// assert_eq!(write(&table, Format::Tsv), Ok(b"Nom\r\n\"'=1+1\"\r\n".to_vec()));
/// assert!(write(&table, Format::Xlsx).is_ok());
/// ```
pub fn write(table: &Table, format: Format) -> Result<Vec<u8>, Unwritable> {
    match format {
        Format::Xlsx => workbook::write(table).map_err(|_| Unwritable::TooLarge),
        Format::Csv => Ok(text::write(table, ';', "\u{FEFF}")),
        Format::Tsv => Ok(text::write(table, '\t', "")),
    }
}

/// Writes tables as the sheets of one workbook, each with its last line of totals, which the filters
/// leave alone. The same tables give the same bytes.
///
/// # Errors
/// [`Unwritable`] as for [`write`].
pub fn write_book(sheets: &[Sheet]) -> Result<Vec<u8>, Unwritable> {
    workbook::write_sheets(sheets).map_err(|_| Unwritable::TooLarge)
}
