//! A page to measure how a printer feeds its paper.
//!
//! The paper is folded in two, edge on edge, and the fold pinched where a scale crosses it: it
//! lies in the true middle of the paper, so the number that it meets is how far everything has to
//! be moved. A line of 100 mm tells the scale. Deliberately not here: keeping the numbers.

use crate::fonts::{FontStyle, Fonts};
use crate::place::{
    Colour, Document, Draft, Flow, Meta, Owner, Rect, Region, RichStyle, Role, Shape, Structure, mm,
};
use crate::sheet::{PLAIN, space};

/// Printers leave this much of a sheet white.
const EDGE: f32 = mm(6.0);

/// How far the scales go to each side, in mm.
const REACH: i32 = 10;

/// The length of a mark of the scales, of every fifth, and of the one in the middle.
const SHORT: f32 = mm(2.5);
const LONG: f32 = mm(4.0);
const ZERO: f32 = mm(6.5);

/// The size of the numbers.
const NUMBERS: f32 = 7.0;

/// The length of the line to measure.
const LINE: f32 = mm(100.0);

/// Pages narrower than this have the scales only.
const WITH_WORDS: f32 = mm(140.0);

/// What the page says.
#[derive(Debug, Clone, PartialEq)]
pub struct Ruler {
    /// The width and height of the paper, in mm.
    pub paper: (f32, f32),
    /// The title.
    pub title: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// What stands beside the line ("100 mm").
    pub line: String,
    /// The small print at the foot: for which printer it is corrected already.
    pub foot: String,
}

/// Places the page.
#[must_use]
pub fn place(ruler: &Ruler, meta: Meta, fonts: &Fonts) -> Document {
    let (width, height) = (mm(ruler.paper.0), mm(ruler.paper.1));
    let mut draft = Draft::new(meta);
    let page = draft.add_page(width, height);
    let with_words = width >= WITH_WORDS;
    if with_words {
        words(&mut draft, ruler, fonts, (width, height));
    }
    let scale = Scale { page, fonts };
    scale.put(
        &mut draft,
        |along, across| (width / 2.0 + along, EDGE + across),
        false,
    );
    scale.put(
        &mut draft,
        |along, across| (EDGE + across, height / 2.0 + along),
        true,
    );
    if with_words {
        let (x, y) = ((width - LINE) / 2.0, height * 0.72);
        let line = |from, to| Shape::Line {
            from,
            to,
            width: 0.5,
            colour: Colour::BLACK,
        };
        let tick = |x: f32| line((x, y - mm(2.0)), (x, y + mm(2.0)));
        for shape in [line((x, y), (x + LINE, y)), tick(x), tick(x + LINE)] {
            draft.put(page, Owner::Artifact, shape);
        }
        let label = fonts.shape(&ruler.line, FontStyle::Bold);
        let at = ((width - label.width_at(9.0)) / 2.0, y - mm(1.8));
        let owner = Owner::Element(draft.element(Structure::ROOT, Role::Paragraph));
        draft.text(page, owner, label, at, 9.0, Colour::BLACK);
    }
    draft.finish()
}

/// The title and the steps in the middle of the page.
fn words(draft: &mut Draft, ruler: &Ruler, fonts: &Fonts, (width, height): (f32, f32)) {
    let inner = width - mm(70.0);
    let mut flow = Flow::new();
    let title = RichStyle {
        style: FontStyle::Bold,
        size: 17.0,
        leading: 1.2,
        ..PLAIN
    };
    flow.extend(title.heading(draft, fonts, Structure::ROOT, (1, &ruler.title), inner));
    flow.push(space(mm(4.0)));
    for step in &ruler.steps {
        flow.extend(PLAIN.paragraph(draft, fonts, Structure::ROOT, step, inner));
        flow.push(space(mm(2.0)));
    }
    let small = RichStyle {
        size: 8.5,
        colour: Colour::GREY,
        ..PLAIN
    };
    if !ruler.foot.is_empty() {
        flow.extend(small.paragraph(draft, fonts, Structure::ROOT, &ruler.foot, inner));
    }
    flow.pour(draft, |_, _| Region {
        page: 0,
        rect: Rect {
            x: mm(35.0),
            y: mm(32.0),
            width: inner,
            height: height - mm(64.0),
        },
    });
}

/// A scale at an edge.
struct Scale<'a> {
    page: usize,
    fonts: &'a Fonts,
}

impl Scale<'_> {
    /// Puts the marks and the numbers. `at` gives the place of something `along` from the middle
    /// of the edge and `across` from it.
    fn put(&self, draft: &mut Draft, at: impl Fn(f32, f32) -> (f32, f32), upright: bool) {
        for number in -REACH..=REACH {
            let along = mm(number as f32);
            let (length, width) = match number {
                0 => (ZERO, 0.6),
                number if number % 5 == 0 => (LONG, 0.4),
                _ => (SHORT, 0.25),
            };
            let mark = Shape::Line {
                from: at(along, 0.0),
                to: at(along, length),
                width,
                colour: Colour::BLACK,
            };
            draft.put(self.page, Owner::Artifact, mark);
            if number % 5 != 0 {
                continue;
            }
            let sign = if number < 0 { "−" } else { "" };
            let words = format!("{sign}{}", number.abs());
            let words = self.fonts.shape(&words, FontStyle::Regular);
            let half = words.width_at(NUMBERS) / 2.0;
            let (x, y) = at(along, length + mm(1.0));
            let place = if upright {
                (x, y + NUMBERS * 0.36)
            } else {
                (x - half, y + NUMBERS * 0.8)
            };
            draft.text(
                self.page,
                Owner::Artifact,
                words,
                place,
                NUMBERS,
                Colour::BLACK,
            );
        }
    }
}

#[cfg(test)]
mod tests;
