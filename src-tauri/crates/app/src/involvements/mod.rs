//! The parts that organisations play in a programme or in one of its sessions.

mod add;
mod delete;
mod move_to;

pub use add::add;
pub(crate) use add::involve;
pub use delete::delete;
pub use move_to::move_to;
