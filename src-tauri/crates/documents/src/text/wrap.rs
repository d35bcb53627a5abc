//! Breaking a short text into lines, first fit: cells, names, notes.
//!
//! Breaks follow the Unicode line breaking rules, so a no-break space holds. Deliberately not
//! here: flowing text, whose lines are made even (see `even`).

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::paragraph::{Line, Paragraph, SLACK, is_space};
use super::{Piece, TextLine};
use crate::fonts::Fonts;

/// Breaks a paragraph into lines no wider than `width` points at `size` points.
///
/// A word that is wider than a line is broken between letters, so nothing is ever cut. A `\n`
/// ends a line. Empty text gives no line.
pub fn wrap(fonts: &Fonts, pieces: &[Piece<'_>], size: f32, width: f32) -> Vec<TextLine> {
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
    let lines = paragraph.break_lines();
    lines.iter().map(|line| paragraph.set(line)).collect()
}

impl Paragraph<'_> {
    fn break_lines(&self) -> Vec<Line> {
        let mut breaker = Breaker {
            paragraph: self,
            lines: Vec::new(),
            start: 0,
            end: 0,
            x: 0.0,
        };
        let mut from = 0;
        for (to, opportunity) in linebreaks(&self.text) {
            breaker.add(from..to);
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
    fn add(&mut self, range: Range<usize>) {
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
            if self.end > self.start {
                self.close(self.end, false);
            }
            self.start = range.start;
            self.x = 0.0;
            let mut rest = range.start;
            while paragraph.measure(rest..visible) > paragraph.width + SLACK {
                let at = paragraph.cut(rest..visible, paragraph.width);
                if at >= visible {
                    break;
                }
                // An address is read best in its two halves.
                let sign = paragraph.text[rest..at].rfind('@').unwrap_or(0);
                let at = if sign > 0 { rest + sign } else { at };
                self.close(at, true);
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

    fn close(&mut self, end: usize, broken_word: bool) {
        self.lines.push(Line {
            range: self.start..end,
            hyphen: false,
            broken_word,
        });
        self.end = end;
        self.x = 0.0;
    }

    fn finish_line(&mut self, next: usize) {
        let end = self.end.max(self.start);
        self.close(end, false);
        self.start = next;
        self.end = next;
    }
}
