//! Where to cut plain paper: short ticks between the labels, crosses where labels touch.
//!
//! Deliberately not here: perforated and adhesive stock, which needs none.

use super::Stock;
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, Shape, mm};

/// Light enough not to spoil a label that is cut a little wide.
const COLOUR: Colour = Colour(150, 150, 150);

/// The thickness of a tick, in points.
const WIDTH: f32 = 0.25;

/// A tick begins this far from the label.
const AWAY: f32 = mm(1.0);

/// The length of a tick.
const LENGTH: f32 = mm(4.0);

/// Half the size of a cross.
const ARM: f32 = mm(1.5);

/// Labels closer than this touch.
const TOUCH: f32 = mm(0.2);

/// At a label that touches the edge of the sheet a tick begins here, where printers begin.
const INSIDE: f32 = mm(4.0);

/// One direction of a sheet: where the labels begin and end, and where the sheet ends.
struct Axis {
    spans: Vec<(f32, f32)>,
    end: f32,
}

impl Axis {
    fn new(start: f32, pitch: f32, count: usize, length: f32, page: f32) -> Self {
        let span = |number: usize| {
            let from = mm(start + number as f32 * pitch);
            (from, from + mm(length))
        };
        Self {
            spans: (0..count).map(span).collect(),
            end: mm(page),
        }
    }

    /// The lines to cut along, without those that are the edge of the sheet.
    fn cuts(&self) -> Vec<f32> {
        let mut cuts: Vec<f32> = Vec::new();
        for edge in self.spans.iter().flat_map(|(from, to)| [*from, *to]) {
            let known = cuts.last().is_some_and(|last| edge - last < TOUCH);
            if edge > TOUCH && edge < self.end - TOUCH && !known {
                cuts.push(edge);
            }
        }
        cuts
    }

    /// Where ticks go along a cut in the other direction.
    fn ticks(&self) -> Vec<(f32, f32)> {
        let starts = self.spans.iter().map(|(from, _)| *from).chain([self.end]);
        let ends = [0.0]
            .into_iter()
            .chain(self.spans.iter().map(|(_, to)| *to));
        let mut ticks = Vec::new();
        for (number, (from, to)) in ends.zip(starts).enumerate() {
            let (first, last) = (number == 0, number == self.spans.len());
            if to - from < TOUCH {
                ticks.push(match (first, last) {
                    (true, _) => (INSIDE, INSIDE + LENGTH),
                    (_, true) => (self.end - INSIDE - LENGTH, self.end - INSIDE),
                    _ => (from - ARM, from + ARM),
                });
            } else if to - from > 2.0 * (AWAY + LENGTH) {
                let after = (from + AWAY, from + AWAY + LENGTH);
                let before = (to - AWAY - LENGTH, to - AWAY);
                ticks.extend((!first).then_some(after));
                ticks.extend((!last).then_some(before));
            } else if to - from > 2.0 * AWAY {
                let tick = (from + AWAY, to - AWAY);
                ticks.push(match (first, last) {
                    (true, _) => (tick.0.max(tick.1 - LENGTH), tick.1),
                    (_, true) => (tick.0, tick.1.min(tick.0 + LENGTH)),
                    _ => tick,
                });
            }
        }
        ticks
    }
}

/// The ticks of a sheet.
pub(crate) fn cut_marks(stock: &Stock) -> Vec<Shape> {
    let across = Axis::new(
        stock.left,
        stock.pitch_x,
        stock.columns,
        stock.label_width,
        stock.page_width,
    );
    let down = Axis::new(
        stock.top,
        stock.pitch_y,
        stock.rows,
        stock.label_height,
        stock.page_height,
    );
    let line = |from: (f32, f32), to: (f32, f32)| Shape::Line {
        from,
        to,
        width: WIDTH,
        colour: COLOUR,
    };
    let mut marks = Vec::new();
    for x in across.cuts() {
        let ticks = down.ticks();
        marks.extend(ticks.iter().map(|(from, to)| line((x, *from), (x, *to))));
    }
    for y in down.cuts() {
        let ticks = across.ticks();
        marks.extend(ticks.iter().map(|(from, to)| line((*from, y), (*to, y))));
    }
    marks
}

/// The length of the line that is held against a ruler.
const CONTROL: f32 = mm(100.0);

/// It stands this far below the last label, below the ticks, and needs this much white there.
const BELOW: f32 = mm(7.5);
const ROOM: f32 = mm(13.0);

/// The size of the words beside it.
const CONTROL_SIZE: f32 = 6.5;

/// A line of 100 mm in the lower margin of a sheet, for checking that it was printed in its true
/// size; nothing where there is no room.
pub(crate) fn control_line(stock: &Stock, words: &str, fonts: &Fonts) -> Vec<Shape> {
    let labels = stock.label_rects();
    let end = labels.iter().map(|label| label.bottom());
    let end = end.fold(0.0, f32::max);
    let (width, height) = (mm(stock.page_width), mm(stock.page_height));
    let words = fonts.shape(words, FontStyle::Regular);
    let beside = words.width_at(CONTROL_SIZE) + mm(2.0);
    if height - end < ROOM || width < CONTROL + 2.0 * (beside + mm(5.0)) {
        return Vec::new();
    }
    let (x, y) = ((width - CONTROL) / 2.0, end + BELOW);
    let line = |from: (f32, f32), to: (f32, f32)| Shape::Line {
        from,
        to,
        width: 0.4,
        colour: Colour::GREY,
    };
    let tick = |x: f32| line((x, y - mm(1.0)), (x, y + mm(1.0)));
    vec![
        line((x, y), (x + CONTROL, y)),
        tick(x),
        tick(x + CONTROL),
        Shape::Text {
            x: x + CONTROL + mm(2.0),
            y: y + CONTROL_SIZE * 0.35,
            size: CONTROL_SIZE,
            colour: Colour::GREY,
            shaped: words,
        },
    ]
}
