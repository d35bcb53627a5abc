//! Sessions of a programme: adding, changing, deleting, ordering, and holding one content several
//! times.

mod add;
mod content;
mod delete;
mod edit;
mod link;
mod make_independent;
mod move_to;
mod repeat;
mod series;
mod shared;
#[cfg(test)]
mod tests;

pub use add::add;
pub use delete::delete;
pub(crate) use delete::{remove, remove_all};
pub use edit::edit;
pub use link::link;
pub(crate) use link::may_repeat;
pub use make_independent::make_independent;
pub use move_to::move_to;
pub use repeat::repeat;
pub use series::{add_series, plan_series};
pub(crate) use shared::{own_content, titled};
