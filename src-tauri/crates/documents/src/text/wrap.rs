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
        Self {
            fonts,
            pieces,
            text,
            ranges,
            size,
            width,
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
        let mut end = range.start;
        for (piece, part) in self.parts(range.clone()) {
            // Composing may change the length of the text; then cut between characters instead.
            let text = &self.text[part.clone()];
            let shaped = self.fonts.shape(text, self.pieces[piece].style);
            let steps: Vec<(usize, f32)> = if *shaped.text == *text {
                let scale = self.size / 1000.0;
                clusters(&shaped)
                    .into_iter()
                    .map(|(c, w)| (c.end, w as f32 * scale))
                    .collect()
            } else {
                text.char_indices()
                    .map(|(at, c)| {
                        let next = at + c.len_utf8();
                        (next, self.measure(part.start + at..part.start + next))
                    })
                    .collect()
            };
            for (step, width) in steps {
                used += width;
                if used > room + SLACK && end > range.start {
                    return end;
                }
                end = part.start + step;
            }
        }
        end
    }

    fn set(&self, line: &Line) -> TextLine {
        let mut x = 0.0;
        let mut parts = Vec::new();
        let count = self.parts(line.range.clone()).count();
        for (number, (piece, range)) in self.parts(line.range.clone()).enumerate() {
            let mut text = self.text[range].to_owned();
            if line.hyphen && number + 1 == count {
                text.push(HYPHEN);
            }
            let shaped = self.fonts.shape(&text, self.pieces[piece].style);
            let width = shaped.width_at(self.size);
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
        if self.x + width > paragraph.width + SLACK {
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
