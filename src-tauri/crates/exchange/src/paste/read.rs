//! From a source to a draft.
//!
//! Deliberately not here: the rules, each in a file of its own.

use super::draft::{Certainty, Draft, Options, Piece, Reason, Role, Unplaced};
use super::source::Source;
use crate::programme::Document;

/// Reads a programme out of a text, as far as the rules go.
pub fn read(source: &Source, _options: &Options) -> Draft {
    let lines = 0..source.lines.len();
    let text: Vec<&str> = source.lines.iter().map(|l| l.text.as_str()).collect();
    Draft {
        document: Document::titled(""),
        pieces: vec![Piece {
            lines: lines.clone(),
            role: Role::Ignore,
            path: "unplaced".to_owned(),
            certainty: Certainty::ToCheck(Reason::OutOfPlace),
        }],
        unplaced: vec![Unplaced {
            lines,
            text: text.join("\n"),
        }],
    }
}
