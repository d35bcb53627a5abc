//! A programme on other dates: what is asked for, and what would come of it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::year::ConflictView;

/// What the new programme is to be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DuplicateOptions {
    /// The title; while it is empty the plan proposes one.
    pub title: String,
    /// The first day; while it is empty the plan proposes one.
    pub first_date: String,
    /// Every session stays on its day of the week; the first day is then the nearest such one.
    pub keep_weekdays: bool,
    /// The texts of the programme and of its sessions come along.
    pub texts: bool,
    /// The agendas come along.
    pub agenda: bool,
    /// The speakers come along.
    pub speakers: bool,
    /// Venues and rooms come along.
    pub venues: bool,
    /// Organisers, partners and funders, with their logos, come along.
    pub partners: bool,
    /// Sessions whose new day was chosen by hand.
    pub dates: Vec<SessionDate>,
}

/// A day chosen by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SessionDate {
    /// The session of the programme that is duplicated.
    pub session_id: String,
    /// The day of its copy; empty for none yet.
    pub date: String,
}

/// What would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DuplicatePlan {
    /// The title of the programme that is duplicated.
    pub source: String,
    /// It is a template.
    pub template: bool,
    /// The title, as asked for or proposed.
    pub title: String,
    /// The first day, as asked for or proposed.
    pub first_date: String,
    /// The sessions, in order.
    pub sessions: Vec<PlannedSession>,
    /// The last day to register of the source, or empty.
    pub deadline_from: String,
    /// The last day to register, or empty.
    pub deadline: String,
    /// The texts that come along and still name a year of the old dates.
    pub old_years: Vec<OldYear>,
}

/// A session on another day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlannedSession {
    /// The session it is copied from.
    pub session_id: String,
    /// The announced number, else its place in the order.
    pub number: String,
    /// Its title, or empty.
    pub title: String,
    /// The old day, or empty.
    pub from: String,
    /// The new day.
    pub day: PlannedDay,
}

/// A day on which something is planned, with what one should know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlannedDay {
    /// The date, or empty.
    pub date: String,
    /// Code of `Holiday`, or empty.
    pub holiday: String,
    /// It is a Saturday or Sunday.
    pub weekend: bool,
    /// In what the session would meet others, the gravest first.
    pub conflicts: Vec<ConflictView>,
}

/// A text that names a year gone by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OldYear {
    /// The name of the field.
    pub field: String,
    /// The number of the session it is in; empty for the programme itself.
    pub session: String,
    /// The title of the slot it is in, else its hour; empty when it is in no slot.
    pub slot: String,
    /// The years, as they stand in the text.
    pub years: Vec<i32>,
}
