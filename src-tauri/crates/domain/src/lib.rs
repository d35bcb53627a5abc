//! The nouns and rules of Parvis: programmes, sessions, slots, people, registrations, attendance.
//!
//! Deliberately absent: input and output, the clock, randomness, SQL and any word of a screen.
//!
//! Texts that may be missing are empty strings; dates, hours and numbers that may be missing are
//! `Option`s. Every closed list of choices has a stable code (see [`choice`]), which is what the
//! database, the files and the page hold.

pub mod allotment;
pub mod attendance;
pub mod badge_code;
pub mod calendar;
pub mod choice;
pub mod clock_time;
pub mod contact;
pub mod envelope;
pub mod fee;
pub mod follow_up;
pub mod half_day;
pub mod id;
pub mod likeness;
pub mod membership;
pub mod merging;
pub mod name;
pub mod occurrence;
pub mod organisation;
pub mod owed;
pub mod person;
pub mod picture;
pub mod preparation;
pub mod presence;
pub mod programme;
pub mod question;
pub mod registration;
pub mod rich_text;
pub mod session;
pub mod siret;
pub mod slot;
pub mod speaker;
pub mod territory;
pub mod venue;
pub mod wish;
