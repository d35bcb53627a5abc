//! Attendance: that somebody was seen at the desk, and that they signed, are two facts.

use chrono::NaiveDateTime;

use crate::half_day::HalfDay;
use crate::id::{AttendanceId, RegistrationId, SessionId};

/// One person's attendance of one half-day of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Its key.
    pub id: AttendanceId,
    /// Who.
    pub registration: RegistrationId,
    /// Of what.
    pub session: SessionId,
    /// The half-day; `None` when one signature stands for the session.
    pub half_day: Option<HalfDay>,
    /// When the desk saw them (local time).
    pub arrived: Option<NaiveDateTime>,
    /// Ink on a numbered sheet, or an online log.
    pub signed: bool,
}
