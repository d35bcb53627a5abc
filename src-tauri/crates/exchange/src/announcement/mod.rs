//! A programme as it is announced: every date, hour and label already in words, in the order in
//! which it is read. The Word file and the web page are written from it.
//!
//! The structure is the one that both share: headings, texts, facts, tables. Deliberately not
//! here: where the words come from (the caller has the catalogue), any looks, and attendees.

#[cfg(test)]
pub(crate) mod random;
#[cfg(test)]
pub(crate) mod samples;

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::rich_text::Block;

/// A whole announcement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Announcement {
    /// The language of the words (`fr`, `en`).
    pub language: String,
    /// Who answers for it; the author of the file.
    pub author: String,
    /// The series and the kind, above the title.
    pub over_title: String,
    /// The title, never empty.
    pub title: String,
    /// A line below the title.
    pub subtitle: String,
    /// The centre's own colour (`2f6f73`), for rules; never for letters, so that any will do.
    pub accent: String,
    /// "page {page} / {pages}", for the foot of pages; both are filled in.
    pub page_of: String,
    /// What follows, in order.
    pub parts: Vec<Part>,
}

/// A part of an announcement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading over a part of the whole.
    Section(Phrase),
    /// A heading inside such a part.
    Heading(Phrase),
    /// What somebody wrote.
    Text(Vec<Block>),
    /// Labels with what they say: date, place, contact.
    Facts(Vec<Fact>),
    /// Who speaks.
    People(Vec<Speaker>),
    /// What happens when.
    Agenda(Agenda),
    /// The small print at the very end.
    SmallPrint(String),
}

/// Words on one line, some of which a machine can read too.
pub type Phrase = Vec<Piece>;

/// Some words of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// What they mean to a machine.
    pub means: Option<Meaning>,
}

/// What words mean to a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A day.
    Day(NaiveDate),
    /// An hour of the day.
    Hour(NaiveTime),
    /// An address to follow; only those of [`is_safe_link`] become links.
    Link(String),
}

/// A label with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// "Date", "Lieu".
    pub label: String,
    /// What it says, a line each; never empty.
    pub lines: Vec<Phrase>,
}

/// Somebody, or an organisation, who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Speaker {
    /// "Animation"; empty for the usual role.
    pub role: String,
    /// The name as it is said, never empty.
    pub name: String,
    /// The functions, organisation included.
    pub functions: Vec<String>,
    /// Some words about them.
    pub notice: Vec<Block>,
}

/// What happens when, as a table of two columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agenda {
    /// "Horaire", over the first column.
    pub when: String,
    /// "Déroulé", over the second.
    pub what: String,
    /// The lines, in order.
    pub rows: Vec<Row>,
}

/// A line of the agenda: one slot, or several side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// "9h15 – 9h45"; empty for what has no hours.
    pub when: Phrase,
    /// "Ateliers", over several slots side by side; empty for one.
    pub heading: String,
    /// Where all of them are, when not in the place of the session.
    pub place: String,
    /// The slots; one, unless they stand side by side.
    pub slots: Vec<Slot>,
}

/// One thing that happens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slot {
    /// Its own hours, inside a group that shares none.
    pub when: Phrase,
    /// "Table ronde", "Atelier 3"; with an empty title it is the title.
    pub label: String,
    /// Its title.
    pub title: String,
    /// The question that leads it.
    pub question: String,
    /// Where, when not in the place of the session.
    pub place: String,
    /// What it is about.
    pub description: Vec<Block>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
}

/// Words without a meaning for machines.
pub fn plain(words: &str) -> Phrase {
    vec![Piece {
        words: words.to_owned(),
        means: None,
    }]
}

/// Words in which some stand for something: the first place of each, in their order, is marked.
/// What is not found is left as words.
pub fn marked(words: &str, meanings: impl IntoIterator<Item = (String, Meaning)>) -> Phrase {
    let mut phrase = Vec::new();
    let mut rest = words;
    for (said, meaning) in meanings {
        let Some((before, after)) = rest.split_once(&said).filter(|_| !said.is_empty()) else {
            continue;
        };
        if !before.is_empty() {
            phrase.extend(plain(before));
        }
        phrase.push(Piece {
            words: said,
            means: Some(meaning),
        });
        rest = after;
    }
    if !rest.is_empty() {
        phrase.extend(plain(rest));
    }
    phrase
}

/// The words of a phrase, whatever they mean.
pub fn words_of(phrase: &[Piece]) -> String {
    phrase.iter().map(|piece| piece.words.as_str()).collect()
}

/// Whether an address may become a link: one of the web or of e-mail, and nothing that runs.
pub fn is_safe_link(address: &str) -> bool {
    let begins = |scheme: &str| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let whole = !address.contains(|c: char| c.is_control() || c.is_whitespace());
    whole && ["https://", "http://", "mailto:"].iter().any(|s| begins(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_hours_are_found_in_their_words() {
        let hour = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap();
        let phrase = marked(
            "de 9h à 19h",
            [
                ("9h".to_owned(), Meaning::Hour(hour(9))),
                ("19h".to_owned(), Meaning::Hour(hour(19))),
                ("20h".to_owned(), Meaning::Hour(hour(20))),
            ],
        );
        let means: Vec<_> = phrase.iter().map(|piece| piece.means.clone()).collect();
        assert_eq!(words_of(&phrase), "de 9h à 19h");
        assert_eq!(
            means,
            [
                None,
                Some(Meaning::Hour(hour(9))),
                None,
                Some(Meaning::Hour(hour(19)))
            ]
        );
        assert_eq!(marked("", []), []);
    }

    #[test]
    fn only_the_web_and_e_mail_are_followed() {
        for address in ["https://exemple.org", "HTTP://a.b", "mailto:a@exemple.org"] {
            assert!(is_safe_link(address), "{address}");
        }
        for address in [
            "javascript:alert(1)",
            "exemple.org",
            "file:///etc/passwd",
            "https://exemple.org/ onclick=x",
            "data:text/html,x",
            "",
            "é",
        ] {
            assert!(!is_safe_link(address), "{address}");
        }
    }
}
