//! The year: all that is held in it, what meets what, and whether a day that is planned is free.
//!
//! Deliberately absent: the rules (`domain::calendar`), and changing a date, which is the session's.

mod diary;
mod place;
mod show;

pub(crate) use diary::Diary;
pub(crate) use place::venue_in_words;
pub use show::show;
