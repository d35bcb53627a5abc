//! The nouns and rules of Parvis: programmes, sessions, slots, people, registrations, attendance.
//!
//! Deliberately absent: input and output, the clock, randomness, SQL and any word of a screen.

pub mod rich_text;
