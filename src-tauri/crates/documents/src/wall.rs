//! The alphabetical list for the wall: everybody's name in large letters, and the number of their
//! row on the sign-in sheet.
//!
//! Two columns to be read standing. Names are never cut: they shrink, then wrap. Deliberately not
//! here: the order, and which number a row has.

use crate::place::{Colour, Logo};

mod layout;

pub use layout::place;

/// Somebody on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WallEntry {
    /// As stored; set in capitals.
    pub family_name: String,
    /// As stored.
    pub given_name: String,
    /// What tells two people of the same name apart; empty for everybody else.
    pub detail: String,
    /// The number of their row.
    pub number: u32,
    /// The letter they stand under ("É" stands under E).
    pub letter: String,
}

/// The list of one session. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq)]
pub struct WallList {
    /// The name of the document ("Trouvez votre numéro").
    pub document: String,
    /// The line above the title.
    pub above: String,
    /// The title.
    pub title: String,
    /// Date and hours.
    pub when: String,
    /// The place.
    pub place: String,
    /// The header of the column of names.
    pub name: String,
    /// The header of the column of numbers.
    pub number: String,
    /// The people in their order.
    pub entries: Vec<WallEntry>,
    /// What stands at the left of the page number.
    pub foot: String,
    /// The label of a page with two variables, `{page}` and `{pages}`.
    pub page: String,
    /// Who issues it.
    pub issuer: String,
    /// The centre's own colour; it has to be dark enough for text.
    pub accent: Colour,
    /// The logos of the centre, beside its name.
    pub logos: Vec<Logo>,
}

#[cfg(test)]
mod tests;
