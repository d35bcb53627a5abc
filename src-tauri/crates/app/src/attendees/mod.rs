//! The attendees of a programme: people who are registered for it, and their places.
//!
//! Deliberately absent: who came and who signed, and the reading of files (room `exchange`).

mod add;
mod cells;
mod details;
mod edit;
mod export;
mod import;
mod list;
mod many;
mod named;
mod place;
pub(crate) mod recognise;
mod remove;
mod rows;
mod seats;
mod table;

pub use add::add;
pub use cells::set_cells;
pub use details::details;
pub use edit::edit;
pub(crate) use export::plain as plain_name;
pub use export::{addresses, export, export_chosen, export_file_name};
pub use import::{
    import, import_cells, import_cells_with, import_with, list_bytes, preview, preview_cells,
    problem_message,
};
pub use list::{expected, list};
pub use many::change_many;
pub(crate) use named::{Named, named};
pub use place::set_place;
pub(crate) use place::{give_place, put_place};
pub use remove::remove;
pub use table::{show, table, table_keys, table_row};

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
