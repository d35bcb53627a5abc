//! Sending paper to a printer, and knowing what became of it.
//!
//! It goes through CUPS, which macOS and nearly every Linux have: `lp` takes the file on its
//! standard input, so that nothing of an attendee is written to a disk by us. Printing is two
//! steps, [`send`] and [`SentJob::follow`]. Windows has no such thing: a viewer prints there.
//!
//! `lpstat` cannot tell what became of a job: it has the same words for one that was printed and
//! for one that failed. So the state of a job is asked of the same CUPS in its own protocol.
//! Deliberately absent: what is printed, and when it counts as printed.

mod cups;
mod follow;
mod judge;
mod list;
mod send;

pub use follow::{Ending, SentJob, Tell};
pub use list::{choice, list, usual_sides};
pub use send::{Sheet, send};

/// Whether papers can be sent to a printer on this system.
pub const OFFERED: bool = cfg!(unix);
