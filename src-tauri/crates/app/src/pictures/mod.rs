//! The pictures of the centre and of organisations.
//!
//! A file is read whole and refused before anything is written, so that an earlier picture stays.
//! Deliberately absent: where documents put them.

mod decoded;
mod delete;
mod describe;
mod list;
mod problem;
mod put;
mod show;

pub(crate) use decoded::Decoded;
pub use delete::delete;
pub use describe::describe;
pub use list::list;
pub(crate) use problem::problem;
pub use put::{put, put_file};
pub use show::show;
