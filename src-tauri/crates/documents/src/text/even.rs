//! Breaking a paragraph into lines as even as they can be, with as few hyphens as possible.
//!
//! First whole words are tried; when a line would stay too short, a compound may break at its own
//! hyphen; only when that does not help either, and only in a long paragraph, words are
//! hyphenated. Deliberately not here: headings (see `balance`) and justification.

use std::ops::Range;

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphenate::hyphenate;
use super::paragraph::{HYPHENS_IN_A_ROW, LONG_PARAGRAPH, Line, Paragraph, SLACK, is_space};
use super::{Hyphenation, Piece, TextLine, wrap};
use crate::fonts::Fonts;

/// A line, the last one apart, that leaves more than this part of the width white is too short.
const TOO_SHORT: f32 = 0.25;
/// A break inside a word costs as much as a line that leaves this part of the width white.
const BREAK_COST: f32 = 0.15;
/// A last line of one short word costs as much as a line that leaves this part white.
const LONELY_COST: f32 = 1.0;
/// A word is short when it is narrower than the width divided by this.
const SHORT_WORD: usize = 4;
/// What a point of a line that stands out costs: more than any other choice.
const OVERFLOW_COST: usize = 10_000_000;

/// Where a paragraph may be broken, from the kindest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Break {
    /// At a space.
    Space,
    /// After the hyphen of a compound or another sign that is there anyway.
    Sign,
    /// Between two syllables, with a hyphen.
    Syllable,
}

/// A stretch that is not broken, in points.
#[derive(Debug, Clone, PartialEq)]
struct Bit {
    range: Range<usize>,
    width: f32,
    /// The width of the spaces that follow.
    space: f32,
    /// The width of the hyphen when a line ends here.
    hyphen: f32,
    /// How a line may end here.
    end: Break,
}

impl Fragment for Bit {
    fn width(&self) -> f64 {
        self.width.into()
    }

    fn whitespace_width(&self) -> f64 {
        self.space.into()
    }

    fn penalty_width(&self) -> f64 {
        match self.end {
            Break::Space => 0.0,
            // What has a width here costs; this one shows already.
            Break::Sign => f64::EPSILON,
            Break::Syllable => self.hyphen.into(),
        }
    }
}

/// Breaks a paragraph into lines no wider than `width` points at `size` points, as even as they
/// can be, the last one never a short word alone when that can be avoided.
///
/// Words are hyphenated only from four lines on. A word that is wider than a line is broken
/// between letters, so nothing is ever cut. A `\n` ends a line. Empty text gives no line.
#[must_use]
pub fn wrap_evenly(
    fonts: &Fonts,
    pieces: &[Piece<'_>],
    size: f32,
    width: f32,
    hyphenation: Hyphenation,
) -> Vec<TextLine> {
    let first_fit = wrap(fonts, pieces, size, width);
    if first_fit.len() < 2 {
        return first_fit;
    }
    let paragraph = Paragraph::new(fonts, pieces, size, width);
    let mut lines: Vec<TextLine> = paragraph
        .typed_lines()
        .into_iter()
        .flat_map(|typed| paragraph.even_lines(typed, hyphenation))
        .map(|line| paragraph.set(&line))
        .collect();
    while lines.last().is_some_and(|line| line.parts.is_empty()) {
        lines.pop();
    }
    // A word wider than the line, or letters that join across a break: set word by word.
    if lines.iter().any(|line| line.width > width + SLACK) {
        return first_fit;
    }
    lines
}

impl Paragraph<'_> {
    /// The stretches between the line ends that were typed.
    fn typed_lines(&self) -> Vec<Range<usize>> {
        let mut start = 0;
        let mut typed = Vec::new();
        for (end, opportunity) in linebreaks(&self.text) {
            if opportunity == BreakOpportunity::Mandatory {
                typed.push(start..end);
                start = end;
            }
        }
        typed
    }

    fn even_lines(&self, typed: Range<usize>, hyphenation: Hyphenation) -> Vec<Line> {
        let words = self.bits(&typed, Break::Space, hyphenation);
        let by_word = self.fitted(&words);
        if by_word.len() < 2 || self.is_even(&by_word) {
            return ends(&by_word);
        }
        let signs = self.bits(&typed, Break::Sign, hyphenation);
        let by_sign = self.fitted(&signs);
        let short = by_sign.len() < LONG_PARAGRAPH || hyphenation == Hyphenation::Off;
        if short || self.is_even(&by_sign) {
            return ends(&by_sign);
        }
        let syllables = self.bits(&typed, Break::Syllable, hyphenation);
        let by_syllable = self.fitted(&syllables);
        let breaks: Vec<Break> = by_syllable.iter().map(|line| end(line)).collect();
        let hyphens =
            breaks.chunk_by(|one, other| (*one == Break::Space) == (*other == Break::Space));
        let most = hyphens
            .filter(|row| row[0] != Break::Space)
            .map(<[Break]>::len)
            .max();
        if most.unwrap_or(0) > HYPHENS_IN_A_ROW {
            return ends(&by_sign);
        }
        ends(&by_syllable)
    }

    /// The stretches that stay whole when breaks up to `kind` are allowed.
    fn bits(&self, typed: &Range<usize>, kind: Break, hyphenation: Hyphenation) -> Vec<Bit> {
        let mut bits: Vec<Bit> = Vec::new();
        let mut start = typed.start;
        for (at, _) in linebreaks(&self.text[typed.clone()]) {
            let to = typed.start + at;
            let last = to == typed.end;
            let visible = self.text[start..to].trim_end_matches(is_space).len();
            let end = if last || visible < to - start {
                Break::Space
            } else {
                Break::Sign
            };
            if end > kind {
                continue;
            }
            let visible = start..start + visible;
            // Half a word is no end of a paragraph, and a compound breaks at its own hyphen.
            let compound =
                end == Break::Sign || bits.last().is_some_and(|bit| bit.end == Break::Sign);
            if kind == Break::Syllable && !last && !compound {
                self.add_syllables(&mut bits, visible.clone(), hyphenation);
            }
            let from = bits
                .last()
                .map_or(start, |bit: &Bit| bit.range.end.max(start));
            bits.push(Bit {
                width: self.measure(from..visible.end),
                space: self.measure(visible.end..to),
                range: from..visible.end,
                hyphen: 0.0,
                end,
            });
            start = to;
        }
        bits
    }

    /// Adds the beginning of a word up to its last syllable.
    fn add_syllables(&self, bits: &mut Vec<Bit>, word: Range<usize>, hyphenation: Hyphenation) {
        let hyphen = self.fonts.width("-", self.pieces[0].style, self.size);
        let mut from = word.start;
        for at in hyphenate(&self.text[word.clone()], hyphenation) {
            let to = word.start + at;
            bits.push(Bit {
                width: self.measure(from..to),
                space: 0.0,
                range: from..to,
                hyphen,
                end: Break::Syllable,
            });
            from = to;
        }
    }

    /// The fewest lines, as even as they can be.
    fn fitted<'b>(&self, bits: &'b [Bit]) -> Vec<&'b [Bit]> {
        let square = |part: f32| (part * self.width).powi(2) as usize;
        let penalties = Penalties {
            nline_penalty: square(1.0),
            overflow_penalty: OVERFLOW_COST,
            short_last_line_fraction: SHORT_WORD,
            short_last_line_penalty: square(LONELY_COST),
            hyphen_penalty: square(BREAK_COST),
        };
        let width = f64::from(self.width + SLACK);
        wrap_optimal_fit(bits, &[width], &penalties)
            .expect("widths of a page and costs of its lines are far from the largest number")
    }

    /// Whether no line but the last is too short, and none stands out.
    fn is_even(&self, lines: &[&[Bit]]) -> bool {
        let last = lines.len() - 1;
        lines.iter().enumerate().all(|(number, line)| {
            let width: f32 = line.iter().map(|bit| bit.width + bit.space).sum();
            let width = width - line.last().map_or(0.0, |bit| bit.space);
            let lonely =
                number == last && line.len() == 1 && width * (SHORT_WORD as f32) < self.width;
            let short = number != last && width < self.width * (1.0 - TOO_SHORT);
            width <= self.width + SLACK && !short && !lonely
        })
    }
}

/// How a line ends.
fn end(line: &[Bit]) -> Break {
    line.last().map_or(Break::Space, |bit| bit.end)
}

fn ends(lines: &[&[Bit]]) -> Vec<Line> {
    lines
        .iter()
        .map(|line| Line {
            range: line.first().map_or(0, |bit| bit.range.start)
                ..line.last().map_or(0, |bit| bit.range.end),
            hyphen: end(line) == Break::Syllable,
            broken_word: false,
        })
        .collect()
}
