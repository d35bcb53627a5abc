//! Badges on sheets of labels: one person a label, the given name to be read from across a room.
//!
//! A label is a fixed frame: names shrink to a floor, then wrap, then are cut with a warning that
//! names the badge. Every text comes formatted from the caller; casing is applied here. Deliberately
//! not here: who gets a badge, in which order, and which stocks there are (see [`crate::stock`]).

use crate::place::{Colour, Logo};
use crate::stock::{NoSuchLabel, Stock};

mod back;
mod band;
mod calm;
mod code;
mod colour;
mod content;
mod frame;
mod layout;
mod names;
mod setting;

pub use layout::place;

/// The fixed words, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadgeWords {
    /// What the QR code says, with the variable `{code}` ("Code {code}").
    pub code: String,
    /// The mark of those who do not want to be photographed ("Pas de photo").
    pub no_photo: String,
    /// What stands beside the line of 100 mm in the margin of plain paper ("100 mm").
    pub control: String,
}

/// What is large on a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BadgeLayout {
    /// The given name.
    #[default]
    GivenName,
    /// Given and family name alike.
    FullName,
    /// The organisation; the given name where there is none.
    Organisation,
}

/// How the badges of a run look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadgeLook {
    /// What is large.
    pub layout: BadgeLayout,
    /// Whether the category stands in a coloured band; else it is left out.
    pub band: bool,
    /// Whether the back of a folded badge says the same as its front, and not the person's day.
    pub same_back: bool,
    /// A practical line for the back; may be empty.
    pub practical: String,
}

impl Default for BadgeLook {
    fn default() -> Self {
        Self {
            layout: BadgeLayout::GivenName,
            band: true,
            same_back: false,
            practical: String::new(),
        }
    }
}

/// A day of a person, for the back of a folded badge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BadgeDay {
    /// The day, its hours, the place.
    pub heading: String,
    /// What the person goes to: the hours and what it is, in order.
    pub entries: Vec<(String, String)>,
}

/// What somebody attends as: always a word, with a colour to find it by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BadgeCategory {
    /// The word ("Intervenant·e").
    pub word: String,
    /// The colour of its band, darkened when white words would be hard to read on it; the accent
    /// of the run when none is set.
    pub colour: Option<Colour>,
}

/// A person's badge. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Badge {
    /// As stored.
    pub given_name: String,
    /// As stored; set in capitals.
    pub family_name: String,
    /// The name to wear instead of the two above; set as written.
    pub badge_name: String,
    /// The name of the organisation for badges.
    pub organisation: String,
    /// What the person does there; printed when there is room.
    pub function: String,
    /// The category.
    pub category: BadgeCategory,
    /// The number of the QR code, digits only; no code when empty.
    pub code: String,
    /// Whether the badge says that its wearer is not to be photographed.
    pub no_photo: bool,
    /// What the person chose ("Atelier 2 · Déjeuner"); may be empty.
    pub choices: String,
    /// Where the person goes and when, for the back of a folded badge.
    pub days: Vec<BadgeDay>,
    /// Whether there are lines to write a name on instead.
    pub by_hand: bool,
}

/// A run of badges.
#[derive(Debug, Clone, PartialEq)]
pub struct BadgeRun {
    /// The sheet they are printed on.
    pub stock: Stock,
    /// The labels of the first sheet that are used up, from 1, row by row from the top left. When
    /// all of them are, a fresh sheet is begun.
    pub used: Vec<usize>,
    /// The event in a few words ("Journée 2 · 12 novembre 2026"); printed small when there is room.
    pub event: String,
    /// The badges in their order.
    pub badges: Vec<Badge>,
    /// The centre's own colour, for bands without one.
    pub accent: Colour,
    /// The centre's logo, small, where a label has a line for the event.
    pub logo: Option<Logo>,
    /// How they look.
    pub look: BadgeLook,
}

/// Why no badges were placed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadgeProblem {
    /// There is nobody to make a badge for.
    #[error("there is no badge")]
    NoBadge,
    /// A label that is used up is not on the sheet.
    #[error(transparent)]
    NoSuchLabel(#[from] NoSuchLabel),
    /// The code of this badge (from 0) holds something else than digits, or too many of them.
    #[error("the code of badge {0} cannot be printed")]
    Code(usize),
}

#[cfg(test)]
mod tests;
