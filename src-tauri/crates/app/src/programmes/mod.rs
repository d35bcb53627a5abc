//! Programmes: listing, showing, writing, and what is made from a whole one.

mod as_view;
mod create;
mod delete;
mod duplicate;
mod edit;
mod export;
pub mod exports;
mod follow_hints;
mod hints;
mod import;
mod import_lists;
mod list;
mod occurrences;
mod paste;
mod shelve;
mod show;
pub mod tree;

use parvis_domain::speaker::Stage;
use uuid::Uuid;

pub use create::create;
pub use delete::delete;
pub use duplicate::{duplicate, plan_duplicate};
pub use edit::edit;
pub(crate) use export::document;
pub use export::export;
pub(crate) use import::fill;
pub(crate) use import::{Import, draft, programme, session, slot, sound};
pub use import::{Imported, import};
pub use list::list;
pub(crate) use paste::problem as unreadable_text;
pub use paste::{Pasted, read_pasted, save_pasted};
pub use shelve::shelve;
pub use show::show;

pub(crate) use as_view::follow_up as follow_up_view;
pub(crate) use as_view::venue as venue_view;
pub(crate) use as_view::{date as date_text, hour as hour_text, number as number_text};

/// The key of the programme, session or slot that a stage is.
pub(crate) fn stage_key(stage: Stage) -> Uuid {
    match stage {
        Stage::Programme(id) => id.0,
        Stage::Session(id) => id.0,
        Stage::Slot(id) => id.0,
    }
}
