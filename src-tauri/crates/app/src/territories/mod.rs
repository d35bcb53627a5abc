//! The territories of France by their official list, and those that the centre names itself.
//!
//! Deliberately absent: who belongs to a member (`memberships`).

mod chain;
mod find;
mod official;

pub use chain::chain;
pub(crate) use chain::{name_of, within_words};
pub use find::find;
