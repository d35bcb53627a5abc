//! What the caterer and those who receive people have to know, session by session.
//!
//! The caterer gets numbers and no names; what somebody needs to take part is told with the name,
//! to whoever acts on it, and goes out only when it is asked for.

mod sheets;
mod show;

pub use sheets::{export, file_name};
pub use show::show;
