//! Giving the seats of parallel workshops to those who wish for them, as fairly as can be told.
//!
//! As many people as possible get one of their choices; then the choices are the best in all; then
//! who comes first fares better. Places given by hand stay. Nothing is written before it was shown.

mod plan;
mod write;

pub use plan::plan;
pub use write::write;
