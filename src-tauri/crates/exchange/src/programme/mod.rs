//! A programme as a JSON file: everything that is announced and printed, in one document.
//!
//! # The format
//!
//! A UTF-8 JSON object with `"format": "parvis-programme"` and `"version": 1`; [`Document`] names
//! every field. Only `title` is required, for organisations their `name`, and for involvements
//! their `organisation` and `part`. A field that is absent, `null` or empty means the same.
//!
//! - Dates are `YYYY-MM-DD`, hours `HH:MM` (reading also understands `9h30`).
//! - Choices (`kind`, `mode`, `status`, `part`, `role`, `half_days`) are the codes of the domain.
//! - Texts marked *rich* are in the small Markdown of the domain, with `\n` for line breaks.
//! - An organisation is referred to by its name; `organisations` may say more about it.
//! - The order of lists is the order on paper.
//! - A speaker who was replaced stands in the list `replaced` of whoever has the place now, and has
//!   no `status`; one who only withdrew stands with the others.
//! - A preparation is due on its `date`, else so many `days` after the first session (`-60`: before
//!   it); one of them is needed.
//! - The `category` of a fee rule is needed with the payer `category`, and only there.
//!
//! Deliberately absent: keys of records (two laptops may hold the same programme under different
//! ones), attendees, the e-mail addresses and phone numbers of speakers, and the private notes about
//! them.
//!
//! ```
//! use parvis_exchange::programme::{read, write};
//!
//! let text = r#"{"format": "parvis-programme", "version": 1, "title": "Une journée"}"#;
//! let reading = read(text.as_bytes()).expect("a programme");
//! assert_eq!(reading.document.title, "Une journée");
//! assert_eq!(read(&write(&reading.document)).expect("the same").document, reading.document);
//!
//! let problems = read(br#"{"format": "parvis-programme", "version": 1}"#).expect_err("no title");
//! assert_eq!((problems[0].path.as_str(), problems[0].code()), ("title", "value-missing"));
//! ```

mod document;
mod node;
mod problem;
mod read;
mod write;

pub use document::{
    Document, Due, FeeRule, Involvement, Mandate, Organisation, Preparation, Session, Slot,
    Speaker, Venue,
};
pub use problem::{Expected, Problem, ProblemKind};
pub use read::{MAX_BYTES, Reading, read};
pub use write::write;

/// The value of `format`.
pub const FORMAT: &str = "parvis-programme";

/// The version that is written; older ones will stay readable.
pub const VERSION: u64 = 1;

#[cfg(test)]
mod tests;
