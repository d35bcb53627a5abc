//! The attendees of a programme: people who are registered for it, and their places.
//!
//! Deliberately absent: who came and who signed, and the reading of files (room `exchange`).

mod add;
mod edit;
mod export;
mod import;
mod list;
mod place;
mod recognise;
mod remove;
mod rows;
mod seats;

pub use add::add;
pub use edit::edit;
pub use export::{addresses, export, export_file_name};
pub use import::{import, import_cells, list_bytes, preview, preview_cells, problem_message};
pub use list::{expected, list};
pub use place::set_place;
pub use remove::remove;

use parvis_domain::badge_code::BadgeCode;
use parvis_store::StoreError;

use crate::transact::Transaction;

/// A badge code that no badge has: a random one, and another for as long as it is taken.
pub(crate) fn new_badge_code(
    desk: &Transaction<'_>,
    taken: impl Fn(BadgeCode) -> Result<bool, StoreError>,
) -> Result<BadgeCode, StoreError> {
    loop {
        let [a, b, c, d, e, f, g, h, ..] = desk.random();
        let code = BadgeCode::from_random(u64::from_le_bytes([a, b, c, d, e, f, g, h]));
        if !taken(code)? {
            return Ok(code);
        }
    }
}

#[cfg(test)]
mod tests;
