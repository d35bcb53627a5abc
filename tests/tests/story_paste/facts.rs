//! What a draft says, in short lines that a test can list.
//!
//! Deliberately not here: any programme.

use std::collections::HashSet;

use chrono::Datelike;
use parvis_domain::clock_time::text;
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::speaker::SpeakerRole;
use parvis_exchange::paste::{Certainty, Draft, Options, Role, Source, read, source};
use parvis_exchange::programme::{Mandate, Session, Slot, Speaker};

/// A text that was pasted.
pub struct Pasted {
    pub source: Source,
    pub draft: Draft,
}

/// Reads a text as the window does.
pub fn paste(bytes: &[u8]) -> Pasted {
    paste_in(bytes, None)
}

/// The same, when a person says the year.
pub fn paste_in(bytes: &[u8], year: Option<i32>) -> Pasted {
    let source = source(bytes).expect("a text");
    let options = Options {
        year,
        ..Options::default()
    };
    let draft = read(&source, &options);
    Pasted { source, draft }
}

/// `09:15-09:45 opening Ouverture`, with the number of a workshop behind its kind.
pub fn slot(slot: &Slot) -> String {
    let hour = |hour| Option::map_or(hour, "?".to_owned(), text);
    let number = slot.number.map_or(String::new(), |n| format!(" {n}"));
    let line = format!(
        "{}-{} {}{number} {}",
        hour(slot.starts),
        hour(slot.ends),
        slot.kind.code(),
        slot.title
    );
    line.trim_end().to_owned()
}

/// `Léa MARTIN`, or the body that speaks.
pub fn name(speaker: &Speaker) -> String {
    let name = format!("{} {}", speaker.given_name, speaker.family_name);
    if name.trim().is_empty() {
        speaker.organisation.clone()
    } else {
        name.trim().to_owned()
    }
}

/// `Léa MARTIN: maire @ Lens; présidente @ CCAS`, with the role when it is not to speak.
pub fn mandates(speaker: &Speaker) -> String {
    let mandate = |m: &Mandate| format!("{} @ {}", m.function, m.organisation);
    let all: Vec<String> = speaker.mandates.iter().map(mandate).collect();
    let role = match speaker.role {
        SpeakerRole::Speaker => String::new(),
        role => format!(" ({})", role.code()),
    };
    format!("{}{role}: {}", name(speaker), all.join("; "))
}

/// `2026-05-12 09:00-17:00 Lens`
pub fn day(session: &Session) -> String {
    let hour = |hour| Option::map_or(hour, "?".to_owned(), text);
    let date = session.date.map_or("?".to_owned(), |d| d.to_string());
    let city = session.venue.as_ref().map_or("", |v| v.city.as_str());
    let line = format!(
        "{date} {}-{} {city}",
        hour(session.starts),
        hour(session.ends)
    );
    line.trim_end().to_owned()
}

/// All the slots of all the sessions.
pub fn slots(pasted: &Pasted) -> Vec<String> {
    let sessions = pasted.draft.document.sessions.iter();
    sessions.flat_map(|s| s.slots.iter().map(slot)).collect()
}

/// All the days.
pub fn days(pasted: &Pasted) -> Vec<String> {
    pasted.draft.document.sessions.iter().map(day).collect()
}

/// Everybody who speaks, in the order of the programme.
pub fn speakers(pasted: &Pasted) -> Vec<String> {
    everybody(pasted).into_iter().map(name).collect()
}

/// The same, with what they speak under.
pub fn people(pasted: &Pasted) -> Vec<String> {
    everybody(pasted).into_iter().map(mandates).collect()
}

fn everybody(pasted: &Pasted) -> Vec<&Speaker> {
    let document = &pasted.draft.document;
    let mut all: Vec<&Speaker> = document.speakers.iter().collect();
    for session in &document.sessions {
        all.extend(&session.speakers);
        all.extend(session.slots.iter().flat_map(|s| &s.speakers));
    }
    all
}

/// Words of labels, which a draft says by its own.
const LABELS: [&str; 12] = [
    "anime",
    "objet",
    "avec",
    "intervenant",
    "modération",
    "animation",
    "animée",
    "discutant",
    "introduction",
    "public",
    "inscription",
    "séance",
];

/// The weekdays and months of the days that a draft holds: it says them in figures.
fn days_in_words(draft: &Draft) -> HashSet<String> {
    const WEEKDAYS: [&str; 7] = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let sessions = draft.document.sessions.iter().filter_map(|s| s.date);
    let all = sessions.chain(draft.document.registration_deadline);
    all.flat_map(|day| {
        let weekday = WEEKDAYS[day.weekday().num_days_from_monday() as usize];
        let year = day.year().to_string();
        [
            weekday.to_owned(),
            MONTHS[day.month0() as usize].to_owned(),
            year,
        ]
    })
    .collect()
}

fn words(text: &str) -> Vec<String> {
    let letters = |c: char| !c.is_alphanumeric();
    let words = text.split(letters).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Fails unless at most a tenth of the pieces is to be checked, at most a tenth of the words is in
/// `unplaced`, each line is in one piece, and every long word is somewhere.
pub fn check_account(pasted: &Pasted) {
    let Pasted { source, draft } = pasted;
    let unsure = |p: &&parvis_exchange::paste::Piece| matches!(p.certainty, Certainty::ToCheck(_));
    let to_check = draft.pieces.iter().filter(unsure).count();
    assert!(
        to_check * 10 <= draft.pieces.len(),
        "{to_check} of {}",
        draft.pieces.len()
    );
    let unplaced: Vec<String> = draft.unplaced.iter().flat_map(|u| words(&u.text)).collect();
    let all: usize = source.lines.iter().map(|l| words(&l.text).len()).sum();
    assert!(
        unplaced.len() * 10 <= all,
        "{} words of {all}",
        unplaced.len()
    );

    let mut owners = vec![0; source.lines.len()];
    for piece in &draft.pieces {
        piece.lines.clone().for_each(|line| owners[line] += 1);
    }
    let json = serde_json::to_string(&draft.document).expect("a document");
    let mut said: HashSet<String> = words(&json.replace("\\n", " ")).into_iter().collect();
    said.extend(unplaced);
    let days = days_in_words(draft);
    for (at, line) in source.lines.iter().enumerate() {
        let found = words(&line.text);
        assert!(
            owners[at] == 1 || owners[at] == 0 && found.is_empty(),
            "line {at}: {}",
            line.text
        );
        let piece = draft.pieces.iter().find(|p| p.lines.contains(&at));
        let plain =
            piece.is_some_and(|p| matches!(p.role, Role::Text | Role::Title | Role::Speaker));
        for word in found.iter().filter(|w| plain && w.chars().count() > 4) {
            let label = LABELS.iter().any(|l| word.starts_with(l)) || days.contains(word);
            assert!(
                said.contains(word) || label,
                "{word} of line {at} is lost: {}",
                line.text
            );
        }
    }
}

/// Title, subtitle and kind.
pub fn head(pasted: &Pasted) -> (&str, &str, ProgrammeKind) {
    let document = &pasted.draft.document;
    (&document.title, &document.subtitle, document.kind)
}

/// Deadline, name, address and number of whom to ask.
pub fn registration(pasted: &Pasted) -> [String; 4] {
    let document = &pasted.draft.document;
    let deadline = document.registration_deadline;
    [
        deadline.map(|d| d.to_string()).unwrap_or_default(),
        document.contact_name.clone(),
        document.contact_email.clone(),
        document.contact_phone.clone(),
    ]
}

/// `name, street, postcode, city` of the first session.
pub fn venue(pasted: &Pasted) -> [String; 4] {
    let venue = pasted.draft.document.sessions[0].venue.clone();
    let venue = venue.unwrap_or_default();
    [venue.name, venue.street, venue.postcode, venue.city]
}

pub fn titles(pasted: &Pasted) -> Vec<&str> {
    let sessions = pasted.draft.document.sessions.iter();
    sessions.map(|s| s.title.as_str()).collect()
}

pub fn parts(pasted: &Pasted, part: Part) -> Vec<&str> {
    let all = pasted.draft.document.involvements.iter();
    all.filter(|i| i.part == part)
        .map(|i| i.organisation.as_str())
        .collect()
}

/// A fixture as it is read, once its account is right.
macro_rules! pasted {
    ($name:literal) => {{
        let bytes = include_bytes!(concat!("../../fixtures/pasted/", $name));
        let pasted = $crate::facts::paste(bytes);
        $crate::facts::check_account(&pasted);
        pasted
    }};
}
pub(crate) use pasted;
