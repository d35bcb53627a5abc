//! A colleague who comes instead of somebody.
//!
//! The colleague gets the places, wishes, payer and fee; what they eat and need is theirs to say, so
//! that neither is handed on. The first one is excused and names who has the place now; days that
//! they were seen at or signed for stay theirs.

mod inherit;
mod replace;

pub use replace::replace;
