//! The use cases of Parvis: folder = noun, file = verb. Every write goes through one `transact`.
//!
//! Deliberately absent: windows, dialogs, the command line's words, and SQL. The clock, randomness
//! and the data folder come in through [`App`].

pub mod alignments;
pub mod allotments;
pub mod attendance;
pub mod attendees;
pub mod billing;
pub mod check;
pub mod contacts;
pub mod data_folder;
pub mod documents;
pub mod duplicates;
pub mod fee_rules;
pub mod fees;
pub mod files;
pub mod history;
mod hours;
pub mod involvements;
pub mod mandates;
pub mod memberships;
pub mod needs;
mod order;
pub mod organisations;
pub mod pasted;
pub mod people;
pub mod pictures;
pub mod preparations;
pub mod printers;
pub mod privacy;
pub mod programmes;
pub mod progress;
pub mod replacements;
pub mod sample;
pub mod saved_views;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod slots;
pub mod speakers;
pub mod territories;
pub mod transact;
mod typed;
pub mod venues;
pub mod view;
pub mod waiting;
pub mod wishes;
pub mod words;
pub mod year;
