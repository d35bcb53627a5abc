//! A reading as the window shows it: lines, pieces, and the programme with paths for keys.

use parvis_exchange::paste::{Certainty, Line, Piece, Unplaced};

use super::draft_view;
use super::read::Reading;
use crate::programmes::number_text;
use crate::view::pasted::{PastedLine, PastedView, PieceView, UnplacedView};

pub(super) fn pasted(reading: &Reading) -> PastedView {
    let draft = &reading.draft;
    PastedView {
        lines: reading.source.lines.iter().map(line).collect(),
        pieces: draft.pieces.iter().map(piece).collect(),
        programme: draft_view::programme(&draft.document),
        unplaced: draft.unplaced.iter().map(unplaced).collect(),
        year: number_text(reading.year),
    }
}

/// Where in the source. The reader refuses long before a number of lines could not be told.
fn at(line: usize) -> i32 {
    i32::try_from(line).unwrap_or(i32::MAX)
}

fn line(line: &Line) -> PastedLine {
    let nested = line.bullet.unwrap_or_default().into();
    // Two columns are a level of a plain text's list.
    let indented = at(line.indent / 2).min(8);
    PastedLine {
        text: line.text.clone(),
        depth: indented.max(nested),
        mark: match (line.number, line.bullet) {
            (Some(number), _) => format!("{number}."),
            (None, Some(_)) => "•".to_owned(),
            (None, None) => String::new(),
        },
        strong: line.heading.is_some() || line.bold,
    }
}

fn piece(piece: &Piece) -> PieceView {
    PieceView {
        first: at(piece.lines.start),
        last: at(piece.lines.end.saturating_sub(1).max(piece.lines.start)),
        role: piece.role.code().to_owned(),
        path: piece.path.clone(),
        reason: match piece.certainty {
            Certainty::Sure => String::new(),
            Certainty::ToCheck(reason) => reason.code().to_owned(),
        },
    }
}

fn unplaced(unplaced: &Unplaced) -> UnplacedView {
    UnplacedView {
        first: at(unplaced.lines.start),
        text: unplaced.text.clone(),
    }
}
