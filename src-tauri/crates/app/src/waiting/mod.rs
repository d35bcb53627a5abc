//! Waiting lists: who is next when a place becomes free, and moving up.
//!
//! Nobody moves up by themselves: a free place is shown with who is next, and one gesture gives it.
//! Ranks go from 1 without holes, whatever leaves the list.

mod list;
mod move_up;
mod ranks;

pub use list::list;
pub use move_up::{move_up, move_up_one};
pub(crate) use ranks::{close, seats_of};
