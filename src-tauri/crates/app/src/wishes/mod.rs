//! Which of the workshops that run side by side somebody would like, from the first choice on.
//!
//! Deliberately absent: who gets what; that is the allotment.

mod groups;
mod set;

pub(crate) use groups::{Group, groups_of};
pub(crate) use set::replace;
pub use set::set;
