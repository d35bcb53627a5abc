//! The territories of France by their official list, and those that the centre names itself.
//!
//! Deliberately absent: who belongs to a member (`memberships`).

mod chain;
mod find;
mod inside;
mod official;
mod own;

pub use chain::chain;
pub(crate) use chain::{name_of, within_words};
pub use find::find;
pub(crate) use inside::inside;
pub(crate) use own::own_views;
pub use own::{add_own, delete_own, edit_own};
