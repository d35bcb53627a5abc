//! Attendee lists: from the bytes of a CSV file or a workbook, or from pasted cells, to rows with
//! problems, and back.
//!
//! [`read`] tells by the bytes what they are, finds the cells and the header, and recognises the
//! columns.
//! The person may correct the columns ([`Mapping`]); [`List::rows`] then gives the attendees.
//!
//! A *row number* is what a spreadsheet program shows beside the row: the number of the physical
//! record, counted from 1, with the header, title rows and blank records counted. A record with
//! a quoted line break is one record. A first line `sep=;` is an instruction to the program that
//! reads the file and not a record; spreadsheet programs do not show it, so it is not counted.
//!
//! Deliberately absent: matching with people already known, and matching of the chosen dates with
//! sessions. Both need the programme, which this room does not see.

mod answers;
mod choices;
mod clean;
mod columns;
mod contents;
pub(crate) mod decode;
mod delimiter;
mod email;
pub(crate) mod fold;
mod header;
pub(crate) mod kind;
mod legacy;
mod list;
mod meal;
pub(crate) mod names;
pub(crate) mod phone;
mod problem;
mod questions;
mod records;
mod row;
mod rows;
mod synonyms;
mod wishes;
mod workbook;
mod write;

pub use columns::{Assignment, Column, Field, Mapping, Reason};
pub use email::is_address;
pub use kind::FileKind;
pub use list::{Form, List, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, read, read_cells, read_sheet};
pub use problem::{Problem, ProblemKind, Refusal, Severity};
pub use row::{AttendeeRow, Counts, Reading, Status, Wished};
pub use wishes::{has_no_wish, says_yes, wished_choices, wished_rank};
pub use write::{Words, table};

pub(crate) use clean::is_formula;

#[cfg(test)]
mod tests;
