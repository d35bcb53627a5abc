//! A pasted text: understood as a programme, saved as one, or held against one that is there.
//!
//! Deliberately absent: how a text is understood and compared (room `exchange`). Nothing is
//! written before a person says so.

mod as_view;
mod compare;
mod draft_view;
mod read;
mod save;
mod take_over;

pub use compare::compare;
pub use read::{Pasted, read};
pub use save::save;
pub use take_over::take_over;

#[cfg(test)]
mod tests;
