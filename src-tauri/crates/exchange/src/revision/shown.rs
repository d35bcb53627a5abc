//! Values as texts: what is compared, and what a person is shown.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::clock_time;

use crate::programme::{Speaker, Venue};

/// A text, whatever white space its lines end with.
pub(super) fn text(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

pub(super) fn date(date: &Option<NaiveDate>) -> String {
    date.map(|date| date.format("%Y-%m-%d").to_string())
        .unwrap_or_default()
}

pub(super) fn hour(hour: &Option<NaiveTime>) -> String {
    hour.map(clock_time::text).unwrap_or_default()
}

/// `09:00-10:30`, `09:00`, or nothing.
pub(super) fn hours(hours: &(Option<NaiveTime>, Option<NaiveTime>)) -> String {
    match hours {
        (starts, None) => hour(starts),
        (starts, ends) => format!("{}-{}", hour(starts), hour(ends)),
    }
}

pub(super) fn number(number: &Option<i32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

pub(super) fn flag(flag: &bool) -> String {
    if *flag { "true" } else { "" }.to_owned()
}

/// Name and address in one line: how to get there is not said in a programme.
pub(super) fn venue(venue: &Option<Venue>) -> String {
    let Some(venue) = venue else {
        return String::new();
    };
    let town = format!("{} {}", venue.postcode, venue.city);
    let street = venue.street.replace('\n', ", ");
    joined(&[&venue.name, &street, town.trim()])
}

/// Name, functions and organisations in one line.
pub(super) fn speaker(speaker: &Speaker) -> String {
    let name = joined_by(
        " ",
        &[&speaker.civility, &speaker.given_name, &speaker.family_name],
    );
    let mandates = speaker.mandates.iter();
    let mandates: Vec<String> = mandates
        .map(|mandate| joined(&[&mandate.function, &mandate.organisation]))
        .collect();
    let mandates = mandates.join(" ; ");
    let words = joined(&[&name, &speaker.role_label, &mandates, &speaker.organisation]);
    words.trim().to_owned()
}

pub(super) fn joined(parts: &[&str]) -> String {
    joined_by(", ", parts)
}

fn joined_by(between: &str, parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    parts.join(between)
}
