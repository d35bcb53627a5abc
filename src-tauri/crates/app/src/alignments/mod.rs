//! The printers that were measured, so that labels are met exactly. They belong to this device and
//! are not undone.
//!
//! Deliberately absent: talking to a printer.

mod forget;
mod list;
mod measures;
mod save;

pub use forget::forget;
pub use list::list;
pub(crate) use measures::of;
pub use save::save;
