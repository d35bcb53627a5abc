//! Programmes: listing, showing, writing, and what is made from a whole one.

mod as_view;
mod create;
mod delete;
mod edit;
mod export;
pub mod exports;
mod hints;
mod import;
mod list;
mod paste;
mod show;
pub mod tree;

use parvis_domain::speaker::Stage;
use uuid::Uuid;

pub use create::create;
pub use delete::delete;
pub use edit::edit;
pub use export::export;
pub(crate) use import::fill;
pub use import::{Imported, import};
pub use list::list;
pub use paste::{Pasted, read_pasted, save_pasted};
pub use show::show;

pub(crate) use as_view::venue as venue_view;

/// The key of the programme, session or slot that a stage is.
pub(crate) fn stage_key(stage: Stage) -> Uuid {
    match stage {
        Stage::Programme(id) => id.0,
        Stage::Session(id) => id.0,
        Stage::Slot(id) => id.0,
    }
}
