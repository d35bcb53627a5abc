//! What people wrote, and who they are, as paragraphs of a Word file.
//!
//! Deliberately not here: the agenda's table.

use docx_rs::Paragraph;
use parvis_domain::rich_text::{Block, Span};

use super::lists::{Lists, continued, item};
use super::runs::{is_blank, run, spans, words};
use super::{Place, styled};
use crate::announcement::Speaker;

/// Paragraphs, lists and quotations.
pub(super) fn blocks(place: &mut impl Place, lists: &mut Lists, blocks: &[Block]) {
    inside(place, lists, blocks, Around::Page);
}

/// What a block stands in.
#[derive(Clone, Copy)]
enum Around {
    Page,
    Quotation,
    /// An item of a list, at its level from 0.
    Item(usize),
}

fn inside(place: &mut impl Place, lists: &mut Lists, blocks: &[Block], around: Around) {
    for block in blocks {
        match block {
            Block::Paragraph(said) if says_nothing(said) => {}
            Block::Paragraph(said) => place.put(spans(plain(around), said)),
            Block::Quotation(inner) => inside(place, lists, inner, Around::Quotation),
            Block::List { start, items } => list(place, lists, (*start, items), around),
        }
    }
}

fn plain(around: Around) -> Paragraph {
    match around {
        Around::Page => Paragraph::new(),
        Around::Quotation => styled("Quote"),
        Around::Item(level) => continued(level),
    }
}

fn list(
    place: &mut impl Place,
    lists: &mut Lists,
    (start, items): (Option<u32>, &[Vec<Block>]),
    around: Around,
) {
    let level = match around {
        Around::Item(outer) => outer + 1,
        Around::Page | Around::Quotation => 0,
    };
    let marks = lists.begin(level, start);
    for entry in items {
        let (first, rest) = match entry.as_slice() {
            [Block::Paragraph(first), rest @ ..] => (first.as_slice(), rest),
            rest => (&[] as &[Span], rest),
        };
        place.put(spans(item(marks, level), first));
        inside(place, lists, rest, Around::Item(level));
    }
}

fn says_nothing(said: &[Span]) -> bool {
    said.iter().all(|span| is_blank(&span.text))
}

/// Who speaks: the name in bold, then the functions, and below some words about them.
pub(super) fn people(place: &mut impl Place, lists: &mut Lists, people: &[Speaker]) {
    for person in people {
        let mut line = styled("Speaker");
        if !is_blank(&person.role) {
            line = words(line, &format!("{}\u{a0}: ", person.role));
        }
        line = line.add_run(run(&person.name).bold());
        if !person.functions.is_empty() {
            let functions = person.functions.join("\u{a0}; ");
            line = words(line, &format!(", {functions}"));
        }
        place.put(line);
        blocks(place, lists, &person.notice);
    }
}
