//! A corrected version of a programme, held against the programme that is there.
//!
//! # How it is used
//!
//! [`differences`] tells what is not the same, in the order of the programme: each [`Difference`]
//! has an identifier that depends on the two documents only. [`merge`] gives the programme with
//! those differences that were accepted, and the [`Origin`] of each of its parts, so that a part
//! that is only changed can keep what hangs on it.
//!
//! A text never says how half-days are signed, the number of an agreement or who an organisation
//! is: those are not compared, nor which session repeats the content of which, and the programme keeps them. A kind that was not recognised
//! (`other`), a title and a number of places that are not said change nothing either.
//!
//! ```
//! use parvis_exchange::programme::Document;
//! use parvis_exchange::revision::{differences, merge};
//!
//! let there = Document::titled("Une journée");
//! let said = Document { period: "mai".to_owned(), ..Document::titled("Une journée utile") };
//! let found: Vec<_> = differences(&there, &said).into_iter().map(|d| d.id).collect();
//! assert_eq!(found, ["title", "period"]);
//!
//! let merged = merge(&there, &said, &|id| id == "period");
//! assert_eq!(merged.document.title, "Une journée");
//! assert_eq!(merged.document.period, "mai");
//! ```
//!
//! Deliberately absent: how the corrected version was read, keys of records, words of a screen.

mod difference;
mod likeness;
mod list;
mod merge;
mod pair;
mod parts;
mod repeats;
mod shown;

pub use difference::{Difference, Kind, SessionName, SlotName};
pub use merge::{Merged, Origin, merge};

use crate::programme::Document;

/// What is not the same in a corrected version, in the order of the programme.
pub fn differences(there: &Document, said: &Document) -> Vec<Difference> {
    merge(there, said, &|_| false).differences
}

#[cfg(test)]
mod tests;
