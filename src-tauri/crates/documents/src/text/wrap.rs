//! Breaking a paragraph into lines, first fit.
//!
//! Breaks follow the Unicode line breaking rules, so a no-break space holds. Deliberately not
//! here: justification; the documents are set ragged right.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphenate::{HYPHEN, hyphenate};
use super::{Hyphenation, LinePart, Piece, TextLine, clusters};
use crate::fonts::Fonts;

/// From this number of lines on a paragraph counts as long and its words may be hyphenated.
const LONG_PARAGRAPH: usize = 4;

/// No more than two lines in a row end with a hyphen.
const HYPHENS_IN_A_ROW: usize = 2;

/// Slack for sums of rounded widths, in points.
const SLACK: f32 = 0.01;

/// Breaks a paragraph into lines no wider than `width` points at `size` points.
///
/// A word that is wider than a line is broken between letters, so nothing is ever cut. A `\n`
/// ends a line. Empty text gives no line.
pub fn wrap(
    fonts: &Fonts,
    pieces: &[Piece<'_>],
    size: f32,
    width: f32,
    hyphenation: Hyphenation,
) -> Vec<TextLine> {
    if let [piece] = pieces
        && !piece.text.contains(char::is_control)
    {
        let line = super::single_line(fonts, piece.text.trim_end(), piece.style, size);
        if line.width <= width + SLACK {
            return if piece.text.trim().is_empty() {
                Vec::new()
            } else {
                vec![line]
            };
        }
    }
    let paragraph = Paragraph::new(fonts, pieces, size, width);
    let lines = paragraph.break_lines(Hyphenation::Off);
    let lines = if hyphenation != Hyphenation::Off && lines.len() >= LONG_PARAGRAPH {
        paragraph.break_lines(hyphenation)
    } else {
        lines
    };
    lines.iter().map(|line| paragraph.set(line)).collect()
}

struct Paragraph<'a> {
    fonts: &'a Fonts,
    pieces: &'a [Piece<'a>],
    /// The text of all the pieces, one after the other.
    text: String,
    /// Where each piece lies in the text.
    ranges: Vec<Range<usize>>,
    size: f32,
    width: f32,
    /// Whether words have to be measured with their neighbours: in scripts that join or change
    /// direction a line is not the sum of its words.
    exact: bool,
}

struct Line {
    range: Range<usize>,
    hyphen: bool,
    broken_word: bool,
}

impl<'a> Paragraph<'a> {
    fn new(fonts: &'a Fonts, pieces: &'a [Piece<'a>], size: f32, width: f32) -> Self {
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

    fn break_lines(&self, hyphenation: Hyphenation) -> Vec<Line> {
        let mut breaker = Breaker {
            paragraph: self,
            lines: Vec::new(),
            start: 0,
            end: 0,
            x: 0.0,
        };
        let mut from = 0;
        for (to, opportunity) in linebreaks(&self.text) {
            breaker.add(from..to, hyphenation);
            if opportunity == BreakOpportunity::Mandatory && to < self.text.len() {
                breaker.finish_line(to);
            }
            from = to;
        }
        breaker.finish_line(self.text.len());
        while breaker
            .lines
            .last()
            .is_some_and(|line| line.range.is_empty())
        {
            breaker.lines.pop();
        }
        breaker.lines
    }

    /// The width of a stretch, in points.
    fn measure(&self, range: Range<usize>) -> f32 {
        self.parts(range)
            .map(|(piece, part)| {
                self.fonts
                    .width(&self.text[part], self.pieces[piece].style, self.size)
            })
            .sum()
    }

    /// The pieces that a stretch touches.
    fn parts(&self, range: Range<usize>) -> impl Iterator<Item = (usize, Range<usize>)> {
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
    fn cut(&self, range: Range<usize>, room: f32) -> usize {
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

    fn set(&self, line: &Line) -> TextLine {
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
            if last && self.text[line.range.end..].starts_with(' ') {
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

struct Breaker<'a, 'p> {
    paragraph: &'p Paragraph<'a>,
    lines: Vec<Line>,
    /// Where the open line starts.
    start: usize,
    /// Where its last visible word ends.
    end: usize,
    /// Its width so far, spaces at the end included.
    x: f32,
}

impl Breaker<'_, '_> {
    /// Adds a stretch that holds no break inside.
    fn add(&mut self, range: Range<usize>, hyphenation: Hyphenation) {
        let paragraph = self.paragraph;
        let visible = range.start
            + paragraph.text[range.clone()]
                .trim_end_matches(is_space)
                .len();
        let width = paragraph.measure(range.start..visible);
        let whole = if paragraph.exact {
            paragraph.measure(self.start..visible)
        } else {
            self.x + width
        };
        if whole > paragraph.width + SLACK {
            if let Some(at) = self.hyphen(range.start..visible, hyphenation) {
                self.close(at, true, false);
                self.start = at;
                self.add(at..range.end, hyphenation);
                return;
            }
            if self.end > self.start {
                self.close(self.end, false, false);
            }
            self.start = range.start;
            self.x = 0.0;
            let mut rest = range.start;
            while paragraph.measure(rest..visible) > paragraph.width + SLACK {
                let at = paragraph.cut(rest..visible, paragraph.width);
                if at >= visible {
                    break;
                }
                self.close(at, false, true);
                self.start = at;
                rest = at;
            }
            self.end = visible;
            self.x = paragraph.measure(rest..range.end);
        } else {
            self.end = visible.max(self.end);
            self.x += width + paragraph.measure(visible..range.end);
        }
    }

    /// Where the word may be broken with a hyphen so that its beginning still fits.
    fn hyphen(&self, range: Range<usize>, hyphenation: Hyphenation) -> Option<usize> {
        let in_a_row = self
            .lines
            .iter()
            .rev()
            .take_while(|line| line.hyphen)
            .count();
        if in_a_row >= HYPHENS_IN_A_ROW {
            return None;
        }
        let paragraph = self.paragraph;
        let word = &paragraph.text[range.clone()];
        let hyphen = paragraph
            .fonts
            .width("-", paragraph.pieces[0].style, paragraph.size);
        hyphenate(word, hyphenation)
            .into_iter()
            .rev()
            .map(|at| range.start + at)
            .find(|at| {
                let width = paragraph.measure(range.start..*at) + hyphen;
                self.x + width <= paragraph.width
            })
    }

    fn close(&mut self, end: usize, hyphen: bool, broken_word: bool) {
        self.lines.push(Line {
            range: self.start..end,
            hyphen,
            broken_word,
        });
        self.end = end;
        self.x = 0.0;
    }

    fn finish_line(&mut self, next: usize) {
        let end = self.end.max(self.start);
        self.close(end, false, false);
        self.start = next;
        self.end = next;
    }
}

/// Spaces that vanish at the end of a line; no-break spaces stay.
fn is_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}')
}
