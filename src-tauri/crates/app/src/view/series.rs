//! Sessions from a pattern: what is asked for, and the days that come of it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::duplicate::PlannedDay;

/// What is asked for; everything as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SeriesRequest {
    /// The day from which it begins.
    pub from: String,
    /// The day of the week from 1 (Monday) to 7; empty for that of `from`.
    pub weekday: String,
    /// Code of `Rhythm`.
    pub rhythm: String,
    /// How many sessions.
    pub count: String,
    /// Public holidays are passed over.
    pub skip_holidays: bool,
    /// Other days to pass over, apart by commas or semicolons.
    pub skipped: String,
    /// The key of the session that all of them repeat, or empty; they have its title then.
    pub content_of: String,
    /// The title of every session; may be empty.
    pub title: String,
    /// When the doors open.
    pub doors_open: String,
    /// The official start.
    pub starts: String,
    /// The official end.
    pub ends: String,
    /// The key of the venue, or empty.
    pub venue_id: String,
    /// The room.
    pub room: String,
}

/// The days that come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SeriesPlan {
    /// The days of the sessions, in order.
    pub days: Vec<PlannedDay>,
    /// The days passed over, in order.
    pub skipped: Vec<SkippedDay>,
}

/// A day that is passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SkippedDay {
    /// The date.
    pub date: String,
    /// Code of `Holiday`; empty when it was asked for.
    pub holiday: String,
}
