//! What a programme costs whom: rules that are listed, changed, ordered and put into words.
//!
//! Deliberately absent: what a person owes.

mod add;
pub(crate) mod amount;
mod as_view;
mod copy;
mod delete;
mod edit;
mod in_words;
mod move_to;
mod payer;

pub use add::add;
pub(crate) use as_view::view;
pub use copy::copy;
pub use delete::delete;
pub(crate) use delete::remove_all;
pub use edit::edit;
pub use in_words::in_words;
pub use move_to::move_to;
