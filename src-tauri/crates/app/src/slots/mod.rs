//! The slots of a session's agenda: adding, changing, deleting, ordering, shifting.

mod add;
mod add_beside;
mod delete;
mod edit;
mod move_to;
mod shift;
mod usual;

pub use add::add;
pub use add_beside::add_beside;
pub use delete::delete;
pub(crate) use delete::remove;
pub use edit::edit;
pub use move_to::move_to;
pub use shift::shift;
