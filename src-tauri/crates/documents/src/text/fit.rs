//! Fitting a text into a frame: first smaller, then on several lines, then cut.
//!
//! Deliberately not here: the warning about a cut text; the caller knows what the text is.

use super::{LinePart, Piece, TextLine, clusters, single_line, wrap};
use crate::fonts::{FontStyle, Fonts};

/// The sign at the end of a cut text.
const ELLIPSIS: char = '…';

/// Sizes are tried in steps of this many points.
const STEP: f32 = 0.25;

/// Slack for rounded widths, in points.
const SLACK: f32 = 0.01;

/// What a text has to fit into.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// The width of the frame in points.
    pub width: f32,
    /// The height of the frame in points; [`f32::INFINITY`] when it may grow.
    pub height: f32,
    /// The size to start from, in points.
    pub largest: f32,
    /// The floor, in points.
    pub smallest: f32,
    /// The most lines; [`usize::MAX`] when nothing may ever be cut.
    pub lines: usize,
    /// The distance of two baselines, as a multiple of the size.
    pub leading: f32,
}

impl Fit {
    /// How many lines have room at a size, at least one.
    fn room(&self, size: f32) -> usize {
        let by_height = (self.height / (size * self.leading) + 0.001).floor();
        self.lines.min(by_height as usize).max(1)
    }
}

/// The width that a text takes however it is broken into lines, in ems: to break it at one size
/// after the other costs more than to know at which it cannot fit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Least(f32);

impl Least {
    /// Letters may stand a little closer where a line begins or ends, and spaces hang there.
    const CLOSER: f32 = 0.95;

    /// Measures a text.
    pub(crate) fn of(fonts: &Fonts, text: &str, style: FontStyle) -> Self {
        let shaped = fonts.shape(text, style);
        let letters = clusters(&shaped).into_iter().filter(|(range, _)| {
            let cluster = &shaped.text[range.clone()];
            !cluster.chars().all(char::is_whitespace)
        });
        let width: i32 = letters.map(|(_, width)| width).sum();
        Self(width as f32 / 1000.0 * Self::CLOSER)
    }

    /// Whether it may fit at a size; when it may not, it does not.
    pub(crate) fn may_fit(self, size: f32, frame: Fit) -> bool {
        self.0 * size <= frame.width * frame.room(size) as f32 + SLACK
    }
}

/// A text that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// The lines from top to bottom.
    pub lines: Vec<TextLine>,
    /// The size in points.
    pub size: f32,
    /// Whether words are missing.
    pub cut: bool,
}

impl Fitted {
    /// The height of the lines in points, each counted with its leading.
    #[must_use]
    pub fn height(&self, leading: f32) -> f32 {
        self.lines.len() as f32 * self.size * leading
    }
}

/// Fits a text: on one line shrunk down to the floor, else on the fewest lines at the largest
/// size that needs no broken word, else at the floor with words broken, else cut.
#[must_use]
pub fn fit(fonts: &Fonts, text: &str, style: FontStyle, frame: Fit) -> Fitted {
    let text = text.trim();
    let one = fonts.shape(text, style).width as f32 / 1000.0;
    let fits =
        |size: f32| one * size <= frame.width + SLACK && size * frame.leading <= frame.height;
    if text.is_empty() || sizes(frame).next().is_none() {
        return Fitted {
            lines: Vec::new(),
            size: frame.largest,
            cut: false,
        };
    }
    if !text.contains('\n')
        && let Some(size) = sizes(frame).find(|size| fits(*size))
    {
        return Fitted {
            lines: vec![single_line(fonts, text, style, size)],
            size,
            cut: false,
        };
    }
    let lines_at = |size: f32| wrap(fonts, &[Piece { text, style }], size, frame.width);
    let room = |size: f32| frame.room(size);
    let least = Least::of(fonts, text, style);
    for size in sizes(frame).filter(|size| least.may_fit(*size, frame)) {
        let lines = lines_at(size);
        if lines.len() <= room(size) && lines.iter().all(|line| !line.broken_word) {
            return Fitted {
                lines,
                size,
                cut: false,
            };
        }
    }
    let size = frame.smallest.min(frame.largest);
    let mut lines = lines_at(size);
    let cut = lines.len() > room(size);
    if cut {
        lines.truncate(room(size));
        if let Some(last) = lines.last_mut() {
            let kept: String = last.parts.iter().map(|part| &*part.shaped.text).collect();
            *last = ellipsis(
                fonts,
                &format!("{kept}{ELLIPSIS}"),
                style,
                size,
                frame.width,
            );
        }
    }
    Fitted { lines, size, cut }
}

fn sizes(frame: Fit) -> impl Iterator<Item = f32> {
    let count = ((frame.largest - frame.smallest).max(0.0) / STEP).ceil() as usize;
    (0..=count)
        .map(move |step| (frame.largest - step as f32 * STEP).max(frame.smallest))
        .map(move |size| size.min(frame.largest))
}

/// Sets a text on one line, cut between clusters and ended with an ellipsis when it is wider
/// than `width` points.
#[must_use]
pub fn ellipsis(fonts: &Fonts, text: &str, style: FontStyle, size: f32, width: f32) -> TextLine {
    let whole = single_line(fonts, text, style, size);
    if whole.width <= width + SLACK {
        return whole;
    }
    let shaped = &whole.parts[0].shaped;
    let room = width - fonts.width("…", style, size);
    let mut used = 0.0;
    let mut end = 0;
    for (range, advance) in clusters(shaped) {
        used += advance as f32 * size / 1000.0;
        if used > room {
            break;
        }
        end = range.end;
    }
    let kept = shaped.text[..end].trim_end_matches([' ', ELLIPSIS]);
    let shaped = fonts.shape(&format!("{kept}{ELLIPSIS}"), style);
    let width = shaped.width_at(size);
    TextLine {
        parts: vec![LinePart {
            piece: 0,
            x: 0.0,
            shaped,
        }],
        width,
        broken_word: true,
    }
}
