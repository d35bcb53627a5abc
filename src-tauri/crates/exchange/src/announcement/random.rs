//! Any announcement: names of up to 300 letters, emoji, quotation marks, marks that mean something
//! in HTML, XML or iCalendar, and control characters.

use parvis_domain::rich_text::parse;
use proptest::prelude::*;

use super::{Agenda, Announcement, Fact, Meaning, Part, Phrase, Piece, Row, Slot, Speaker, plain};

/// A text that may hold anything that can be typed or pasted.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-ZéÉœ’ -]{1,40}",
        "[-;,:\"'&<>\\\\ a-zé\n\r\t👩‍👧🏽\u{0}\u{1b}\u{7f}\u{2028}\u{fffe}]{0,60}",
        "\\PC{1,300}",
        Just("]]>&amp;</w:t>END:VEVENT\r\n".to_owned()),
    ]
}

/// An announcement of a few parts of any kind.
pub(crate) fn announcement() -> impl Strategy<Value = Announcement> {
    let parts = prop::collection::vec(part(), 0..6);
    (text(), text(), text(), parts).prop_map(|(title, subtitle, author, parts)| Announcement {
        language: "fr".to_owned(),
        over_title: author.clone(),
        author,
        title,
        subtitle,
        accent: "2f6f73".to_owned(),
        page_of: "page {page} / {pages}".to_owned(),
        parts,
    })
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        text().prop_map(|words| Part::Section(plain(&words))),
        text().prop_map(|words| Part::Heading(plain(&words))),
        rich().prop_map(|text| Part::Text(parse(&text))),
        (text(), phrase()).prop_map(|(label, line)| Part::Facts(vec![Fact {
            label,
            lines: vec![line]
        }])),
        speaker().prop_map(|speaker| Part::People(vec![speaker])),
        prop::collection::vec(row(), 1..3).prop_map(|rows| Part::Agenda(Agenda {
            when: "Horaire".to_owned(),
            what: "Déroulé".to_owned(),
            rows
        })),
        text().prop_map(Part::SmallPrint),
    ]
}

/// A text with marks of the small Markdown among anything else.
fn rich() -> impl Strategy<Value = String> {
    prop_oneof![
        text(),
        "([-*>]|[0-9]\\.| )? ?(\\*\\*a\\*\\*|[a-z&<é]{1,6}|\\[x\\]\\(https?://e\\.fr/\\?a&b\\)|\n){0,12}",
        Just("- a\n  - b\n    - c\n\n1. d\n2. e\n\n> - f\n>\n> g".to_owned()),
        "\\[[a-z]{1,5}\\]\\(javascript:[a-z]{1,5}\\)",
    ]
}

fn phrase() -> impl Strategy<Value = Phrase> {
    (text(), text()).prop_map(|(words, link)| {
        vec![Piece {
            words,
            means: Some(Meaning::Link(format!("https://{link}"))),
        }]
    })
}

fn speaker() -> impl Strategy<Value = Speaker> {
    (text(), text(), prop::collection::vec(text(), 0..3), rich()).prop_map(
        |(role, name, functions, notice)| Speaker {
            role,
            name,
            functions,
            notice: parse(&notice),
        },
    )
}

fn row() -> impl Strategy<Value = Row> {
    let slots = prop::collection::vec(slot(), 1..3);
    (phrase(), text(), text(), slots).prop_map(|(when, heading, place, slots)| Row {
        when,
        heading,
        place,
        slots,
    })
}

fn slot() -> impl Strategy<Value = Slot> {
    let people = prop::collection::vec(speaker(), 0..2);
    (text(), text(), text(), rich(), people).prop_map(
        |(label, title, question, description, speakers)| Slot {
            when: Phrase::new(),
            label,
            title,
            question: question.clone(),
            place: question,
            description: parse(&description),
            speakers,
        },
    )
}
