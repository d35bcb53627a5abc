//! A programme as an announcement, in the words of paper.
//!
//! Deliberately not here: the words themselves (see `documents`), and the look of any file.

use parvis_documents::brochure::{self, Brochure};
use parvis_domain::rich_text::{Block, Span};
use parvis_exchange::announcement::{
    Announcement, Fact, Meaning, Part, Phrase, Piece, marked, plain,
};

use super::agenda::{agenda, hours, speaker};
use crate::documents::in_words;
use crate::documents::wording::{capitalised, issuer, joined};
use crate::programmes::tree::{ProgrammeTree, SessionTree};
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// All that is announced, in the order in which it is read.
pub(super) fn announcement(
    words: &Catalogue,
    tree: &ProgrammeTree,
    centre: &CentreView,
) -> Announcement {
    let said = in_words(words, tree, centre);
    let mut parts = Vec::new();
    at_a_glance(&mut parts, words, &said, tree);
    texts(&mut parts, &said);
    let only = tree.sessions.len() == 1;
    for (session, content) in said.sessions.iter().zip(tree.contents()) {
        let held = tree.occurrences(content.session.id);
        self::session(&mut parts, words, (session, content, &held), &said, only);
    }
    practical(&mut parts, words, &said);
    partners(&mut parts, words, &said);
    if !said.legal_footer.is_empty() {
        parts.push(Part::SmallPrint(said.legal_footer.clone()));
    }
    Announcement {
        language: words.language().code().to_owned(),
        author: issuer(tree, centre),
        over_title: joined(&[&said.cover.series, &said.cover.kind], " – "),
        title: said.cover.title.clone(),
        subtitle: said.cover.subtitle.clone(),
        accent: centre.colour.trim_start_matches('#').to_owned(),
        page_of: words.with("paper-page", &[("page", "{page}"), ("pages", "{pages}")]),
        parts,
    }
}

/// When and where, above everything else: the one session, or all the dates of a cycle.
fn at_a_glance(parts: &mut Vec<Part>, words: &Catalogue, said: &Brochure, tree: &ProgrammeTree) {
    let mut facts = Vec::new();
    let period = vec![plain(&said.cover.period)];
    push_fact(&mut facts, words, "export-period", period);
    if let ([session], [tree]) = (said.sessions.as_slice(), tree.sessions.as_slice()) {
        when_and_where(&mut facts, words, (session, tree));
    } else {
        let dates = said.dates.iter().zip(&tree.sessions);
        let lines = dates
            .map(|(date, tree)| date_of_cycle(date, tree))
            .collect();
        push_fact(&mut facts, words, "brochure-dates", lines);
    }
    if !facts.is_empty() {
        parts.push(Part::Facts(facts));
    }
}

/// "Mardi 23 mars 2027 – Journée 1 – Se connaître – Maison des associations, Valrive (Complet)".
fn date_of_cycle(date: &brochure::DateEntry, tree: &SessionTree) -> Phrase {
    let line = joined(&[&date.date, &date.label, &date.title, &date.place], " – ");
    let status = match date.status.as_str() {
        "" => String::new(),
        status => format!(" ({status})"),
    };
    day(&format!("{line}{status}"), &date.date, tree)
}

/// One of the times a session is held: "Mardi 16 mars 2027, 9h – 12h – Espace Rive, Soissons – Accueilli
/// par la Ville (Complet)".
fn time(one: &brochure::Occurrence, tree: &SessionTree) -> Phrase {
    let line = joined(&[&one.when, &one.doors, &one.place, &one.hosts], " – ");
    let status = match one.status.as_str() {
        "" => String::new(),
        status => format!(" ({status})"),
    };
    // The day stands before the first comma of a time with hours.
    let said = one.when.split(", ").next().unwrap_or_default();
    day(&format!("{line}{status}"), said, tree)
}

/// Words with the day of a session marked in them.
fn day(line: &str, said: &str, tree: &SessionTree) -> Phrase {
    let day = tree.session.date.map(Meaning::Day);
    marked(line, day.map(|day| (said.to_owned(), day)))
}

fn when_and_where(
    facts: &mut Vec<Fact>,
    words: &Catalogue,
    (session, tree): (&brochure::Session, &SessionTree),
) {
    let of = &tree.session;
    let hours = hours(words, &capitalised(&session.hours), of.starts, of.ends);
    let doors = plain(&session.doors);
    let when = vec![
        day(&session.date, &session.date, tree),
        hours,
        doors,
        plain(&session.status),
    ];
    push_fact(facts, words, "export-date", when);
    let mut place: Vec<Phrase> = session.place.iter().map(|line| plain(line)).collect();
    place.push(plain(&session.mode));
    place.push(plain(&session.hosts));
    push_fact(facts, words, "export-place", place);
}

/// A label with its lines, as far as they say something.
fn push_fact(facts: &mut Vec<Fact>, words: &Catalogue, label: &str, lines: Vec<Phrase>) {
    push_labelled(facts, words.text(label), lines);
}

fn push_labelled(facts: &mut Vec<Fact>, label: String, mut lines: Vec<Phrase>) {
    lines.retain(|line| line.iter().any(|piece| !piece.words.is_empty()));
    if !lines.is_empty() {
        facts.push(Fact { label, lines });
    }
}

/// What is written about the whole programme, and who speaks throughout.
fn texts(parts: &mut Vec<Part>, said: &Brochure) {
    for (heading, text) in [
        (&said.words.presentation, &said.presentation),
        (&said.words.objectives, &said.objectives),
        (&said.words.audience, &said.audience),
        (&said.words.methods, &said.methods),
    ] {
        if !text.is_empty() {
            parts.push(Part::Section(plain(heading)));
            parts.push(Part::Text(text.clone()));
        }
    }
    if !said.speakers.is_empty() {
        parts.push(Part::Section(plain(&said.words.speakers)));
        parts.push(people(&said.speakers));
    }
}

fn people(speakers: &[brochure::Speaker]) -> Part {
    Part::People(speakers.iter().map(speaker).collect())
}

fn session(
    parts: &mut Vec<Part>,
    words: &Catalogue,
    (session, tree, held): (&brochure::Session, &SessionTree, &[&SessionTree]),
    said: &Brochure,
    only: bool,
) {
    let titled = joined(&[&session.label, &session.title], " – ");
    // The day of the only session was said above.
    let day = if only { "" } else { &session.date };
    let programme = said.words.programme.as_str();
    let heading = [&titled, day, programme]
        .into_iter()
        .find(|words| !words.is_empty())
        .unwrap_or_default();
    let before = parts.len();
    parts.push(Part::Section(plain(heading)));
    if !only {
        let mut facts = Vec::new();
        if session.occurrences.is_empty() {
            when_and_where(&mut facts, words, (session, tree));
        } else {
            let times = session.occurrences.iter().zip(held);
            let lines = times.map(|(one, tree)| time(one, tree)).collect();
            push_fact(&mut facts, words, "brochure-dates", lines);
        }
        if !facts.is_empty() {
            parts.push(Part::Facts(facts));
        }
    }
    session_texts(parts, session, said);
    if !session.agenda.is_empty() {
        if heading != programme {
            parts.push(Part::Heading(plain(programme)));
        }
        parts.push(Part::Agenda(agenda(words, &session.agenda, tree)));
    }
    // The one session of a programme without an agenda was all said above.
    if only && parts.len() == before + 1 {
        parts.truncate(before);
    }
}

fn session_texts(parts: &mut Vec<Part>, session: &brochure::Session, said: &Brochure) {
    for (heading, text) in [
        (&said.words.session_context, &session.context),
        (&said.words.session_objectives, &session.objectives),
        (&said.words.session_axes, &session.axes),
    ] {
        if !text.is_empty() {
            parts.push(Part::Heading(plain(heading)));
            parts.push(Part::Text(text.clone()));
        }
    }
    if !session.speakers.is_empty() {
        parts.push(Part::Heading(plain(&said.words.speakers)));
        parts.push(people(&session.speakers));
    }
}

/// How to register and to come.
fn practical(parts: &mut Vec<Part>, words: &Catalogue, said: &Brochure) {
    let practical = &said.practical;
    let before = parts.len();
    parts.push(Part::Section(plain(&said.words.practical)));
    let mut facts = Vec::new();
    let link = practical.registration_link.as_str();
    let register = link_to(&said.words.register_online, link, link);
    push_fact(
        &mut facts,
        words,
        "brochure-registration",
        vec![plain(&practical.deadline), register],
    );
    let contact = &practical.contact;
    let mail = link_to("", &contact.email, &format!("mailto:{}", contact.email));
    let lines = vec![plain(&contact.name), mail, plain(&contact.phone)];
    push_fact(&mut facts, words, "brochure-contact", lines);
    if !facts.is_empty() {
        parts.push(Part::Facts(facts));
    }
    for (heading, text) in [
        (&said.words.fees, &practical.fees),
        (&said.words.notes, &practical.notes),
    ] {
        if !text.is_empty() {
            parts.push(Part::Heading(plain(heading)));
            parts.push(Part::Text(text.clone()));
        }
    }
    for venue in &practical.venues {
        self::venue(parts, venue, said);
    }
    if parts.len() == before + 1 {
        parts.truncate(before);
    }
}

/// "S’inscrire en ligne : https://exemple.org", the address being a link.
fn link_to(label: &str, said: &str, address: &str) -> Phrase {
    if said.is_empty() {
        return Phrase::new();
    }
    let mut phrase = Phrase::new();
    if !label.is_empty() {
        phrase.extend(plain(&format!("{label}\u{a0}: ")));
    }
    phrase.push(Piece {
        words: said.to_owned(),
        means: Some(Meaning::Link(address.to_owned())),
    });
    phrase
}

/// How to get to a venue. Where it is was said with its session.
fn venue(parts: &mut Vec<Part>, venue: &brochure::Venue, said: &Brochure) {
    let mut text = labelled(&said.words.access, &venue.access);
    text.extend(labelled(&said.words.accessibility, &venue.accessibility));
    if text.is_empty() {
        return;
    }
    let name = joined(&[&venue.name, &venue.address.join(", ")], ", ");
    parts.push(Part::Heading(plain(&name)));
    parts.push(Part::Text(text));
}

/// A text with a label before its first words.
fn labelled(label: &str, text: &[Block]) -> Vec<Block> {
    let mut text = text.to_vec();
    let said = Span {
        text: format!("{label}\u{a0}: "),
        bold: true,
        italic: false,
        link: None,
    };
    match text.first_mut() {
        Some(Block::Paragraph(spans)) => spans.insert(0, said),
        Some(_) => text.insert(0, Block::Paragraph(vec![said])),
        None => {}
    }
    text
}

fn partners(parts: &mut Vec<Part>, words: &Catalogue, said: &Brochure) {
    let mut facts = Vec::new();
    for group in &said.partners {
        let lines = group.names.iter().map(|name| plain(name)).collect();
        push_labelled(&mut facts, group.label.clone(), lines);
    }
    if !facts.is_empty() {
        parts.push(Part::Section(plain(&words.text("export-partners"))));
        parts.push(Part::Facts(facts));
    }
}
