//! Table tents: a sheet folded in half, with the same name upright on both faces.
//!
//! A face is a fixed frame: a name shrinks to a floor, then wraps, then is cut with a warning that
//! names the tent. Deliberately not here: who gets a tent, and in which order.

use crate::place::{Colour, Logo};

mod face;
mod layout;

pub use layout::place;

/// How the sheet of A4 lies before it is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TentFormat {
    /// Upright: faces 210 mm wide and 148.5 mm high.
    #[default]
    Tall,
    /// On its side: faces 297 mm wide and 105 mm high, for long names.
    Wide,
}

/// What stands on a tent. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tent {
    /// As stored.
    pub given_name: String,
    /// As stored; set in capitals.
    pub family_name: String,
    /// The name to show instead of the two above; set as written.
    pub shown_name: String,
    /// What the person does.
    pub function: String,
    /// Where they do it.
    pub organisation: String,
}

/// Tents for one event.
#[derive(Debug, Clone, PartialEq)]
pub struct TentRun {
    /// How the sheets lie.
    pub format: TentFormat,
    /// The event in a few words; small, at the foot of each face.
    pub event: String,
    /// The tents in their order, one a sheet.
    pub tents: Vec<Tent>,
    /// The centre's own colour; it has to be dark enough for text.
    pub accent: Colour,
    /// The centre's logo, at the foot of both faces.
    pub logo: Option<Logo>,
}

#[cfg(test)]
mod tests;
