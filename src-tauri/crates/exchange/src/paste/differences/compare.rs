//! The differences of two versions, in the order of the programme.
//!
//! Deliberately not here: taking them over, see `accept`; both walk through the same [`Step`]s.

use super::matching;
use super::{Change, Difference};
use crate::programme::{Document, Session, Slot, Speaker, Venue};
use chrono::NaiveTime;
use parvis_domain::clock_time;
use serde_json::Value;

/// Everything that differs between the programme that is there and a corrected version.
pub fn differences(existing: &Document, corrected: &Document) -> Vec<Difference> {
    let mut found = Vec::new();
    fields(
        &fields_of_document(existing),
        &fields_of_document(corrected),
        "",
        &mut found,
    );
    speakers("", &existing.speakers, &corrected.speakers, &mut found);
    let pairs = matching::sessions(&existing.sessions, &corrected.sessions);
    for (new, old) in pairs.iter().enumerate() {
        if let Some(old) = old {
            session(
                *old,
                &existing.sessions[*old],
                &corrected.sessions[new],
                &mut found,
            );
        } else {
            let after = said_session(&corrected.sessions[new]);
            found.push(added(format!("sessions[+{new}]"), after));
        }
    }
    for (old, said) in existing.sessions.iter().enumerate() {
        if !pairs.contains(&Some(old)) {
            found.push(removed(format!("sessions[{old}]"), said_session(said)));
        }
    }
    if in_another_order(&pairs) {
        let list = |all: &[Session]| all.iter().map(said_session).collect::<Vec<_>>().join("\n");
        let (before, after) = (list(&existing.sessions), list(&corrected.sessions));
        found.push(changed("sessions".to_owned(), before, after));
    }
    found
}

fn in_another_order(pairs: &[Option<usize>]) -> bool {
    !pairs.iter().flatten().is_sorted()
}

fn session(place: usize, old: &Session, new: &Session, found: &mut Vec<Difference>) {
    let path = format!("sessions[{place}].");
    fields(
        &fields_of_session(old),
        &fields_of_session(new),
        &path,
        found,
    );
    speakers(&path, &old.speakers, &new.speakers, found);
    let pairs = matching::pairs(&old.slots, &new.slots, matching::slot);
    for (at, known) in pairs.iter().enumerate() {
        if let Some(known) = known {
            let inner = format!("{path}slots[{known}].");
            let (before, after) = (&old.slots[*known], &new.slots[at]);
            fields(
                &fields_of_slot(before),
                &fields_of_slot(after),
                &inner,
                found,
            );
            speakers(&inner, &before.speakers, &after.speakers, found);
        } else {
            found.push(added(
                format!("{path}slots[+{at}]"),
                said_slot(&new.slots[at]),
            ));
        }
    }
    for (known, slot) in old.slots.iter().enumerate() {
        if !pairs.contains(&Some(known)) {
            found.push(removed(format!("{path}slots[{known}]"), said_slot(slot)));
        }
    }
    if in_another_order(&pairs) {
        let list = |session: &Session| {
            session
                .slots
                .iter()
                .map(said_slot)
                .collect::<Vec<_>>()
                .join("\n")
        };
        found.push(changed(format!("{path}slots"), list(old), list(new)));
    }
}

fn speakers(path: &str, old: &[Speaker], new: &[Speaker], found: &mut Vec<Difference>) {
    let pairs = matching::pairs(old, new, matching::speaker);
    for (at, known) in pairs.iter().enumerate() {
        let after = said_speaker(&new[at]);
        match known {
            None => found.push(added(format!("{path}speakers[+{at}]"), after)),
            Some(known) if old[*known] != new[at] => {
                found.push(changed(
                    format!("{path}speakers[{known}]"),
                    said_speaker(&old[*known]),
                    after,
                ));
            }
            Some(_) => {}
        }
    }
    for (known, speaker) in old.iter().enumerate() {
        if !pairs.contains(&Some(known)) {
            found.push(removed(
                format!("{path}speakers[{known}]"),
                said_speaker(speaker),
            ));
        }
    }
    if in_another_order(&pairs) {
        let list = |all: &[Speaker]| all.iter().map(said_speaker).collect::<Vec<_>>().join("\n");
        found.push(changed(format!("{path}speakers"), list(old), list(new)));
    }
}

/// A field with its value, as the programme file has it, and as text.
pub(super) type Field = (&'static str, Value, String);

fn fields(old: &[Field], new: &[Field], path: &str, found: &mut Vec<Difference>) {
    for ((name, before, before_text), (_, after, after_text)) in old.iter().zip(new) {
        if before != after {
            let change = match (before_text.is_empty(), after_text.is_empty()) {
                (true, false) => Change::Added,
                (false, true) => Change::Removed,
                _ => Change::Changed,
            };
            found.push(Difference {
                path: format!("{path}{name}"),
                change,
                before: before_text.clone(),
                after: after_text.clone(),
            });
        }
    }
}

fn field<T: serde::Serialize>(name: &'static str, value: &T, text: String) -> Field {
    (name, serde_json::to_value(value).unwrap_or_default(), text)
}

fn text(name: &'static str, value: &str) -> Field {
    field(name, &value, value.to_owned())
}

fn some<T: serde::Serialize + ToString>(name: &'static str, value: &Option<T>) -> Field {
    field(
        name,
        value,
        value.as_ref().map_or(String::new(), ToString::to_string),
    )
}

fn hour(name: &'static str, value: Option<NaiveTime>) -> Field {
    field(
        name,
        &value.map(clock_time::text),
        value.map_or(String::new(), clock_time::text),
    )
}

pub(super) fn fields_of_document(said: &Document) -> Vec<Field> {
    vec![
        text("series", &said.series),
        text("kind", said.kind.code()),
        text("title", &said.title),
        text("subtitle", &said.subtitle),
        text("period", &said.period),
        text("presentation", &said.presentation),
        text("objectives", &said.objectives),
        text("audience", &said.audience),
        text("methods", &said.methods),
        text("fees", &said.fees),
        some("registration_deadline", &said.registration_deadline),
        text("registration_link", &said.registration_link),
        text("practical", &said.practical),
        text("contact_name", &said.contact_name),
        text("contact_email", &said.contact_email),
        text("contact_phone", &said.contact_phone),
        text("legal_footer", &said.legal_footer),
        text("agreement", &said.agreement),
        field(
            "organisations",
            &said.organisations,
            said.organisations
                .iter()
                .map(|o| o.name.clone())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        field(
            "involvements",
            &said.involvements,
            said_parts(&said.involvements),
        ),
    ]
}

pub(super) fn fields_of_session(said: &Session) -> Vec<Field> {
    vec![
        some("ordinal", &said.ordinal),
        text("title", &said.title),
        some("date", &said.date),
        text("period", &said.period),
        field(
            "all_day",
            &said.all_day,
            if said.all_day {
                "✓".to_owned()
            } else {
                String::new()
            },
        ),
        hour("doors_open", said.doors_open),
        hour("starts", said.starts),
        hour("ends", said.ends),
        text("half_days", said.half_days.code()),
        hour("half_day_boundary", said.half_day_boundary),
        text("mode", said.mode.code()),
        text("status", said.status.code()),
        field("venue", &said.venue, said_venue(said.venue.as_ref())),
        text("room", &said.room),
        text("online_link", &said.online_link),
        some("capacity", &said.capacity),
        text("context", &said.context),
        text("objectives", &said.objectives),
        text("axes", &said.axes),
        field(
            "involvements",
            &said.involvements,
            said_parts(&said.involvements),
        ),
    ]
}

pub(super) fn fields_of_slot(said: &Slot) -> Vec<Field> {
    vec![
        text("kind", said.kind.code()),
        hour("starts", said.starts),
        hour("ends", said.ends),
        text("title", &said.title),
        text("description", &said.description),
        text("lead_question", &said.lead_question),
        some("parallel_group", &said.parallel_group),
        some("number", &said.number),
        field("venue", &said.venue, said_venue(said.venue.as_ref())),
        text("room", &said.room),
        some("capacity", &said.capacity),
    ]
}

fn said_parts(all: &[crate::programme::Involvement]) -> String {
    all.iter()
        .map(|i| i.organisation.clone())
        .collect::<Vec<_>>()
        .join(", ")
}

fn said_venue(venue: Option<&Venue>) -> String {
    let Some(venue) = venue else {
        return String::new();
    };
    let town = format!("{} {}", venue.postcode, venue.city);
    joined(&[
        &venue.name,
        &venue.street.replace('\n', ", "),
        town.trim(),
        &venue.access,
        &venue.accessibility,
    ])
}

fn said_session(said: &Session) -> String {
    let ordinal = said.ordinal.map_or(String::new(), |o| o.to_string());
    let date = said.date.map_or(String::new(), |d| d.to_string());
    joined(&[&ordinal, &date, &said.title])
}

fn said_slot(said: &Slot) -> String {
    let hours = [said.starts, said.ends]
        .into_iter()
        .flatten()
        .map(clock_time::text);
    let hours = hours.collect::<Vec<_>>().join("–");
    joined(&[&hours, &said.title])
}

fn said_speaker(said: &Speaker) -> String {
    let name = format!("{} {} {}", said.civility, said.given_name, said.family_name);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mandates = said
        .mandates
        .iter()
        .flat_map(|m| [m.function.as_str(), m.organisation.as_str()]);
    let parts: Vec<&str> = [name.as_str(), said.organisation.as_str()]
        .into_iter()
        .chain(mandates)
        .collect();
    joined(&parts)
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    parts.join(", ")
}

fn added(path: String, after: String) -> Difference {
    Difference {
        path,
        change: Change::Added,
        before: String::new(),
        after,
    }
}

fn removed(path: String, before: String) -> Difference {
    Difference {
        path,
        change: Change::Removed,
        before,
        after: String::new(),
    }
}

fn changed(path: String, before: String, after: String) -> Difference {
    Difference {
        path,
        change: Change::Changed,
        before,
        after,
    }
}
