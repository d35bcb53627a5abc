//! One thing that is not the same in the corrected version.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::choice;
use parvis_domain::slot::SlotKind;

choice! {
    /// What would become of a part.
    Kind {
        /// It is new.
        Added => "added",
        /// It is not there any more.
        Removed => "removed",
        /// It reads otherwise.
        Changed => "changed",
    }
}

/// One thing that is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it is, as a path: the same for the same two documents.
    pub id: String,
    /// What would become of it.
    pub kind: Kind,
    /// What it is: the name of a field, or `session`, `slot`, `speaker`, `involvement`, `order`.
    pub what: &'static str,
    /// The session it is in, none for the programme as a whole.
    pub session: Option<SessionName>,
    /// The slot it is in.
    pub slot: Option<SlotName>,
    /// What is there now: a text, a day, `HH:MM-HH:MM`, a number or a code; empty for nothing.
    pub before: String,
    /// What the corrected version says, in the same form.
    pub after: String,
}

/// By what a person knows a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionName {
    /// Where it is: its place among the sessions that are there, or among those that are new.
    pub id: String,
    /// Its place among the sessions that are there, from 0; none when it is new.
    pub index: Option<usize>,
    /// Its number.
    pub ordinal: Option<i32>,
    /// Its title.
    pub title: String,
    /// Its day.
    pub date: Option<NaiveDate>,
}

/// By what a person knows a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotName {
    /// When it starts.
    pub starts: Option<NaiveTime>,
    /// What happens.
    pub kind: SlotKind,
    /// Its title.
    pub title: String,
}
