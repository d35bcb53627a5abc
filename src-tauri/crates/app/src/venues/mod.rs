//! Venues: the buildings where sessions are held.

mod create;
mod delete;
mod edit;
mod find_or_make;
mod list;

pub use create::create;
pub use delete::delete;
pub use edit::edit;
pub(crate) use find_or_make::{find_or_make, renew};
pub use list::{list, uses};
