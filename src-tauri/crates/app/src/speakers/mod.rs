//! Speakers: a person or an organisation on the stage of a programme, a session or a slot.

mod add;
mod delete;
mod draft;
mod edit;
mod follow_up;
mod move_to;
mod person;
mod replace;

pub use add::add;
pub(crate) use add::add_on;
pub use delete::delete;
pub(crate) use draft::Draft;
pub(crate) use edit::change_to;
pub use edit::edit;
pub use follow_up::follow_up;
pub use move_to::move_to;
pub use replace::replace;
