//! The use cases of Parvis: folder = noun, file = verb. Every write goes through one `transact`.
//!
//! Deliberately absent: windows, dialogs, the command line's words, and SQL. The clock, randomness
//! and the data folder come in through [`App`].

pub mod view;
pub mod words;
