//! A directory of organisations with their people, in two columns.
//!
//! An entry starts with the name of the organisation; nothing is cut. Deliberately not here: which
//! organisations, and who may be named.

use parvis_domain::rich_text::Block;

use crate::place::{Colour, Logo};

mod layout;

pub use layout::place;

/// Somebody of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectoryPerson {
    /// The name, as written.
    pub name: String,
    /// What they do there; may be empty.
    pub function: String,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectoryEntry {
    /// Its name.
    pub name: String,
    /// What it is and does in the event ("Association – Partenaire"); may be empty.
    pub detail: String,
    /// Some words about it.
    pub notice: Vec<Block>,
    /// Its people in their order.
    pub people: Vec<DirectoryPerson>,
}

/// A directory. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq)]
pub struct Directory {
    /// The name of the document ("Annuaire des partenaires").
    pub document: String,
    /// Who issues it.
    pub issuer: String,
    /// Address, registration numbers: one line.
    pub coordinates: String,
    /// The line above the title.
    pub above: String,
    /// The title.
    pub title: String,
    /// The organisations in their order.
    pub entries: Vec<DirectoryEntry>,
    /// What stands at the left of the page number.
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
