//! How well a brochure fills the pages it is meant to have, before it is printed.
//!
//! Like printing it is two steps, since counting pages takes time and no database. Deliberately not
//! here: the words in which a person is told.

use parvis_documents::brochure::{self, Brochure, Gauge, LongText, Room, TextKind};

use super::brochure::of_programme;
use super::fonts;
use super::logos::Logos;
use super::subject::Subject;
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::document::{BrochureOptions, GaugeView, LongTextView};
use crate::words::Catalogue;

/// A brochure whose pages can be counted.
#[derive(Debug, Clone)]
pub struct GaugedBrochure(Brochure);

/// Reads a programme for [`GaugedBrochure::gauge`].
///
/// # Errors
/// `not-found` when the programme is gone.
pub fn gauged(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
    options: &BrochureOptions,
) -> Result<GaugedBrochure, AppError> {
    let subject = Subject::programme(app, programme_id)?;
    let centre = settings::centre(app)?;
    let logos = Logos::read(app, words, (&centre, &subject.tree))?;
    let brochure = of_programme(words, &subject.tree, (&centre, &logos), options);
    Ok(GaugedBrochure(brochure))
}

impl GaugedBrochure {
    /// How well it fills so many pages.
    pub fn gauge(&self, pages: usize) -> GaugeView {
        let Gauge {
            pages,
            room,
            longest,
            texts_suffice,
        } = brochure::gauge(&self.0, fonts(), pages);
        let (left, over) = match room {
            Room::Left(lines) => (lines, 0),
            Room::Over(lines) => (0, lines),
        };
        GaugeView {
            pages: whole(pages),
            lines_left: whole(left),
            lines_over: whole(over),
            texts_suffice,
            longest: longest.into_iter().map(long_text).collect(),
        }
    }
}

fn long_text(text: LongText) -> LongTextView {
    LongTextView {
        kind: kind(text.kind).to_owned(),
        title: text.title,
        lines: whole(text.lines),
    }
}

/// The stable name of a text.
fn kind(kind: TextKind) -> &'static str {
    match kind {
        TextKind::Presentation => "presentation",
        TextKind::Objectives => "objectives",
        TextKind::Audience => "audience",
        TextKind::Methods => "methods",
        TextKind::Context => "context",
        TextKind::Axes => "axes",
        TextKind::Description => "description",
        TextKind::Notice(_) => "notice",
        TextKind::Fees => "fees",
        TextKind::Notes => "notes",
        TextKind::Access(_) => "access",
        TextKind::Accessibility(_) => "accessibility",
    }
}

/// A count as it crosses to the page.
fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
