//! Lists of people as tables under headings: who takes part, who speaks when.
//!
//! Every text comes formatted from the caller. Nothing is cut: cells wrap, rows grow, the header
//! repeats. Deliberately not here: who is listed, and in which columns.

use parvis_domain::rich_text::Block;

use crate::place::{Colour, Logo};

mod layout;

pub use layout::place;

/// A column of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListColumn {
    /// Its header.
    pub label: String,
    /// Its share of the width, relative to those of the others.
    pub share: f32,
}

/// A cell: a line, and perhaps a smaller one below.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListCell {
    /// The words.
    pub text: String,
    /// What is said smaller below; may be empty.
    pub detail: String,
    /// Whether the words stand out; such a cell heads its row where rows need a header.
    pub strong: bool,
}

/// A table under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListPart {
    /// The heading; may be empty for a list of one part.
    pub title: String,
    /// A line below the heading: date, hours, place; may be empty.
    pub note: String,
    /// Text above the table.
    pub text: Vec<Block>,
    /// The rows, a cell a column.
    pub rows: Vec<Vec<ListCell>>,
}

/// A list. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The name of the document ("Liste des participants").
    pub document: String,
    /// Who issues it.
    pub issuer: String,
    /// Address, registration numbers: one line.
    pub coordinates: String,
    /// The line above the title.
    pub above: String,
    /// The title.
    pub title: String,
    /// Date and hours.
    pub when: String,
    /// The place.
    pub place: String,
    /// The columns from left to right.
    pub columns: Vec<ListColumn>,
    /// So many columns at the right are boxes to write in.
    pub boxes: usize,
    /// The tables in order.
    pub parts: Vec<ListPart>,
    /// Small print at the foot.
    pub notice: String,
    /// What stands at the left of the page number ("42 personnes").
    pub foot: String,
    /// The label of a page with two variables, `{page}` and `{pages}`.
    pub page: String,
    /// The centre's own colour; it has to be dark enough for text.
    pub accent: Colour,
    /// The logos of the centre, beside its name.
    pub logos: Vec<Logo>,
}

#[cfg(test)]
mod tests;
