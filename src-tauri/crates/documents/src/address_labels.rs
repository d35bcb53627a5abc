//! Address labels on sheets: an envelope a label, its lines as they are given.
//!
//! A label is a fixed frame: all its lines shrink to a floor, then wrap, then are cut with a warning
//! that names the label; the line of the town is never cut. Deliberately not here: who gets a label,
//! and what the lines of an envelope say (see [`parvis_domain::envelope`]).

use crate::stock::{NoSuchLabel, Stock};

mod layout;
mod setting;

pub use layout::place;

/// The fixed words, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressWords {
    /// What stands beside the line of 100 mm in the margin of plain paper ("100 mm").
    pub control: String,
}

/// What stands on a label, from top to bottom; the line of the town and what is below it come last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddressLabel {
    /// What stands above the town, part by part: the lines of each as the post wants them. Where they
    /// are wrapped all the same, a part is broken anew.
    pub parts: Vec<Vec<String>>,
    /// The line of the town, and below it that of the country.
    pub town: Vec<String>,
}

/// A run of address labels.
#[derive(Debug, Clone, PartialEq)]
pub struct AddressRun {
    /// The sheet they are printed on.
    pub stock: Stock,
    /// The labels of the first sheet that are used up, from 1, row by row from the top left. When
    /// all of them are, a fresh sheet is begun.
    pub used: Vec<usize>,
    /// The labels in their order.
    pub labels: Vec<AddressLabel>,
}

/// Why no labels were placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// There is nobody to make a label for.
    #[error("there is no label")]
    NoLabel,
    /// A label that is used up is not on the sheet.
    #[error(transparent)]
    NoSuchLabel(#[from] NoSuchLabel),
}

#[cfg(test)]
mod tests;
