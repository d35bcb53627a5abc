//! What people wrote, and who they are, as HTML: paragraphs, lists, quotations, links.
//!
//! Deliberately not here: the agenda's table.

use parvis_domain::rich_text::{Block, Span};

use super::markup::{self, Markup, attribute};
use crate::announcement::{Meaning, Phrase, Piece, Speaker, is_safe_link};

/// Words of one line.
pub(super) fn phrase(html: &mut Markup, phrase: &[Piece]) {
    for piece in phrase {
        let words = |html: &mut Markup| html.words(&piece.words);
        match &piece.means {
            Some(Meaning::Day(day)) => {
                html.marked("time", &attribute("datetime", &day.to_string()), words)
            }
            Some(Meaning::Hour(hour)) => {
                let hour = hour.format("%H:%M").to_string();
                html.marked("time", &attribute("datetime", &hour), words);
            }
            Some(Meaning::Link(address)) => link(html, Some(address), &piece.words, words),
            None => words(html),
        }
    }
}

/// Several lines of words, parted by line breaks.
pub(super) fn lines(html: &mut Markup, lines: &[Phrase]) {
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            html.raw("<br>");
        }
        phrase(html, line);
    }
}

/// Whether nothing of it would be seen.
pub(super) fn is_blank(phrase: &[Piece]) -> bool {
    phrase.iter().all(|piece| markup::is_blank(&piece.words))
}

/// Paragraphs, lists and quotations.
pub(super) fn blocks(html: &mut Markup, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(spans) if says_nothing(spans) => {}
            Block::Paragraph(spans) => html.line("p", |html| self::spans(html, spans)),
            Block::Quotation(inner) if inner.is_empty() => {}
            Block::Quotation(inner) => {
                html.within("blockquote", |html| self::blocks(html, inner));
            }
            Block::List { start, items } => list(html, *start, items),
        }
    }
}

fn list(html: &mut Markup, start: Option<u32>, items: &[Vec<Block>]) {
    if items.is_empty() {
        return;
    }
    let (element, first) = match start {
        None => ("ul", String::new()),
        Some(1) => ("ol", String::new()),
        Some(number) => ("ol", attribute("start", &number.to_string())),
    };
    html.open(&format!("{element}{first}"));
    for entry in items {
        html.line("li", |html| item(html, entry));
    }
    html.close(element);
}

/// An item: its words stand in it directly, as editors expect, and only what follows is a block.
fn item(html: &mut Markup, entry: &[Block]) {
    match entry {
        [Block::Paragraph(first), rest @ ..] => {
            spans(html, first);
            if !rest.is_empty() {
                html.raw("\n");
                blocks(html, rest);
            }
        }
        other => blocks(html, other),
    }
}

fn spans(html: &mut Markup, spans: &[Span]) {
    for span in spans {
        let words = |html: &mut Markup| {
            let bold = if span.bold { "strong" } else { "" };
            let italic = if span.italic { "em" } else { "" };
            html.inline(bold, |html| {
                html.inline(italic, |html| html.words(&span.text))
            });
        };
        link(html, span.link.as_deref(), &span.text, words);
    }
}

/// Words that carry a link, where there is a safe one and something to press on.
fn link(html: &mut Markup, address: Option<&str>, said: &str, words: impl FnOnce(&mut Markup)) {
    match address.filter(|address| is_safe_link(address) && !markup::is_blank(said)) {
        Some(address) => html.marked("a", &attribute("href", address), words),
        None => words(html),
    }
}

fn says_nothing(spans: &[Span]) -> bool {
    spans.iter().all(|span| markup::is_blank(&span.text))
}

/// Who speaks, one a line of a list.
pub(super) fn people(html: &mut Markup, people: &[Speaker]) {
    if people.is_empty() {
        return;
    }
    html.within("ul", |html| {
        for person in people {
            html.line("li", |html| self::person(html, person));
        }
    });
}

/// "Animation : Hélène Marchetti, vice-présidente".
fn person(html: &mut Markup, person: &Speaker) {
    if !markup::is_blank(&person.role) {
        html.words(&person.role);
        html.words("\u{a0}: ");
    }
    html.inline("strong", |html| html.words(&person.name));
    if !person.functions.is_empty() {
        html.words(", ");
        html.words(&person.functions.join("\u{a0}; "));
    }
    if !person.notice.is_empty() {
        html.raw("\n");
        blocks(html, &person.notice);
    }
}
