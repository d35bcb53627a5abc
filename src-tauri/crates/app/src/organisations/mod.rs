//! Organisations: found by what they are called, or made; suggested while somebody types.

mod find;
mod find_or_make;
mod suggest;

pub use find::find;
pub(crate) use find_or_make::find_or_make;
pub use suggest::suggest;
