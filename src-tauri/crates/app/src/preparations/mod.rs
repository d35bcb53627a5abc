//! The list of preparations of a programme: adding, changing, ticking, ordering, carrying over.
//!
//! Deliberately absent: reminders. What is due shows on *Aujourd'hui*.

mod add;
mod as_view;
mod copy;
mod delete;
mod due;
mod edit;
mod move_to;
mod propose;
mod when;

pub use add::add;
pub(crate) use as_view::view;
pub use copy::copy;
pub use delete::delete;
pub(crate) use delete::remove_all;
pub(crate) use due::{first_day, is_unfinished, next};
pub use edit::edit;
pub use move_to::move_to;
pub use propose::propose;
