//! How well a brochure fills the pages it is meant to have, and which texts are worth shortening.
//!
//! Nothing is cut or changed here; a person decides. Deliberately not here: the words in which it
//! is told.

use super::input::Brochure;
use super::layout::{Attempt, tries};
use super::texts::Texts;
use crate::fonts::Fonts;
use crate::place::RichStyle;

/// So many texts are named.
const NAMED: usize = 8;
/// The lines told to be too many are at most this part more than the fewest that would do: a closer
/// answer would take as long again, and helps nobody who is shortening texts.
const CLOSE_ENOUGH: usize = 16;

/// How well a brochure fills the pages it is meant to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gauge {
    /// The pages it takes, as a person reads them; a booklet has them on a quarter of the sheets.
    pub pages: usize,
    /// What is missing or left, in lines of flowing text.
    pub room: Room,
    /// The longest texts, the longest first; empty when there is nothing to shorten.
    pub longest: Vec<LongText>,
    /// Whether shortening texts is enough to make it fit; true when it fits.
    pub texts_suffice: bool,
}

/// What is missing or left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// It fits, and so many lines may still be added.
    Left(usize),
    /// So many lines have to go: without them in the longest texts it fits. Where texts do not
    /// suffice, it is an estimate of what is on the pages too many.
    Over(usize),
}

/// A text that takes many lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText {
    /// What it is.
    pub kind: TextKind,
    /// The session it is of, from 0; none when it is of the whole programme.
    pub session: Option<usize>,
    /// The line of the agenda it is of, from 0.
    pub entry: Option<usize>,
    /// The slot inside a group of parallel ones, from 0.
    pub slot: Option<usize>,
    /// The title of what it is of, as given; empty for the whole programme.
    pub title: String,
    /// The lines it takes.
    pub lines: usize,
}

/// What a long text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// The presentation of the programme.
    Presentation,
    /// The objectives of the programme or of a session.
    Objectives,
    /// Who it is for.
    Audience,
    /// How people will work.
    Methods,
    /// The context of a session.
    Context,
    /// The lines of work of a session.
    Axes,
    /// What a slot is about.
    Description,
    /// Some words about a speaker, by their position among those of the same place, from 0.
    Notice(usize),
    /// The fees.
    Fees,
    /// What else to know.
    Notes,
    /// The way to a venue, by its position.
    Access(usize),
    /// For whom a venue is accessible, by its position.
    Accessibility(usize),
}

/// Tells how well a brochure fills `target` pages in its format.
///
/// That so many lines are too many is no estimate: the brochure is placed with its longest texts
/// shortened by as many lines, and then it fits.
#[must_use]
pub fn gauge(input: &Brochure, fonts: &Fonts, target: usize) -> Gauge {
    let tries = tries(input, fonts);
    let texts = Texts::of(input, fonts);
    let pages = tries[0].document.pages.len();
    let mut longest = texts.long();
    longest.truncate(NAMED);
    if pages <= target {
        return Gauge {
            pages,
            room: left(&tries[0], target),
            longest,
            texts_suffice: true,
        };
    }
    let guess = guess(&tries, target);
    let fits = |lines: usize| {
        let shortened = pages_of(&texts.shortened(lines), fonts);
        shortened <= target
    };
    let lines = fewest(guess, texts.most(), fits);
    Gauge {
        pages,
        room: Room::Over(lines.unwrap_or(guess)),
        longest,
        texts_suffice: lines.is_some(),
    }
}

fn pages_of(input: &Brochure, fonts: &Fonts) -> usize {
    tries(input, fonts)[0].document.pages.len()
}

/// The fewest lines with which it fits, as closely as is worth the time; none when even `most` are
/// too few. A guess spares questions.
fn fewest(guess: usize, most: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let mut enough = guess.clamp(1, most.max(1)).min(most);
    let mut too_few = 0;
    while !fits(enough) {
        if enough == most {
            return None;
        }
        too_few = enough;
        enough = (enough * 2).min(most);
    }
    while enough - too_few > (enough / CLOSE_ENOUGH).max(1) {
        let middle = usize::midpoint(too_few, enough);
        if fits(middle) {
            enough = middle;
        } else {
            too_few = middle;
        }
    }
    Some(enough)
}

fn lines_of_a_page(attempt: &Attempt) -> usize {
    (attempt.paper.height() / RichStyle::BODY.line_height()) as usize
}

/// How much of its last page an attempt fills, in pt.
fn filled(attempt: &Attempt) -> f32 {
    let filled = attempt.end.y - attempt.paper.top;
    if attempt.end.follows { filled } else { 0.0 }
}

fn left(chosen: &Attempt, target: usize) -> Room {
    let pages = chosen.document.pages.len();
    let free = (chosen.paper.height() - filled(chosen)) / RichStyle::BODY.line_height();
    let last = if chosen.end.page < pages {
        free.max(0.0) as usize
    } else {
        0
    };
    Room::Left((target - pages) * lines_of_a_page(chosen) + last)
}

/// About how many lines stand on the pages that are too many.
fn guess(tries: &[Attempt], target: usize) -> usize {
    let over = |attempt: &Attempt| {
        let whole = attempt.document.pages.len().saturating_sub(target + 1);
        let last = (filled(attempt) / RichStyle::BODY.line_height()).ceil();
        whole * lines_of_a_page(attempt) + last.max(1.0) as usize
    };
    // The white is drawn together before a line has to go.
    tries.iter().map(over).min().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_are_found_from_any_guess() {
        for wanted in [1, 2, 7, 16, 40, 100] {
            for guess in [0, 1, 8, 60, 500] {
                let found = fewest(guess, 100, |lines| lines >= wanted).unwrap();
                assert!(
                    found >= wanted && found <= wanted + wanted.div_ceil(CLOSE_ENOUGH),
                    "{found} for {wanted} from {guess}"
                );
            }
        }
        assert_eq!(fewest(3, 100, |_| false), None);
        assert_eq!(fewest(3, 0, |_| false), None);
    }
}
