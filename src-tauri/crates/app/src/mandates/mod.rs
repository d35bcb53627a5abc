//! The functions that people hold, several at once, each with a beginning and an end.

mod add;
mod as_view;
mod delete;
mod edit;
mod move_to;

pub use add::add;
pub(crate) use as_view::views;
pub use delete::delete;
pub use edit::edit;
pub use move_to::move_to;
