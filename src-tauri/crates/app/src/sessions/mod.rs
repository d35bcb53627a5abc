//! Sessions of a programme: adding, changing, deleting, ordering.

mod add;
mod delete;
mod edit;
mod move_to;
mod series;

pub use add::add;
pub use delete::delete;
pub(crate) use delete::remove;
pub use edit::edit;
pub use move_to::move_to;
pub use series::{add_series, plan_series};
