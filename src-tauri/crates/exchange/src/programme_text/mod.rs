//! A whole programme as plain text, for a newsletter or an e-mail; pasted again it is the same.
//!
//! The labels are French, as the programmes are: they are the form of the file and not words of a
//! screen, and [`crate::paste`] reads them by the same rules as anybody's text.
//!
//! What a plain text cannot carry is left out: more about organisations, how half-days are signed,
//! line breaks inside a paragraph, and that a space must not break. These become something else when they are read again: a name
//! whose given name has several words and whose family name is not in capitals; a title that is no
//! more than the word for its kind; texts with lines that begin as a date, hours or a label do.
//!
//! ```
//! use parvis_exchange::paste::{Options, read, source_of_text};
//! use parvis_exchange::programme::Document;
//! use parvis_exchange::programme_text::write;
//!
//! let programme = Document::titled("Agir ensemble");
//! let text = write(&programme);
//! let again = read(&source_of_text(&text).expect("a text"), &Options::default());
//! assert_eq!(again.document, programme);
//! ```
//!
//! Deliberately absent: layout, and the addresses of speakers.

mod people;
mod session;
mod words;
mod write;

pub use write::write;

#[cfg(test)]
mod tests;
