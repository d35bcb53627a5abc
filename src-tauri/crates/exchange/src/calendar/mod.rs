//! Appointments as an iCalendar file (RFC 5545), for the calendars of those who come and speak.
//!
//! # What is written
//!
//! UTF-8, lines ended by CRLF and folded at 75 octets. Hours are those of metropolitan France, with
//! the rules of its time zone in the file, so that a calendar anywhere shows the right moment; an
//! appointment without hours lasts the day. The same appointments with the same stamp give the same
//! bytes.
//!
//! Deliberately not here: the clock (the stamp is an argument), the words of a description, who
//! takes part (an appointment has no guests), and reading such files.

mod fold;
mod write;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

pub use write::write;

/// A calendar of appointments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called; a calendar program shows it beside its other calendars.
    pub name: String,
    /// When the file is made.
    pub stamp: DateTime<Utc>,
    /// The appointments, in order.
    pub appointments: Vec<Appointment>,
}

/// One appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Its key: a calendar that takes the same key in again changes the appointment instead of
    /// adding one.
    pub key: String,
    /// The day.
    pub date: NaiveDate,
    /// When it begins; the whole day when that is not known.
    pub starts: Option<NaiveTime>,
    /// When it ends; left out unless it is after the start.
    pub ends: Option<NaiveTime>,
    /// What it is called.
    pub title: String,
    /// Where, on one line.
    pub place: String,
    /// What there is to know, over several lines.
    pub description: String,
    /// Where to register; left out unless it is an address of the web.
    pub link: String,
    /// Whom to ask, on one line.
    pub contact: String,
    /// It does not take place.
    pub cancelled: bool,
}

#[cfg(test)]
mod tests;
