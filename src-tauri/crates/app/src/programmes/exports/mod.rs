//! A programme as files for others: Word, a page of the web, plain text, appointments, our own JSON.
//!
//! Deliberately absent: the form of the files (room `exchange`), where they go, and everybody who
//! attends: all of it is made from what is announced.

mod agenda;
mod announce;
mod appointments;
mod name;
mod speakers;
mod write;

pub use name::file_name;
pub use speakers::{find_speaker, speakers};
pub use write::{Exported, ForSite, for_site, write};
