//! Finding what was ever held, and who had a part in it: "who spoke on this in that year?".
//!
//! Deliberately absent: how a question is read (`domain::question`), and what is in the index,
//! which triggers in the store keep.

mod find;
mod stage;

pub use find::find;
