//! What a draft says, in short lines that a test can list.
//!
//! Deliberately not here: any programme.

use std::collections::HashSet;

use parvis_domain::clock_time::text;
use parvis_exchange::paste::{Certainty, Draft, Options, Role, Source, read, source};
use parvis_exchange::programme::{Session, Slot, Speaker};

/// A text that was pasted.
pub struct Pasted {
    pub source: Source,
    pub draft: Draft,
}

/// Reads a text as the window does.
pub fn paste(bytes: &[u8]) -> Pasted {
    let source = source(bytes).expect("a text");
    let draft = read(&source, &Options::default());
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
    let document = &pasted.draft.document;
    let mut all: Vec<&Speaker> = document.speakers.iter().collect();
    for session in &document.sessions {
        all.extend(&session.speakers);
        all.extend(session.slots.iter().flat_map(|s| &s.speakers));
    }
    all.into_iter().map(name).collect()
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
            let label = [
                "anime",
                "objet",
                "avec",
                "intervenant",
                "modération",
                "animation",
                "animée",
            ]
            .iter()
            .any(|l| word.starts_with(l));
            assert!(
                said.contains(word) || label,
                "{word} of line {at} is lost: {}",
                line.text
            );
        }
    }
}
