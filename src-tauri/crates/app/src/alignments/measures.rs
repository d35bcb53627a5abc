//! The numbers of a printer: as typed, as kept, as used.
//!
//! Kept are tenths of a millimetre, which is what an eye reads off a scale.

use parvis_documents::place::{Alignment, mm};

use crate::transact::{App, AppError};
use crate::typed;
use crate::view::problem::Problem;

/// The line of 100 mm.
pub(super) const USUAL_LINE: i32 = 1_000;

/// The scales go no further than this.
pub(super) const MOST_OFFSET: i32 = 100;

/// A line more than this off was printed fitted to the page.
pub(super) const MOST_LINE: i32 = 50;

/// A length in millimetres with a comma or a point, as tenths; `usual` when nothing was typed.
///
/// # Errors
/// `not-a-length` for anything that is no number or more than `most` away from the usual one.
pub(super) fn tenths(typed: &str, field: &str, usual: i32, most: i32) -> Result<i32, Problem> {
    let typed = typed::line(typed);
    if typed.is_empty() {
        return Ok(usual);
    }
    let plain = typed.replace(',', ".").replace(['−', '–'], "-");
    let plain = plain.trim_end_matches("mm").trim();
    let number = plain
        .parse::<f32>()
        .ok()
        .filter(|number| number.is_finite());
    number
        .map(|number| (number * 10.0).round() as i32)
        .filter(|tenths| (usual - most..=usual + most).contains(tenths))
        .ok_or_else(|| {
            Problem::new("not-a-length")
                .on(field)
                .with("value", &typed)
                .with("least", text(usual - most))
                .with("most", text(usual + most))
        })
}

/// Tenths of a millimetre as millimetres: "1,5", "−0,5", "100".
pub(super) fn text(tenths: i32) -> String {
    let sign = if tenths < 0 { "−" } else { "" };
    let (whole, part) = (tenths.abs() / 10, tenths.abs() % 10);
    match part {
        0 => format!("{sign}{whole}"),
        part => format!("{sign}{whole},{part}"),
    }
}

/// What is done to pages for a printer; nothing when none is named.
///
/// # Errors
/// `unknown-alignment` when it was forgotten, and those of the database.
pub(crate) fn of(app: &App, name: &str) -> Result<Option<Alignment>, AppError> {
    if name.is_empty() {
        return Ok(None);
    }
    let alignments = app.store().alignments(&app.device().to_string())?;
    let alignment = alignments
        .into_iter()
        .find(|alignment| alignment.name == name);
    let alignment = alignment.ok_or_else(|| {
        Problem::new("unknown-alignment")
            .on("alignment")
            .with("value", name)
    })?;
    let length = |tenths: i32| mm(tenths as f32 / 10.0);
    Ok(Some(Alignment {
        right: length(alignment.across),
        down: length(alignment.down),
        scale: USUAL_LINE as f32 / alignment.line as f32,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let offset = |typed| tenths(typed, "across", 0, MOST_OFFSET);
        for (typed, wanted) in [
            ("", 0),
            ("1,5", 15),
            ("-0.5", -5),
            ("−2", -20),
            (" 3 mm", 30),
            ("0,26", 3),
        ] {
            assert_eq!(offset(typed), Ok(wanted), "{typed}");
        }
        for typed in ["un", "11", "-10,1", "1,5,2", "NaN", "inf"] {
            assert_eq!(offset(typed).unwrap_err().code, "not-a-length", "{typed}");
        }
        let line = |typed| tenths(typed, "line", USUAL_LINE, MOST_LINE);
        assert_eq!((line(""), line("99,4")), (Ok(1_000), Ok(994)));
        assert_eq!(line("94").unwrap_err().code, "not-a-length");
    }

    #[test]
    fn lengths_are_written_as_they_are_read() {
        for tenths in [-15, -5, 0, 3, 10, 994, 1_000] {
            let written = text(tenths);
            assert_eq!(
                super::tenths(&written, "x", 0, 2_000),
                Ok(tenths),
                "{written}"
            );
        }
    }
}
