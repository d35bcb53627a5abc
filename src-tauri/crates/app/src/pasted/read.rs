//! Reading a pasted text as a draft of a programme.
//!
//! Deliberately absent: the rules (room `exchange`), and how the window shows the draft.

use chrono::{Datelike, Days, NaiveDate};
use parvis_exchange::paste::{
    Certainty, Correction, Draft, Options, Piece, Problem as Unreadable, Reason, Role, Source,
    read as understand, source, source_of_html, source_of_text,
};

use super::as_view;
use crate::programmes::unreadable_text;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::pasted::{PasteCorrection, PasteOptions, PastedView};
use crate::view::problem::Problem;

/// How far ahead programmes are usually written: a text without a year means the year it is then.
const AHEAD: Days = Days::new(90);

/// What was pasted, dropped or chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pasted {
    /// A plain text.
    Text(String),
    /// A page or a part of one, as the clipboard holds it.
    Html(String),
    /// The bytes of a file: `.txt`, `.docx`, `.html`.
    File(Vec<u8>),
}

/// A text with what was found in it.
pub(super) struct Reading {
    pub source: Source,
    pub draft: Draft,
    /// The year that was given to dates without one.
    pub year: Option<i32>,
}

/// The draft of a programme that a text gives. Nothing is written.
///
/// # Errors
/// Why there is nothing to read, `not-a-number` for the year, `not-a-choice` for a role.
pub fn read(app: &App, pasted: &Pasted, options: &PasteOptions) -> Result<PastedView, AppError> {
    Ok(as_view::pasted(&reading(app.today(), pasted, options)?))
}

/// The same, before it is put into the form of the window.
pub(super) fn reading(
    today: NaiveDate,
    pasted: &Pasted,
    options: &PasteOptions,
) -> Result<Reading, AppError> {
    let said = Options {
        year: typed::number(&options.year, "year")?,
        corrections: corrections(&options.corrections)?,
    };
    let source = lines(pasted).map_err(|unreadable| unreadable_text(&unreadable))?;
    let mut reading = with_a_likely_year(source, said, today);
    let title = &mut reading.draft.document.title;
    if title.is_empty() {
        *title = typed::line(&options.title);
    }
    Ok(reading)
}

fn lines(pasted: &Pasted) -> Result<Source, Unreadable> {
    match pasted {
        Pasted::Text(text) => source_of_text(text),
        Pasted::Html(html) => source_of_html(html),
        Pasted::File(bytes) => source(bytes),
    }
}

/// Dates for which nothing tells the year are given a likely one, and stay to be checked.
fn with_a_likely_year(source: Source, said: Options, today: NaiveDate) -> Reading {
    let draft = understand(&source, &said);
    let missing: Vec<_> = draft.pieces.iter().filter(|p| lacks_year(p)).collect();
    if missing.is_empty() {
        let year = said.year;
        return Reading {
            source,
            draft,
            year,
        };
    }
    let year = today.checked_add_days(AHEAD).unwrap_or(today).year();
    let lines: Vec<_> = missing.iter().map(|piece| piece.lines.start).collect();
    let given = Options {
        year: Some(year),
        ..said
    };
    let mut draft = understand(&source, &given);
    for piece in &mut draft.pieces {
        if lines.contains(&piece.lines.start) && piece.certainty == Certainty::Sure {
            piece.certainty = Certainty::ToCheck(Reason::YearMissing);
        }
    }
    Reading {
        source,
        draft,
        year: Some(year),
    }
}

fn lacks_year(piece: &Piece) -> bool {
    piece.certainty == Certainty::ToCheck(Reason::YearMissing)
}

/// A correction about a line that cannot exist says nothing, as one beyond the last line does.
fn corrections(said: &[PasteCorrection]) -> Result<Vec<Correction>, Problem> {
    let mut corrections = Vec::with_capacity(said.len());
    for one in said {
        let role = typed::choice(&one.role, "role", Role::from_code)?;
        if let Ok(line) = usize::try_from(one.line) {
            corrections.push(Correction { line, role });
        }
    }
    Ok(corrections)
}
