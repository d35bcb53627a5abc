//! What comes into Parvis and what goes out of it, as pure functions over bytes.
//!
//! An import gives back rows and problems together: it never fails half-way, and it refuses a
//! file only before it has read a single row of it. A problem is a code with a place and
//! numbers; its words live in the catalogue of the language.
//!
//! Deliberately absent: files (the caller reads and writes them), the clock, SQL, the rules that
//! decide whether a row is a person already known, and any word of a screen.

pub mod announcement;
pub mod attendees;
pub mod calendar;
pub mod paste;
pub mod programme;
pub mod programme_text;
pub mod web;
pub mod word;
