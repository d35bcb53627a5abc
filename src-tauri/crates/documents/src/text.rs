//! Lines of text: breaking paragraphs, fitting a text into a frame.
//!
//! Deliberately not here: where lines go on a page (see [`crate::place`]).

use std::ops::Range;
use std::sync::Arc;

use crate::fonts::{FontStyle, Fonts, Shaped};

mod balance;
mod brief;
mod even;
mod fit;
mod hyphenate;
mod paragraph;
mod wrap;

pub use balance::{balanced, looks_well, size_for_words};
pub(crate) use brief::{brief, is_sentence};
pub use even::wrap_evenly;
pub(crate) use fit::Least;
pub use fit::{Fit, Fitted, ellipsis, fit};
pub use wrap::wrap;

/// A stretch of a paragraph with one appearance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words.
    pub text: &'a str,
    /// Their appearance.
    pub style: FontStyle,
}

/// A part of a broken line: consecutive words of one piece.
#[derive(Debug, Clone, PartialEq)]
pub struct LinePart {
    /// Which of the pieces the words are from.
    pub piece: usize,
    /// How far to the right of the start of the line, in points.
    pub x: f32,
    /// The glyphs.
    pub shaped: Arc<Shaped>,
}

/// A broken line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLine {
    /// Its parts from left to right.
    pub parts: Vec<LinePart>,
    /// Its width in points, without the spaces at its end.
    pub width: f32,
    /// Whether a word had to be broken where no break belongs.
    pub broken_word: bool,
}

/// The languages that words are hyphenated in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hyphenation {
    /// Not at all: names, titles, cells.
    Off,
    /// By the French patterns, from four lines on.
    French,
    /// By the English patterns, from four lines on.
    English,
}

/// The clusters of a shaped text in reading order, with their widths in thousandths of an em.
pub(crate) fn clusters(shaped: &Shaped) -> Vec<(Range<usize>, i32)> {
    let mut starts: Vec<(usize, i32)> = Vec::new();
    for run in &shaped.runs {
        let mut of_run: Vec<(usize, i32)> = Vec::new();
        for glyph in &run.glyphs {
            let start = glyph.cluster as usize;
            match of_run.last_mut() {
                Some((last, width)) if *last == start => *width += i32::from(glyph.advance),
                _ => of_run.push((start, i32::from(glyph.advance))),
            }
        }
        starts.append(&mut of_run);
    }
    starts.sort_unstable_by_key(|(start, _)| *start);
    let ends = starts
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([shaped.text.len()]);
    let ends: Vec<usize> = ends.collect();
    starts
        .into_iter()
        .zip(ends)
        .map(|((start, width), end)| (start..end, width))
        .collect()
}

/// Lays one line of one style, unbroken.
#[must_use]
pub fn single_line(fonts: &Fonts, text: &str, style: FontStyle, size: f32) -> TextLine {
    let shaped = fonts.shape(text, style);
    let width = shaped.width_at(size);
    let parts = vec![LinePart {
        piece: 0,
        x: 0.0,
        shaped,
    }];
    TextLine {
        parts,
        width,
        broken_word: false,
    }
}

#[cfg(test)]
mod tests;
