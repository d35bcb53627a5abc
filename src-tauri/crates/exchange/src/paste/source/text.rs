//! A plain text as lines: from a clipboard, an e-mail, a text file or a PDF.
//!
//! Deliberately not here: bullets and numbers, which are part of the words of a plain text.

use super::Line;
use unicode_normalization::UnicodeNormalization;

/// The lines of a text; a form feed, between the pages of a PDF, is a line end of its own.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let unified = text.replace("\r\n", "\n");
    let ends = [
        '\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}',
    ];
    let raw = || unified.split(ends).filter(|l| !l.trim().is_empty());
    // An e-mail that quotes another puts `>` before its lines; a few such lines are a quotation.
    let quoted = raw().filter(|l| l.starts_with('>')).count();
    let letter = quoted > 2 && quoted * 3 >= raw().count();
    let mut lines: Vec<Line> = unified.split(ends).map(|raw| line(raw, letter)).collect();
    while lines.last().is_some_and(Line::is_blank) {
        lines.pop();
    }
    lines
}

fn line(raw: &str, letter: bool) -> Line {
    let mut words = raw;
    while let Some(rest) = words.strip_prefix('>').filter(|_| letter) {
        if !rest.is_empty() && !rest.starts_with([' ', '>', '\t']) {
            break;
        }
        words = rest.strip_prefix(' ').unwrap_or(rest);
    }
    let text = cleaned(words);
    let indent = words.chars().take_while(|c| is_blank(*c));
    Line {
        indent: indent.map(|c| if c == '\t' { 4 } else { 1 }).sum(),
        text,
        ..Line::default()
    }
}

fn is_blank(c: char) -> bool {
    c == '\t' || c == ' ' || c == '\u{A0}' || c == '\u{202F}' || c.is_whitespace()
}

/// Composed letters, plain spaces, no invisible characters; tabs inside part cells and stay.
pub(super) fn cleaned(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for c in raw.nfc() {
        match c {
            '\t' => text.push('\t'),
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            c => text.push(c),
        }
    }
    text.trim_matches([' ', '\t']).to_owned()
}
