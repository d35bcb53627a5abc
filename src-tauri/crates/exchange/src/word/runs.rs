//! Words as the runs of a paragraph: bold, italic, links, line ends.
//!
//! Deliberately not here: which style a paragraph has.

use docx_rs::{BreakType, Hyperlink, HyperlinkType, Paragraph, Run};
use parvis_domain::rich_text::Span;

use crate::announcement::{Meaning, Piece, is_safe_link};

/// A run of words on one line.
pub(super) fn run(words: &str) -> Run {
    Run::new().add_text(visible(words))
}

/// The end of a line inside a paragraph.
pub(super) fn line_end() -> Run {
    Run::new().add_break(BreakType::TextWrapping)
}

/// A paragraph with these words after what it has; a line end among them stays one.
pub(super) fn words(paragraph: Paragraph, text: &str) -> Paragraph {
    lines(paragraph, text, |run| run)
}

/// A paragraph with the words of a phrase after what it has.
pub(super) fn phrase(paragraph: Paragraph, phrase: &[Piece]) -> Paragraph {
    phrase.iter().fold(paragraph, |paragraph, piece| {
        let link = match &piece.means {
            Some(Meaning::Link(address)) => Some(address.as_str()),
            _ => None,
        };
        linked(paragraph, link, &piece.words, |run| run)
    })
}

/// A paragraph with written words after what it has.
pub(super) fn spans(paragraph: Paragraph, spans: &[Span]) -> Paragraph {
    spans.iter().fold(paragraph, |paragraph, span| {
        linked(paragraph, span.link.as_deref(), &span.text, |run| {
            let run = if span.bold { run.bold() } else { run };
            if span.italic { run.italic() } else { run }
        })
    })
}

/// Whether nothing of it would be seen.
pub(super) fn is_blank(words: &str) -> bool {
    visible(words).trim().is_empty()
}

/// Words that carry a link where there is a safe one.
fn linked(
    paragraph: Paragraph,
    address: Option<&str>,
    text: &str,
    look: impl Fn(Run) -> Run,
) -> Paragraph {
    match address.filter(|address| is_safe_link(address)) {
        Some(address) => {
            let words = text.lines().collect::<Vec<_>>().join(" ");
            let run = look(run(&words)).style("Hyperlink");
            let link = Hyperlink::new(visible(address), HyperlinkType::External);
            paragraph.add_hyperlink(link.add_run(run))
        }
        None => lines(paragraph, text, look),
    }
}

fn lines(mut paragraph: Paragraph, text: &str, look: impl Fn(Run) -> Run) -> Paragraph {
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            paragraph = paragraph.add_run(line_end());
        }
        paragraph = paragraph.add_run(look(run(line)));
    }
    paragraph
}

/// A text without what XML cannot hold.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
