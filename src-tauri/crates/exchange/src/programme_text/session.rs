//! One session: its day, its place, what it is about, and its agenda.
//!
//! Deliberately not here: what holds for all sessions.

use super::people;
use super::words;
use super::write::{Text, parts};
use crate::paste::slot_line;
use crate::programme::{Session, Slot, Venue};
use chrono::NaiveTime;
use parvis_domain::clock_time;

/// Writes a session; one that is `alone` needs no heading when it has neither number nor title. One
/// that repeats another says which instead of its title.
pub(super) fn write(text: &mut Text, session: &Session, alone: bool, same: Option<&str>) {
    text.gap();
    match same {
        Some(same) => {
            let ordinal = session.ordinal.map_or(String::new(), |n| format!(" {n}"));
            text.line(&format!("Séance{ordinal} : même contenu que {same}"));
        }
        None => heading(text, session, alone),
    }
    when(text, session);
    venue(text, session.venue.as_ref());
    text.labelled("Salle", &session.room);
    text.labelled("Format", words::mode(session.mode));
    text.labelled("Lien de connexion", &session.online_link);
    text.labelled("Statut", words::status(session.status));
    text.labelled("Jauge", &places(session.capacity));
    ways(text, session.venue.as_ref());
    text.gap();
    parts(text, &session.involvements, " de la séance");
    text.gap();
    people::list(text, &session.speakers);
    text.section("Contexte de la séance", &session.context);
    text.section("Objectifs de la séance", &session.objectives);
    text.section("Axes de travail de la séance", &session.axes);
    agenda(text, &session.slots);
}

/// The session that one repeats, by its number, its day or its place: by the first that no other
/// has.
pub(super) fn named(all: &[Session], session: &Session) -> Option<String> {
    let at = session.content_of?;
    let content = all.get(at)?;
    let only = |is_it: &dyn Fn(&Session) -> bool| all.iter().filter(|one| is_it(one)).count() == 1;
    if let Some(ordinal) = content.ordinal
        && only(&|one| one.ordinal == Some(ordinal))
    {
        return Some(format!("la séance {ordinal}"));
    }
    if let Some(date) = content.date
        && only(&|one| one.date == Some(date))
    {
        return Some(format!("la séance du {}", words::date(date)));
    }
    let ending = if at == 0 { "re" } else { "e" };
    Some(format!("la {}{ending} séance de ce texte", at + 1))
}

fn heading(text: &mut Text, session: &Session, alone: bool) {
    match session.ordinal {
        Some(ordinal) if session.title.is_empty() => text.line(&format!("Séance {ordinal}")),
        Some(ordinal) => text.line(&format!("Séance {ordinal} : {}", session.title)),
        None if session.title.is_empty() && alone => {}
        None => text.line(format!("Séance : {}", session.title).trim_end()),
    }
}

fn when(text: &mut Text, session: &Session) {
    if let Some(date) = session.date {
        text.labelled("Date", &words::date(date));
    }
    text.labelled("Période", &session.period);
    text.labelled("Horaires", &hours(session.starts, session.ends));
    if let Some(doors) = session.doors_open {
        text.labelled("Ouverture des portes", &clock_time::text(doors));
    }
}

/// `09:15 – 17:00`, `09:15`, `jusqu’à 17:00`
fn hours(starts: Option<NaiveTime>, ends: Option<NaiveTime>) -> String {
    match (starts.map(hour), ends.map(hour)) {
        (Some(starts), Some(ends)) => format!("{starts} – {ends}"),
        (Some(starts), None) => starts,
        (None, Some(ends)) => format!("jusqu’à {ends}"),
        (None, None) => String::new(),
    }
}

/// `9h`, `9h05`
fn hour(hour: NaiveTime) -> String {
    let text = clock_time::text(hour);
    let (hours, minutes) = text.split_once(':').unwrap_or((&text, ""));
    let minutes = if minutes == "00" { "" } else { minutes };
    format!("{}h{minutes}", hours.trim_start_matches('0'))
}

fn places(capacity: Option<i32>) -> String {
    capacity.map_or(String::new(), |count| format!("{count} places"))
}

/// The name beside its label, the street below it, the town in the last line.
fn venue(text: &mut Text, venue: Option<&Venue>) {
    let Some(venue) = venue else {
        return;
    };
    let town = format!("{} {}", venue.postcode, venue.city);
    let town = town.trim();
    let whole = !venue.postcode.is_empty() && !venue.city.is_empty();
    let town = if whole { town } else { "" };
    text.labelled("Lieu", &venue.name);
    let lines = [venue.street.as_str(), town];
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    text.labelled("Adresse", &lines.join("\n"));
    if !whole {
        text.labelled("Ville", &venue.city);
    }
}

/// How to come, and for whom it is accessible.
fn ways(text: &mut Text, venue: Option<&Venue>) {
    if let Some(venue) = venue {
        text.section("Accès", &venue.access);
        text.section("Accessibilité", &venue.accessibility);
    }
}

fn agenda(text: &mut Text, slots: &[Slot]) {
    if slots.is_empty() {
        return;
    }
    text.gap();
    text.line("Programme");
    for slot in slots {
        text.gap();
        line(text, slot);
        text.labelled("Question directrice", &slot.lead_question);
        if !slot.description.is_empty() {
            text.gap();
            text.line(&slot.description);
            text.gap();
        }
        people::list(text, &slot.speakers);
        venue(text, slot.venue.as_ref());
        text.labelled("Salle", &slot.room);
        text.labelled("Jauge", &places(slot.capacity));
        ways(text, slot.venue.as_ref());
    }
    text.gap();
}

/// `9h45 – 11h : Table ronde : Le pilotage`
fn line(text: &mut Text, slot: &Slot) {
    let hours = hours(slot.starts, slot.ends);
    let words = slot_line(slot);
    if hours.is_empty() {
        text.line(&words);
    } else {
        text.line(&format!("{hours} : {words}"));
    }
}
