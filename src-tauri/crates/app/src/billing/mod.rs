//! Who pays what for a programme: a statement for the accountant, from which invoices are written
//! elsewhere.

mod sheets;
mod statement;

pub use sheets::{export, file_name};
pub use statement::statement;
