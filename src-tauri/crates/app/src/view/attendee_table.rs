//! The attendees of a programme as a table: what is asked of it, its rows, and cells to change.
//!
//! Deliberately not here: the words of needs and meals. A row only says that there are some.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::attendee::{PlaceView, SessionCount};
use super::problem::Problem;

/// Which part of the table is asked for. A column is named by the field of [`AttendeeRow`] that it
/// shows, `registered` for the order of registration, `session:` or `workshop:` with a key for
/// where a place stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttendeeTableQuery {
    /// Words to find in names, organisations and e-mail addresses; empty for everyone.
    pub search: String,
    /// Only those with a place in this session; empty for all.
    pub session_id: String,
    /// What must be true of a row, all of it.
    pub filters: Vec<ColumnFilter>,
    /// What to sort by, the first column first; by name when empty.
    pub order: Vec<ColumnOrder>,
    /// How many rows to pass over.
    pub offset: i32,
    /// How many to give at most.
    pub limit: i32,
}

/// What must be true of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColumnFilter {
    /// The column.
    pub column: String,
    /// What is asked of it.
    pub test: ColumnTest,
    /// The text that is looked for, or the codes of a list; nothing for the other tests.
    pub values: Vec<String>,
}

/// What can be asked of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnTest {
    /// The text is somewhere in it, without accents and casing.
    Contains,
    /// It is the text, without accents and casing.
    Is,
    /// It is one of the codes.
    OneOf,
    /// There is nothing in it.
    Empty,
    /// There is something in it.
    Filled,
}

/// A column to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ColumnOrder {
    /// The column.
    pub column: String,
    /// From the end backwards.
    pub descending: bool,
}

/// A part of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendeeTablePage {
    /// How many rows the table has.
    pub total: i32,
    /// How many the programme has.
    pub all: i32,
    /// The rows asked for.
    pub rows: Vec<AttendeeRow>,
    /// How many are expected, session by session, in the sessions' order.
    pub expected: Vec<SessionCount>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AttendeeRow {
    /// The key of the registration.
    pub id: String,
    /// The key of the person.
    pub person_id: String,
    /// The family name.
    pub family_name: String,
    /// The given name.
    pub given_name: String,
    /// The organisation they attend for.
    pub organisation: String,
    /// Their function there.
    pub function: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: String,
    /// The commune or territory.
    pub territory: String,
    /// Code of `Category`.
    pub category: String,
    /// Whether they have needs.
    pub needs: bool,
    /// Whether they said what they eat.
    pub meal: bool,
    /// `yes`, `no`, or empty when nobody asked.
    pub photo_consent: String,
    /// What the desk should know.
    pub note: String,
    /// On whose behalf they come.
    pub represents: String,
    /// The number on their badge.
    pub badge_code: String,
    /// The places, one for each session or workshop held.
    pub places: Vec<PlaceView>,
}

/// A cell that is to hold something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellEdit {
    /// The key of the registration.
    pub id: String,
    /// The column.
    pub column: String,
    /// The text, or a code of a list; of a place its status, empty for none.
    pub value: String,
}

/// Why a cell cannot hold what it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CellProblem {
    /// Which of the edits, from 0.
    pub edit: i32,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is done with many attendees at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ChangeOfMany {
    /// As what they attend.
    Category {
        /// Code of `Category`.
        category: String,
    },
    /// Where their places stand.
    Place {
        /// The session.
        session_id: String,
        /// The workshop, or empty for the session itself.
        slot_id: String,
        /// Code of `PlaceStatus`; empty to take the place away.
        status: String,
    },
    /// A line below what the desk should know.
    Note {
        /// The line.
        note: String,
    },
    /// They are no longer on the list.
    Remove,
}
