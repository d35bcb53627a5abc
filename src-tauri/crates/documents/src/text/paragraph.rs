//! A paragraph that is being broken: its text, the widths of its stretches, its lines as glyphs.
//!
//! Deliberately not here: where it is broken (see `wrap` and `even`).

use std::ops::Range;

use super::hyphenate::HYPHEN;
use super::{LinePart, Piece, TextLine, clusters};
use crate::fonts::Fonts;

/// Slack for sums of rounded widths, in points.
pub(super) const SLACK: f32 = 0.01;

/// From this number of lines on a paragraph counts as long and its words may be hyphenated.
pub(super) const LONG_PARAGRAPH: usize = 4;

/// No more than two lines in a row end with a hyphen.
pub(super) const HYPHENS_IN_A_ROW: usize = 2;

pub(super) struct Paragraph<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) pieces: &'a [Piece<'a>],
    /// The text of all the pieces, one after the other.
    pub(super) text: String,
    /// Where each piece lies in the text.
    pub(super) ranges: Vec<Range<usize>>,
    pub(super) size: f32,
    pub(super) width: f32,
    /// Whether words have to be measured with their neighbours: in scripts that join or change
    /// direction a line is not the sum of its words.
    pub(super) exact: bool,
}

/// Where a line is and how it ends.
pub(super) struct Line {
    pub(super) range: Range<usize>,
    pub(super) hyphen: bool,
    pub(super) broken_word: bool,
}

impl<'a> Paragraph<'a> {
    pub(super) fn new(fonts: &'a Fonts, pieces: &'a [Piece<'a>], size: f32, width: f32) -> Self {
        let mut text = String::new();
        let mut ranges = Vec::new();
        for piece in pieces {
            let start = text.len();
            text.push_str(piece.text);
            ranges.push(start..text.len());
        }
        let simple = |c| matches!(c, ..'\u{300}' | '\u{1E00}'..='\u{20CF}');
        let exact = !text.chars().all(simple);
        Self {
            fonts,
            pieces,
            text,
            ranges,
            size,
            width,
            exact,
        }
    }

    /// The width of a stretch, in points.
    pub(super) fn measure(&self, range: Range<usize>) -> f32 {
        self.parts(range)
            .map(|(piece, part)| {
                self.fonts
                    .width(&self.text[part], self.pieces[piece].style, self.size)
            })
            .sum()
    }

    /// The pieces that a stretch touches.
    pub(super) fn parts(&self, range: Range<usize>) -> impl Iterator<Item = (usize, Range<usize>)> {
        self.ranges
            .iter()
            .enumerate()
            .filter_map(move |(number, piece)| {
                let part = piece.start.max(range.start)..piece.end.min(range.end);
                (part.start < part.end).then_some((number, part))
            })
    }

    /// The end of the longest beginning of a stretch that is at most `room` wide, at least one
    /// cluster.
    pub(super) fn cut(&self, range: Range<usize>, room: f32) -> usize {
        let mut used = 0.0;
        let mut ends = Vec::new();
        for (piece, part) in self.parts(range.clone()) {
            for (end, width) in self.steps(piece, part) {
                used += width;
                if used > room + SLACK && !ends.is_empty() {
                    break;
                }
                ends.push(end);
            }
        }
        // Set by itself the beginning may be wider than in its word: letters that joined part.
        while ends.len() > 1
            && ends
                .last()
                .is_some_and(|end| self.measure(range.start..*end) > room + SLACK)
        {
            ends.pop();
        }
        ends.last().copied().unwrap_or(range.end)
    }

    /// Where a part of a piece may be cut, with the widths in between.
    fn steps(&self, piece: usize, part: Range<usize>) -> Vec<(usize, f32)> {
        let text = &self.text[part.clone()];
        let shaped = self.fonts.shape(text, self.pieces[piece].style);
        if *shaped.text == *text {
            let scale = self.size / 1000.0;
            let step = |(range, width): (Range<usize>, i32)| {
                (part.start + range.end, width as f32 * scale)
            };
            return clusters(&shaped).into_iter().map(step).collect();
        }
        // Composing changed the length of the text, so its clusters are not those given.
        text.char_indices()
            .map(|(at, character)| {
                let (from, to) = (part.start + at, part.start + at + character.len_utf8());
                (to, self.measure(from..to))
            })
            .collect()
    }

    pub(super) fn set(&self, line: &Line) -> TextLine {
        let mut x = 0.0;
        let mut parts = Vec::new();
        let count = self.parts(line.range.clone()).count();
        for (number, (piece, range)) in self.parts(line.range.clone()).enumerate() {
            let mut text = self.text[range].to_owned();
            let style = self.pieces[piece].style;
            let last = number + 1 == count;
            if last && line.hyphen {
                text.push(HYPHEN);
            }
            let width = self.fonts.width(&text, style, self.size);
            // The space at which the line was broken hangs at its end, so that whoever reads the
            // file does not join two words.
            if last && self.text[line.range.end..].starts_with(is_space) {
                text.push(' ');
            }
            let shaped = self.fonts.shape(&text, style);
            parts.push(LinePart { piece, x, shaped });
            x += width;
        }
        TextLine {
            parts,
            width: x,
            broken_word: line.broken_word,
        }
    }
}

/// Spaces that vanish at the end of a line; no-break spaces stay.
pub(super) fn is_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}')
}
