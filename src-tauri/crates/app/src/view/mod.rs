//! What the screens show: plain types that cross to the page, from which its TypeScript is made.
//!
//! Deliberately not here: rules, and words. A date is `YYYY-MM-DD`, an hour `HH:MM`, an identifier
//! a UUID as text, a choice its code from the domain; what is missing is an empty string, and the
//! page formats all of them for its reader.

pub mod address_labels;
pub mod attendance;
pub mod attendee;
pub mod attendee_table;
pub mod billing;
pub mod contact;
pub mod document;
pub mod duplicate;
pub mod export;
pub mod import;
pub mod likeness;
pub mod list_export;
pub mod pasted;
pub mod person;
pub mod picture;
pub mod place;
pub mod preparation;
pub mod printer;
pub mod privacy;
pub mod problem;
pub mod programme;
pub mod rich_text;
pub mod saved_view;
pub mod search;
pub mod series;
pub mod settings;
pub mod territory;
pub mod year;
