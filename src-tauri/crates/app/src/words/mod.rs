//! The words of Parvis, from one Fluent catalogue in French and English.
//!
//! Dates, hours and numbers reach the catalogue as formatted text: it uses no functions, so that
//! the page formats and says exactly the same. Deliberately not here: which word goes where.

mod catalogue;
mod dates;
mod money;
#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, Language};
