//! Signs to put up: one at the door of each room, and arrows that lead to them.
//!
//! A4 on its side, to be read from afar. A sign is a fixed frame: texts shrink to a floor, then
//! wrap, then are cut with a warning that names them. Deliberately not here: which room holds what.

use crate::place::{Colour, Logo};

mod arrow;
mod direction;
mod door;
mod frame;

pub use direction::place_directions;
pub use door::place_doors;

/// Something held in a room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DoorEntry {
    /// The hours; may be empty.
    pub time: String,
    /// What it is called ("Atelier 2"); may be empty.
    pub label: String,
    /// Its title; may be empty.
    pub title: String,
}

/// The sign at the door of one room on one day. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DoorSign {
    /// The day.
    pub day: String,
    /// The room.
    pub room: String,
    /// The building and the town.
    pub venue: String,
    /// What is held there, in order.
    pub entries: Vec<DoorEntry>,
}

/// Where an arrow points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrow {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Straight on.
    Straight,
    /// Up the stairs.
    StairsUp,
    /// Down the stairs.
    StairsDown,
}

/// An arrow with what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectionSign {
    /// Where it points.
    pub arrow: Arrow,
    /// The arrow in words, for those who do not see it.
    pub arrow_in_words: String,
    /// What it leads to.
    pub text: String,
    /// What is said smaller below; may be empty.
    pub detail: String,
}

/// Signs of one event, one a page.
#[derive(Debug, Clone, PartialEq)]
pub struct SignRun<S> {
    /// The signs in their order.
    pub signs: Vec<S>,
    /// The event in a few words; small, at the foot of each.
    pub event: String,
    /// The centre's own colour; it has to be dark enough for text.
    pub accent: Colour,
    /// The centre's logo, at the foot of each.
    pub logo: Option<Logo>,
}

#[cfg(test)]
mod tests;
