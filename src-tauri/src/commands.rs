//! What the page may call, one file per noun. A command decodes, calls, returns; it decides nothing.

pub mod about;
pub mod alignments;
pub mod attendance;
pub mod attendees;
pub mod centre;
pub mod contacts;
pub mod documents;
pub mod exchange;
pub mod files;
pub mod history;
pub mod involvements;
pub mod names;
pub mod paste;
pub mod pictures;
pub mod preferences;
pub mod preview;
pub mod printers;
pub mod programmes;
pub mod sample;
pub mod sessions;
pub mod slots;
pub mod speakers;
pub mod venues;
