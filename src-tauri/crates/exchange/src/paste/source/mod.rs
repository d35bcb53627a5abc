//! What is pasted, as numbered lines: from a plain text, a web page or a Word file.
//!
//! Deliberately not here: what the lines mean, and their joining: the screen shows them as they are.

mod docx;
mod html;
mod problem;
mod table;
mod text;

pub use problem::Problem;

use crate::attendees::{FileKind, Refusal, decode, kind};

/// Largest file in bytes that is read: a Word file holds pictures too.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Longest text in characters: 200 pages are about 600,000.
pub const MAX_CHARACTERS: usize = 2_000_000;

/// Largest number of lines.
pub const MAX_LINES: usize = 50_000;

/// One line of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its words, without what the format says by other means. Cells of a table are parted by tabs.
    pub text: String,
    /// The level of a heading, from 1, when the format told.
    pub heading: Option<u8>,
    /// The depth of a bulleted item, from 1, when the format told.
    pub bullet: Option<u8>,
    /// The number of a numbered item, when the format told.
    pub number: Option<u32>,
    /// All of it is bold, when the format told.
    pub bold: bool,
    /// How many columns it is indented, in a plain text.
    pub indent: usize,
}

impl Line {
    /// Whether it has no words.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// A text with its lines numbered from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The lines.
    pub lines: Vec<Line>,
}

/// Reads a file: `.txt` in any encoding, `.docx`, `.html`.
///
/// # Errors
/// [`Problem`] for anything that holds no text of a programme, or far too much of it.
pub fn source(bytes: &[u8]) -> Result<Source, Problem> {
    if bytes.len() > MAX_BYTES {
        let bytes = bytes.len();
        return Err(Problem::FileTooLarge {
            bytes,
            limit: MAX_BYTES,
        });
    }
    match kind::recognise(bytes) {
        Some(FileKind::WordDocument) => checked(docx::lines(bytes)?),
        Some(FileKind::WebPage) => source_of_html(&decode::words(bytes).map_err(refused)?.text),
        Some(kind) => Err(Problem::NotAText { kind }),
        None => source_of_text(&decode::words(bytes).map_err(refused)?.text),
    }
}

/// Reads a plain text, as a clipboard or an e-mail holds it.
///
/// # Errors
/// As [`source`].
pub fn source_of_text(text: &str) -> Result<Source, Problem> {
    not_too_long(text)?;
    if kind::is_binary(text.as_bytes()) {
        return Err(Problem::NotAText {
            kind: FileKind::Binary,
        });
    }
    checked(text::lines(text))
}

/// Reads a web page or the fragment of one that a clipboard holds.
///
/// # Errors
/// As [`source`].
pub fn source_of_html(html: &str) -> Result<Source, Problem> {
    not_too_long(html)?;
    checked(html::lines(html))
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NotATextFile { kind } => Problem::NotAText { kind },
        _ => Problem::EmptyText,
    }
}

fn not_too_long(text: &str) -> Result<(), Problem> {
    // Bytes are never fewer than characters, so that most texts need no counting.
    if text.len() > MAX_CHARACTERS && text.chars().count() > MAX_CHARACTERS {
        return Err(Problem::TextTooLong {
            limit: MAX_CHARACTERS,
        });
    }
    Ok(())
}

/// Refuses too much and nothing at all.
fn checked(lines: Vec<Line>) -> Result<Source, Problem> {
    if lines.len() > MAX_LINES {
        return Err(Problem::TooManyLines { limit: MAX_LINES });
    }
    let words = |line: &Line| line.text.chars().any(char::is_alphanumeric);
    if !lines.iter().any(words) {
        return Err(Problem::EmptyText);
    }
    Ok(Source { lines })
}

#[cfg(test)]
mod tests;
