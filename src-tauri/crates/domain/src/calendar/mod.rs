//! The rules of a year: its public holidays, its sessions from a pattern, the same programme on
//! other dates, and what gets in each other's way.
//!
//! Deliberately absent: today, and the words for a holiday, a rhythm or a conflict.

pub mod conflict;
pub mod holiday;
pub mod moving;
pub mod pattern;
