//! A year as a calendar shows it: its days with what is held on them, holidays and conflicts.

use serde::Serialize;
use specta::Type;

/// Something in which a session meets another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ConflictView {
    /// Code of the kind: `speaker`, `room`, `venue` or `day`.
    pub kind: String,
    /// Who or what is wanted twice: a name, a room, a venue; empty for a day.
    pub subject: String,
    /// The programme of the other session.
    pub programme_id: String,
    /// Its title.
    pub programme: String,
    /// The other session; empty while it is only planned.
    pub session_id: String,
}

/// A year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct YearView {
    /// Which.
    pub year: i32,
    /// How many sessions it has.
    pub sessions: i32,
    /// How many sessions meet another in a worse way than being on one day.
    pub conflicts: i32,
    /// All twelve months, in order.
    pub months: Vec<MonthView>,
}

/// A month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MonthView {
    /// From 1.
    pub month: i32,
    /// The days on which something is held, and the public holidays, in order.
    pub days: Vec<DayView>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DayView {
    /// The date.
    pub date: String,
    /// Code of `Holiday`, or empty.
    pub holiday: String,
    /// What is held, in the order of the hours.
    pub sessions: Vec<YearSession>,
}

/// A session in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct YearSession {
    /// Its key.
    pub session_id: String,
    /// Its programme.
    pub programme_id: String,
    /// The programme's title.
    pub programme: String,
    /// The announced number, else its place in the order.
    pub number: String,
    /// How many sessions the programme has on all its days.
    pub of: i32,
    /// Its own title, or empty.
    pub title: String,
    /// The official start, or empty.
    pub starts: String,
    /// The official end, or empty.
    pub ends: String,
    /// It lasts the day.
    pub all_day: bool,
    /// The venue's name and town, and the room.
    pub place: String,
    /// Code of `SessionStatus`.
    pub status: String,
    /// Its programme is put away.
    pub archived: bool,
    /// In what it meets others, the gravest first.
    pub conflicts: Vec<ConflictView>,
}
