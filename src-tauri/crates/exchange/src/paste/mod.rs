//! "Paste your programme": a text that somebody wrote becomes a draft programme, by rules alone.
//!
//! # How it is used
//!
//! 1. [`source`](source()) (a file) or [`source_of_text`] / [`source_of_html`] (the clipboard)
//!    give a [`Source`]: numbered lines, each with what the format told of it. What cannot be a
//!    programme (a spreadsheet, a PDF, a binary or empty file, a text far too large) is refused at
//!    once with a [`Problem`]: a code with context.
//! 2. [`read`] gives a [`Draft`]: a [`Document`](crate::programme::Document) as any other, the
//!    [`Piece`]s that link each line to its place in it (`sessions[0].slots[3].speakers[1]`), sure
//!    or to be checked, and what is left [`Unplaced`].
//! 3. A click on a line is a [`Correction`]: add it to the [`Options`] and read again. The result
//!    depends on the source and the options only, so taking the last correction away undoes it.
//! 4. [`crate::revision`] holds a corrected version against the programme that is there.
//! 5. [`Shown`] is the form in which scripts get a draft (`parvis programme paste`).
//!
//! Every line of the source that has words belongs to exactly one piece (a piece of role
//! [`Role::Ignore`] went to `unplaced`, or nowhere when the document says its words anyway); every word is in the document, in `unplaced`,
//! or was understood as a date, an hour, a mark or a label of the piece it stands in.
//!
//! ```
//! use parvis_exchange::paste::{Options, read, source_of_text};
//!
//! let text = "Une journée utile\nMardi 12 mai 2026\n9h - 9h30 : Accueil\n";
//! let draft = read(&source_of_text(text).expect("a text"), &Options::default());
//! assert_eq!(draft.document.title, "Une journée utile");
//! assert_eq!(draft.document.sessions[0].slots.len(), 1);
//! assert_eq!(source_of_text(" \n").expect_err("nothing").code(), "empty-text");
//! ```
//!
//! Deliberately absent: files, the clock (a missing year is an option), any list of people, towns
//! or centres, and any word of a screen. The rules know the language and the habits of such
//! programmes, never a particular one.

mod account;
mod build;
mod draft;
mod find;
mod paragraph;
mod read;
mod shown;
mod slot_line;
mod source;

pub use draft::{Certainty, Correction, Draft, Options, Piece, Reason, Role, Unplaced};
pub(crate) use find::speaker::label_of;
pub use read::read;
pub use shown::Shown;
pub(crate) use slot_line::slot_line;
pub use source::{
    Line, MAX_BYTES, MAX_CHARACTERS, MAX_LINES, Problem, Source, source, source_of_html,
    source_of_text,
};

/// The form in which words are compared: small letters without accents, parted by single spaces.
fn folded(text: &str) -> String {
    crate::attendees::fold::fold(text)
}

#[cfg(test)]
mod tests;
