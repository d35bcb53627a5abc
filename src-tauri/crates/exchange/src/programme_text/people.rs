//! Who speaks: a line each, with the role before the name.
//!
//! Deliberately not here: where they speak.

use super::words;
use super::write::Text;
use crate::paste::label_of;
use crate::programme::{Document, Mandate, Speaker};

/// The people of the whole programme, under a heading.
pub(super) fn throughout(text: &mut Text, document: &Document) {
    if !document.speakers.is_empty() {
        text.gap();
        list(text, &document.speakers);
        text.gap();
    }
}

/// Some people, a line each, with their notice below.
pub(super) fn list(text: &mut Text, speakers: &[Speaker]) {
    for speaker in speakers {
        text.line(&format!("- {}", line(speaker)));
        if !speaker.notice.is_empty() {
            text.line(&format!("Notice : {}", speaker.notice));
        }
    }
}

/// `Intervention de : Léa Martin, maire, Ville de Lens ; présidente, Union des villes`
fn line(speaker: &Speaker) -> String {
    let label = if speaker.role_label.is_empty() {
        words::role(speaker.role).to_owned()
    } else {
        label_of(speaker)
    };
    let names = [&speaker.civility, &speaker.given_name, &speaker.family_name];
    let name: Vec<&str> = names
        .into_iter()
        .map(String::as_str)
        .filter(|n| !n.is_empty())
        .collect();
    if name.is_empty() {
        return format!("{label} : {} ;", speaker.organisation);
    }
    let mut line = format!("{label} : {}", name.join(" "));
    if !speaker.organisation.is_empty() {
        line.push_str(&format!(", pour {}", speaker.organisation));
    }
    let mandates: Vec<String> = speaker.mandates.iter().map(mandate).collect();
    if !mandates.is_empty() {
        line.push_str(&format!(", {}", mandates.join(" ; ")));
    }
    line
}

fn mandate(mandate: &Mandate) -> String {
    let parts = [mandate.function.as_str(), mandate.organisation.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    parts.join(", ")
}
