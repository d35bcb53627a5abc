//! An announcement that uses everything, and one that has only a title: what the writers of files
//! are tried on.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::rich_text::parse;

use super::{
    Agenda, Announcement, Fact, Meaning, Part, Phrase, Piece, Row, Slot, Speaker, marked, plain,
};

/// Only a title.
pub(crate) fn bare() -> Announcement {
    Announcement {
        language: "fr".to_owned(),
        title: "Une journée".to_owned(),
        accent: "2f6f73".to_owned(),
        page_of: "page {page} / {pages}".to_owned(),
        ..Announcement::default()
    }
}

/// Everything once.
pub(crate) fn whole() -> Announcement {
    Announcement {
        author: "Centre de ressources Rives et Plateaux".to_owned(),
        over_title: "Les rendez-vous des quartiers – Cycle".to_owned(),
        title: "Agir ensemble : « qui & comment » ?".to_owned(),
        subtitle: "Faire durer les coopérations".to_owned(),
        parts: vec![
            Part::Facts(vec![
                fact("Date", vec![day()]),
                fact(
                    "Lieu",
                    vec![plain("Maison des associations"), plain("99100 Valrive")],
                ),
            ]),
            Part::Section(plain("Présentation")),
            Part::Text(parse(
                "Un **mot** et *un autre*, avec [le site](https://exemple.org/a?b=1&c=2).\nÀ la ligne.\n\n- un\n- deux\n  - dedans\n\n3. trois\n4. quatre\n\n> dit-elle",
            )),
            Part::Section(plain("Journée 1 – Se connaître")),
            Part::Heading(plain("Programme")),
            Part::Agenda(agenda()),
            Part::Section(plain("Informations pratiques")),
            Part::Facts(vec![fact("Contact", vec![mail()])]),
            Part::SmallPrint("Association loi 1901".to_owned()),
        ],
        ..bare()
    }
}

fn agenda() -> Agenda {
    Agenda {
        when: "Horaire".to_owned(),
        what: "Déroulé".to_owned(),
        rows: vec![
            Row {
                when: hours(9, 10),
                slots: vec![Slot {
                    label: "Accueil".to_owned(),
                    ..Slot::default()
                }],
                ..Row::default()
            },
            Row {
                when: hours(14, 16),
                heading: "Ateliers".to_owned(),
                place: "Maison du Département".to_owned(),
                slots: vec![workshop(1), workshop(2)],
            },
        ],
    }
}

fn workshop(number: u32) -> Slot {
    Slot {
        label: format!("Atelier {number}"),
        title: "Écrire <ensemble>".to_owned(),
        question: "Qui tient la plume ?".to_owned(),
        description: parse("Un texte.\n\n- une étape\n  - une autre"),
        speakers: vec![Speaker {
            role: "Animation".to_owned(),
            name: "Ngọc Nguyễn Thị".to_owned(),
            functions: vec!["cheffe de projet, Ville de Valrive".to_owned()],
            notice: parse("Elle a écrit *Ensemble*."),
        }],
        ..Slot::default()
    }
}

fn fact(label: &str, lines: Vec<Phrase>) -> Fact {
    Fact {
        label: label.to_owned(),
        lines,
    }
}

fn day() -> Phrase {
    let date = NaiveDate::from_ymd_opt(2027, 3, 23).unwrap();
    marked(
        "Mardi 23 mars 2027, de 9h à 17h",
        [("Mardi 23 mars 2027".to_owned(), Meaning::Day(date))],
    )
}

fn mail() -> Phrase {
    vec![Piece {
        words: "claire@exemple.org".to_owned(),
        means: Some(Meaning::Link("mailto:claire@exemple.org".to_owned())),
    }]
}

fn hours(starts: u32, ends: u32) -> Phrase {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    marked(
        &format!("{starts}h – {ends}h"),
        [starts, ends].map(|at| (format!("{at}h"), Meaning::Hour(hour(at)))),
    )
}
