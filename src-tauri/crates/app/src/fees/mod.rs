//! What somebody owes for a programme: by its rules with the reason, or as somebody decided.
//!
//! Deliberately absent: the rules themselves (`fee_rules`), and who pays (`billing`).

mod ledger;
mod set;

pub(crate) use ledger::{Entry, Ledger};
pub use set::set;
