//! Texts in fixed frames: sized for the room there is, put as they stand.
//!
//! Table tents and signs are made of these. Deliberately not here: what is done about a text that
//! was cut; the document knows what it is about.

use std::sync::Arc;

use crate::fonts::{FontStyle, Fonts};
use crate::place::{Align, Colour, Mark, Owner, Shape};
use crate::text::{Fit, Fitted, Least, balanced, fit, looks_well};

/// Sizes are tried in steps of this many points.
const STEP: f32 = 1.0;

/// For lines that look well a text may be set at this part of the size it could have.
const WELL: f32 = 0.66;

/// How the words of a block look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Look {
    pub(crate) style: FontStyle,
    pub(crate) colour: Colour,
}

/// A text sized for its frame.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    fitted: Fitted,
    look: Look,
    leading: f32,
}

impl Block {
    /// Sizes a text; none when there are no words.
    pub(crate) fn new(fonts: &Fonts, text: &str, look: Look, frame: Fit) -> Option<Self> {
        let fitted = fit(fonts, text, look.style, frame);
        (!fitted.lines.is_empty()).then_some(Self {
            fitted,
            look,
            leading: frame.leading,
        })
    }

    /// Sizes a text as large as it goes on even lines without a broken word, though one line would
    /// do at a smaller size; else as [`Block::new`]. None when there are no words.
    pub(crate) fn wrapped(fonts: &Fonts, text: &str, look: Look, frame: Fit) -> Option<Self> {
        let text = text.trim();
        let steps = ((frame.largest - frame.smallest).max(0.0) / STEP).floor() as usize;
        let sizes = (0..=steps).map(|step| frame.largest - step as f32 * STEP);
        let least = Least::of(fonts, text, look.style);
        let mut going = sizes
            .filter(|size| least.may_fit(*size, frame))
            .map(|size| (size, balanced(fonts, text, look.style, size, frame.width)))
            .filter(|(size, lines)| {
                let height = lines.len() as f32 * size * frame.leading;
                let whole = lines.iter().all(|line| !line.broken_word);
                whole && lines.len() <= frame.lines && height <= frame.height
            });
        let Some(first) = going.next().filter(|_| !text.is_empty()) else {
            return Self::new(fonts, text, look, frame);
        };
        let smallest = first.0 * WELL;
        // A little smaller is better than a line that ends with "et".
        let well = std::iter::once(first.clone())
            .chain(going)
            .take_while(|(size, _)| *size >= smallest)
            .find(|(_, lines)| looks_well(lines));
        let (size, lines) = well.unwrap_or(first);
        Some(Self {
            fitted: Fitted {
                lines,
                size,
                cut: false,
            },
            look,
            leading: frame.leading,
        })
    }

    /// The height of its lines in points.
    pub(crate) fn height(&self) -> f32 {
        self.fitted.height(self.leading)
    }

    /// Whether words are missing.
    pub(crate) fn cut(&self) -> bool {
        self.fitted.cut
    }

    /// Whether a word had to be broken where no break belongs.
    pub(crate) fn breaks_words(&self) -> bool {
        self.fitted.lines.iter().any(|line| line.broken_word)
    }

    /// Its lines, from `(x, y)` downwards, in a column of the given width.
    pub(crate) fn marks(
        &self,
        fonts: &Fonts,
        owner: Owner,
        (x, y): (f32, f32),
        (width, align): (f32, Align),
    ) -> Vec<Mark> {
        let size = self.fitted.size;
        let line_height = size * self.leading;
        let extent = fonts.extent(self.look.style);
        let baseline = (line_height + (extent.ascent + extent.descent) * size / 1000.0) / 2.0;
        let mut marks = Vec::new();
        for (number, line) in self.fitted.lines.iter().enumerate() {
            let free = width - line.width;
            let indent = match align {
                Align::Left => 0.0,
                Align::Centre => free / 2.0,
                Align::Right => free,
            };
            for part in &line.parts {
                let shape = Shape::Text {
                    x: x + indent + part.x,
                    y: y + number as f32 * line_height + baseline,
                    size,
                    colour: self.look.colour,
                    shaped: Arc::clone(&part.shaped),
                };
                marks.push(Mark { owner, shape });
            }
        }
        marks
    }
}
