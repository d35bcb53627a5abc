//! Who signed: what stands on the paper, entered after the event.
//!
//! Deliberately absent: the sheet itself (see `documents`), and arrivals at the desk.

mod sign;
mod signatures;

pub use sign::set_signed;
pub use signatures::signatures;
