//! Headings of sessions and of numbered workshops: "Journée 1", "2e séance :", "Atelier n° 3 –".
//!
//! Deliberately not here: the date that stands in a heading, see `date`.

use super::super::folded;
use super::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// The heading of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Heading<'a> {
    pub(in super::super) ordinal: Option<i32>,
    /// What follows the number: date, hours, title.
    pub(in super::super) rest: &'a str,
    /// Its word is also used for the parts of one day.
    pub(in super::super) weak: bool,
}

static HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?ix)^[\s\W]*(?:(?:la|le)\s+)?
        (?:(?P<first>\d{1,2})\s?(?:[èe]re|er|[èe]me|nde|nd|e|ᵉ)\s+|(?P<word>premi[èe]re?|deuxi[èe]me|seconde?|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|derni[èe]re?)\s+)?
        (?P<noun>journ[ée]e|jour|demi-journ[ée]e|s[ée]ance|session|module|[ée]tape|rencontre|webinaire|matin[ée]e|rendez-vous|visioconf[ée]rence|date|atelier|conf[ée]rence|r[ée]union)
        (?:\s*(?:n°|n\.|no|num[ée]ro|\#|°)?\s*(?P<number>\d{1,2})\b|\s+(?P<kind>introductive|inaugurale|d['’]ouverture|de\ lancement|de\ cl[ôo]ture|conclusive|finale)\b)?
        (?P<rest>.*)$",
    )
});

/// Reads the heading of a session; `None` without a number or a place in the cycle.
pub(in super::super) fn heading(text: &str) -> Option<Heading<'_>> {
    let found = HEADING.captures(text)?;
    let group = |name: &str| found.name(name).map(|m| m.as_str());
    let rest = group("rest")?;
    let number = group("number")
        .or(group("first"))
        .and_then(|n| n.parse().ok());
    let ordinal = number.or_else(|| group("word").and_then(ordinal));
    let part = group("kind");
    if ordinal.is_none() && part.is_none() {
        return None;
    }
    // "Journée 1 du cycle" and "La première journée portera sur" are sentences.
    let rest = rest.trim_end();
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || c == 'h');
    let mark = rest.trim_start();
    let sentence = mark.starts_with(char::is_lowercase)
        && !mark.starts_with("du ")
        && !mark.starts_with("le ")
        && !mark.starts_with("de ");
    let in_words = group("number").is_none() && group("word").is_some();
    if goes_on || (sentence && (in_words || super::words(mark) > 6)) || mark.starts_with("à ") {
        return None;
    }
    let noun = folded(group("noun")?);
    Some(Heading {
        ordinal,
        rest: super::after_mark(rest),
        weak: ![
            "journee",
            "jour",
            "seance",
            "demi journee",
            "rencontre",
            "webinaire",
        ]
        .contains(&noun.as_str()),
    })
}

fn ordinal(word: &str) -> Option<i32> {
    const WORDS: [(&str, i32); 9] = [
        ("premi", 1),
        ("deux", 2),
        ("second", 2),
        ("trois", 3),
        ("quatr", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
    ];
    let key = folded(word);
    WORDS
        .iter()
        .find(|(begin, _)| key.starts_with(begin))
        .map(|(_, n)| *n)
}

/// A numbered workshop or sub-group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Numbered<'a> {
    pub(in super::super) number: i32,
    pub(in super::super) title: &'a str,
}

static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?ix)^[\s\W]*(?:ateliers?|sujet|(?:sous-)?groupe|th[èe]me|table|forum|parcours|stand|visite|workshop)
        \s*(?:n°|n\.|no|num[ée]ro|\#|°)?\s*(?:(?P<number>\d{1,2})|(?P<letter>[A-H]))
        (?:\s*(?:\((?P<inside>[^)]*)\)\s*)?(?:[:.•|\t]|[-–—])\s*(?P<title>.*)|\s*|\s+(?P<quoted>[«\x22“].*)|\s*\((?P<bracket>.*)\))$",
    )
});

/// Reads the heading of a numbered workshop.
pub(in super::super) fn numbered(text: &str) -> Option<Numbered<'_>> {
    let found = NUMBERED.captures(text)?;
    let number = match found.name("number") {
        Some(number) => number.as_str().parse().ok()?,
        None => {
            let letter = found.name("letter")?.as_str().to_ascii_uppercase();
            i32::from(letter.bytes().next()?) - i32::from(b'A') + 1
        }
    };
    let title = ["title", "quoted", "bracket"]
        .iter()
        .find_map(|name| found.name(name));
    Some(Numbered {
        number,
        title: title.map_or("", |m| m.as_str().trim()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_sessions() {
        for (text, ordinal, rest) in [
            (
                "Journée 1 10 mars 2016 de 10H00 à 17H00",
                Some(1),
                "10 mars 2016 de 10H00 à 17H00",
            ),
            (
                "Séance 2 : Quels mécanismes ?",
                Some(2),
                "Quels mécanismes ?",
            ),
            ("Jour 1 – mardi 12 mai", Some(1), "mardi 12 mai"),
            ("2ème journée : agir", Some(2), "agir"),
            (
                "Séance introductive : à quoi ça sert ?",
                None,
                "à quoi ça sert ?",
            ),
            ("JOURNÉE N°3", Some(3), ""),
            ("Première séance – 12 mai", Some(1), "12 mai"),
        ] {
            let found = heading(text).expect(text);
            assert_eq!((found.ordinal, found.rest), (ordinal, rest), "{text}");
        }
        for text in [
            "Journées 1 à 4 (mai à novembre)",
            "La première journée portera sur le droit",
            "Journée d’étude",
            "Cette première journée a posé le cadre",
        ] {
            assert_eq!(heading(text), None, "{text}");
        }
    }

    #[test]
    fn numbered_workshops() {
        for (text, number, title) in [
            ("Atelier 1 : Tisser des liens", 1, "Tisser des liens"),
            ("Sujet n°3 : Le territoire", 3, "Le territoire"),
            ("ATELIER N° 2 – Agir", 2, "Agir"),
            ("Atelier B. Habiter", 2, "Habiter"),
            ("Atelier 4", 4, ""),
            ("Groupe 2 - Santé", 2, "Santé"),
            ("Atelier 1 « Agir »", 1, "« Agir »"),
        ] {
            assert_eq!(numbered(text), Some(Numbered { number, title }), "{text}");
        }
        for text in [
            "Ateliers : trois sujets",
            "Atelier de travail",
            "Table ronde : agir",
            "Atelier 12mars",
        ] {
            assert_eq!(numbered(text), None, "{text}");
        }
    }
}
