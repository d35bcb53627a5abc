//! A corrected version held against the programme that is there: what differs, and taking it over.
//!
//! Sessions are the same by their day, else by their number, else by their title; slots by their
//! hours and how alike their titles are; speakers by their name. What is the same keeps its order;
//! [`accept`] applies the chosen differences one by one, so that any part of them can be taken.
//! Deliberately absent: fields that a text cannot carry (capacities set by hand are kept).

mod accept;
mod compare;
mod matching;

pub use accept::accept;
pub use compare::differences;

use serde::Serialize;

/// What kind of difference it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Only the corrected version has it.
    Added,
    /// Only the programme that is there has it.
    Removed,
    /// Both have it, with other words.
    Changed,
}

impl Change {
    /// The stable name, for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where: `title`, `sessions[0].slots[2].starts`. Places are those of the programme that is
    /// there; an added thing has its place in the corrected version, marked `+`:
    /// `sessions[0].slots[+3]`.
    pub path: String,
    /// What kind.
    pub change: Change,
    /// What is there now, as text.
    pub before: String,
    /// What the corrected version says, as text.
    pub after: String,
}

#[cfg(test)]
mod tests;
