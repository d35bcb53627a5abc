//! People who are named by their office alone, and lists where they stand beside others.
//!
//! Deliberately not here: people with a name, see `speaker`.

use super::super::folded;
use super::speaker::{self, Found};
use super::{function, organisation, pattern};
use crate::programme::Speaker;
use parvis_domain::speaker::SpeakerRole;
use regex::Regex;
use std::sync::LazyLock;

/// People who are named by their office alone: "Mme la préfète déléguée", "Un habitant du quartier",
/// "le maire d'Avion et la présidente de l'association". They are kept as bodies are, in the words
/// of the text.
pub(in super::super) fn offices(text: &str, role: SpeakerRole) -> Option<Found> {
    let text = super::bare_start(text).trim_end_matches(['.', ' ', ';', ',']);
    if super::words(text) > 20 || text.ends_with(['?', ':']) || text.contains(':') {
        return None;
    }
    let speaker = |office: &str| Speaker {
        organisation: office.to_owned(),
        role,
        ..Speaker::blank()
    };
    let mut speakers = Vec::new();
    let mut from = 0;
    for joint in OFFICES.find_iter(text) {
        if joint.as_str().contains(';') && office(&text[joint.end()..]).is_none() {
            return None;
        }
        if office(&text[joint.end()..]).is_some() {
            speakers.push(speaker(office(&text[from..joint.start()])?));
            from = joint.end();
        }
    }
    speakers.push(speaker(office(&text[from..])?));
    (!speaker::is_sentence(text)).then_some(Found {
        speakers,
        certain: true,
    })
}

/// Everybody in a cell or a list between semicolons: people, offices and bodies side by side.
pub(in super::super) fn each(text: &str, role: SpeakerRole) -> Option<Found> {
    let known =
        |part: &str| organisation::begins_with_word(part) || organisation::is_acronym_like(part);
    let mut all = Found {
        speakers: Vec::new(),
        certain: true,
    };
    for part in text.split(';').map(str::trim).filter(|p| !p.is_empty()) {
        let found = speaker::listed(part, role)
            .or_else(|| offices(part, role))
            .or_else(|| known(part).then(|| speaker::bodies(part, role)).flatten())?;
        all.certain &= found.certain;
        all.speakers.extend(found.speakers);
    }
    (!all.speakers.is_empty()).then_some(all)
}

/// What parts one office from the next.
static OFFICES: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\s*;\s*|,\s+(?:et\s+)?(?:de\s+)?|\s+et\s+(?:de\s+)?"));

/// An office with its article, which a civility may stand before.
fn office(text: &str) -> Option<&str> {
    static ARTICLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(?:(?P<civility>M\.|Mme|MM\.|Mmes|Madame|Monsieur)\s+)?(?:le|la|les|l['’]|un·e|un\.e|une|un|des|deux|trois)(?:\s+|\b)",
        )
    });
    let text = text.trim();
    let found = ARTICLE.find(text)?;
    let rest = &text[found.end()..];
    let named = function::is_function(rest)
        && !is_matter(rest)
        && (rest.starts_with(|c: char| c.is_lowercase())
            || rest.chars().all(|c| !c.is_lowercase()));
    named.then_some(text)
}

/// "la sociologie", "une formation": a matter or an action, which begins as who works at it does.
fn is_matter(text: &str) -> bool {
    const ENDINGS: [&str; 11] = [
        "ie", "ies", "ion", "ions", "ure", "ures", "ance", "ise", "ive", "isme", "charge",
    ];
    let key = folded(text);
    let first = key.split(' ').next().unwrap_or_default();
    ENDINGS.iter().any(|ending| first.ends_with(ending)) && !text.starts_with("chargé")
}

/// Whether a text names an office with a civility, which nothing else does: "Mme la préfète".
pub(in super::super) fn is_office(text: &str) -> bool {
    static CIVIL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(?:M\.|Mme|MM\.|Mmes|Madame|Monsieur)\s+(?:le|la|les|l['’])\s*\p{L}")
    });
    let text = super::bare_start(text);
    CIVIL.is_match(text) && offices(text, SpeakerRole::Speaker).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_named_by_their_office() {
        let named = |text: &str| -> Vec<String> {
            let found = offices(text, SpeakerRole::Speaker);
            let all = found.map(|f| f.speakers).unwrap_or_default();
            all.into_iter().map(|s| s.organisation).collect()
        };
        assert_eq!(
            named("Mme la préfète déléguée pour l’égalité des chances"),
            ["Mme la préfète déléguée pour l’égalité des chances"]
        );
        assert_eq!(
            named("le maire d’Avion et la présidente de l’association"),
            ["le maire d’Avion", "la présidente de l’association"]
        );
        assert_eq!(
            named("Un habitant du quartier"),
            ["Un habitant du quartier"]
        );
        for text in [
            "la sociologie",
            "une formation",
            "La ville la nuit",
            "Le maire est venu",
            "La parole aux familles",
        ] {
            assert_eq!(named(text), [""; 0], "{text}");
        }
        assert!(is_office("- M. le maire de Lens"));
        assert!(!is_office("le maire de Lens"));
    }
}
