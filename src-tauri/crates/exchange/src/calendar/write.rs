//! From appointments to the bytes of an iCalendar file.
//!
//! The library writes the components and escapes their texts. It cannot write a time zone (it gives
//! every component a stamp and a key, which a time zone must not have), so that one is put before
//! the first appointment as it stands in `europe-paris.ics`: the rules that hold since 1996.

use chrono::{NaiveDate, NaiveTime};
use icalendar::{CalendarDateTime, Component, Event, EventLike, EventStatus, Property};

use super::fold::fold;
use super::{Appointment, Calendar};
use crate::announcement::is_safe_link;

/// The time zone of the hours.
const ZONE: &str = "Europe/Paris";

const ZONE_RULES: &str = include_str!("europe-paris.ics");

/// Writes an iCalendar file.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut file = icalendar::Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Parvis//Parvis//FR"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-TIMEZONE", ZONE),
    ] {
        file.append_property((name, value));
    }
    file.append_property(Property::new("X-WR-CALNAME", line(&calendar.name)));
    for appointment in &calendar.appointments {
        file.push(event(appointment, calendar));
    }
    fold(&with_zone(&file.to_string())).into_bytes()
}

/// The rules of the time zone go before the first appointment. A text cannot be mistaken for its
/// beginning: line ends inside a text are escaped.
fn with_zone(content: &str) -> String {
    let rules = ZONE_RULES.replace("\r\n", "\n").replace('\n', "\r\n");
    let begin = "\r\nBEGIN:VEVENT\r\n";
    content.replacen(begin, &format!("\r\n{rules}{}", &begin[2..]), 1)
}

fn event(appointment: &Appointment, calendar: &Calendar) -> Event {
    let mut event = Event::new();
    event
        .uid(&line(&appointment.key))
        .timestamp(calendar.stamp)
        .summary(&line(&appointment.title))
        .status(if appointment.cancelled {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        });
    set_times(&mut event, appointment);
    for (name, value) in [
        ("LOCATION", line(&appointment.place)),
        ("DESCRIPTION", lines(&appointment.description)),
        ("CONTACT", line(&appointment.contact)),
        ("URL", link(&appointment.link)),
    ] {
        if !value.is_empty() {
            event.add_property(name, value);
        }
    }
    event
}

fn set_times(event: &mut Event, appointment: &Appointment) {
    let date = appointment.date;
    let Some(starts) = appointment.starts else {
        event.starts(date);
        // The end of a whole day is the day after, which is not part of it (RFC 5545, 3.6.1).
        if let Some(next) = date.succ_opt() {
            event.ends(next);
        }
        return;
    };
    event.starts(in_zone(date, starts));
    if let Some(ends) = appointment.ends.filter(|ends| *ends > starts) {
        event.ends(in_zone(date, ends));
    }
}

fn in_zone(date: NaiveDate, hour: NaiveTime) -> CalendarDateTime {
    CalendarDateTime::WithTimezone {
        date_time: date.and_time(hour),
        tzid: ZONE.to_owned(),
    }
}

/// An address of the web as it may stand in a file; nothing for anything else.
fn link(address: &str) -> String {
    if is_safe_link(address) {
        address.to_owned()
    } else {
        String::new()
    }
}

/// A text of one line, without the characters that a text may not hold.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    line.chars().filter(|c| !c.is_control()).collect()
}

/// A text of several lines, alike.
fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let seen = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.trim().chars().filter(seen).collect()
}
