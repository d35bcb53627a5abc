//! Two that are one: found across everything and while somebody types, held side by side, merged,
//! and taken apart again. Nothing is merged by itself.
//!
//! Deliberately absent: the rules of likeness and of putting together, which are in the domain.

mod beside;
mod cards;
mod distinct;
mod fields;
mod index;
mod list;
mod merge;
mod mergers;
mod near;
mod noun;

pub use beside::beside;
pub use distinct::{distinct, not_distinct};
pub(crate) use index::{Index, Kept};
pub use list::{counts, list};
pub use merge::merge;
pub use mergers::{mergers, split};
pub use near::near;
pub(crate) use near::nearest;
