//! What is set for all documents of the centre.
//!
//! Deliberately absent: how a person has their window, which is kept beside the database.

mod centre;
mod colour;
mod edit_centre;

pub use centre::centre;
pub use edit_centre::edit_centre;
