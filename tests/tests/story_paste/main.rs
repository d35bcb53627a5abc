//! "Paste your programme": texts of all layouts become the programmes that they announce.
//!
//! The real programmes are read where they lie, beside the checkout; only facts of them are written
//! down here. Ours, in `fixtures/pasted`, are of the same shapes and always run.

mod calendars;
mod command_line;
mod facts;
mod other_centres;
mod ours;
mod real;
