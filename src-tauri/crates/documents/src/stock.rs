//! Label stock: the geometry of sheets of badges and labels, read from the text of a TOML file.
//!
//! Lengths are millimetres from the top left corner of the sheet. Deliberately not here: files
//! (the caller has the text) and what is printed on a label (see [`crate::badges`] and
//! [`crate::address_labels`]).

use crate::place::{Rect, mm};

mod marks;
mod places;
mod read;

pub(crate) use marks::{control_line, cut_marks};
pub(crate) use places::clear;
pub use places::{NoSuchLabel, boxes, used_after};

#[cfg(test)]
mod tests;

/// How far figures that packs state rounded may run over the sheet or into each other, in mm.
pub(crate) const TOLERANCE: f32 = 0.05;

/// What a sheet is made of, which decides on cut marks and colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StockKind {
    /// Labels that peel off.
    Adhesive,
    /// Perforated cards for a holder.
    Insert,
    /// Ordinary paper, cut by hand along marks.
    Plain,
    /// One label a page, for a label printer, which mostly knows black only.
    Single,
}

/// A sheet of labels. Made by [`Stock::read`], so everything lies on the page and apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Stock {
    /// What the program calls it (`avery-l4785`).
    pub name: String,
    /// What the pack says.
    pub title: String,
    /// What it is made of.
    pub kind: StockKind,
    /// The width of the sheet.
    pub page_width: f32,
    /// The height of the sheet.
    pub page_height: f32,
    /// The width of a label.
    pub label_width: f32,
    /// The height of a label.
    pub label_height: f32,
    /// The radius of a label's corners; 0 for square ones.
    pub corner: f32,
    /// Labels side by side.
    pub columns: usize,
    /// Labels one below the other.
    pub rows: usize,
    /// From the left edge of the sheet to the first label.
    pub left: f32,
    /// From the top edge of the sheet to the first label.
    pub top: f32,
    /// The distance of the left edges of two labels.
    pub pitch_x: f32,
    /// The distance of the top edges of two labels.
    pub pitch_y: f32,
    /// Whether a label is folded across its middle: the lower half is the front, the upper half
    /// the back, which stands on its head on the sheet.
    pub folded: bool,
}

/// Why a text is no stock. Fields are named as in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StockProblem {
    /// It is not TOML, from this line (1-based) on.
    #[error("not TOML in line {0}")]
    Syntax(usize),
    /// A field is missing.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field that stocks do not have.
    #[error("{0} is not known")]
    Unknown(String),
    /// A field holds something else than it should: a word for a number, a part of a label.
    #[error("{0} is of the wrong type")]
    WrongType(&'static str),
    /// The kind is none of `adhesive`, `insert`, `plain`, `single`.
    #[error("there is no kind {0}")]
    UnknownKind(String),
    /// A length or a number of labels is zero, negative or absurdly large.
    #[error("{0} is out of range")]
    OutOfRange(&'static str),
    /// A label leaves the page.
    #[error("a label leaves the page")]
    OutsidePage,
    /// Two labels overlap.
    #[error("two labels overlap")]
    Overlap,
    /// The corners are rounder than a label allows.
    #[error("the corners are too round")]
    Corner,
}

impl Stock {
    /// The height of what is read at once: of a folded label the half.
    #[must_use]
    pub fn face_height(&self) -> f32 {
        if self.folded {
            self.label_height / 2.0
        } else {
            self.label_height
        }
    }

    /// How many labels a sheet has.
    #[must_use]
    pub fn labels(&self) -> usize {
        self.columns * self.rows
    }

    /// The labels of a sheet in points, row by row from the top left.
    #[must_use]
    pub fn label_rects(&self) -> Vec<Rect> {
        let rows = (0..self.rows).map(|row| self.top + row as f32 * self.pitch_y);
        rows.flat_map(|y| {
            (0..self.columns).map(move |column| Rect {
                x: mm(self.left + column as f32 * self.pitch_x),
                y: mm(y),
                width: mm(self.label_width),
                height: mm(self.label_height),
            })
        })
        .collect()
    }
}
