//! Organisations: listed, shown, made, changed and deleted; found by what they are called, or made; suggested while somebody types.

mod create;
mod delete;
mod edit;
mod find;
mod find_or_make;
mod list;
mod show;
mod suggest;

pub use create::{alike, create};
pub use delete::delete;
pub use edit::edit;
pub use find::find;
pub(crate) use find_or_make::find_or_make;
pub use list::list;
pub use show::show;
pub use suggest::suggest;
