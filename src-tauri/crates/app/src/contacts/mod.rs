//! What people and organisations have in common: lists with filters, postal addresses, tags, and
//! lists that go out.
//!
//! Deliberately absent: what only one of them has (`people`, `organisations`).

mod addresses;
mod export;
mod filter;
mod newsletter;
mod tags;
mod territory;
mod whose;

pub use addresses::{add_address, delete_address, edit_address};
pub(crate) use addresses::{addresses_of, remove_addresses};
pub use export::{export, export_file_name};
pub(crate) use filter::{filter, page};
pub use newsletter::newsletter;
pub use tags::{all_tags, tag, untag};
pub(crate) use tags::{remove_tags, tags_of};
pub(crate) use territory::{set_code, view as territory_view};

use parvis_domain::name;
use parvis_store::PartPlayed;

use crate::view::contact::PlayedView;
use crate::view::problem::Problem;

/// A part as the window shows it.
pub(crate) fn played(part: PartPlayed) -> PlayedView {
    PlayedView {
        programme_id: part.programme.0,
        programme: part.programme.1,
        session: part.session_title,
        slot: part.slot_title,
        date: day(part.date),
        role: part.role,
        role_label: part.role_label,
        status: part.status,
    }
}

/// A day as the page reads it, or nothing.
pub(crate) fn day(date: Option<chrono::NaiveDate>) -> String {
    date.map(|day| day.to_string()).unwrap_or_default()
}

/// That nothing refers to what is deleted.
///
/// # Errors
/// The code, with how many of each do.
pub(crate) fn unused(code: &str, uses: &[(&'static str, i32)]) -> Result<(), Problem> {
    if uses.iter().all(|(_, count)| *count == 0) {
        return Ok(());
    }
    let problem = Problem::new(code);
    Err(uses
        .iter()
        .fold(problem, |problem, (what, count)| problem.with(what, count)))
}

/// What people are sorted by and called in lists: "Nom Prénom".
pub(crate) fn listed_name(given_name: &str, family_name: &str) -> String {
    name::tidy(&format!("{family_name} {given_name}"))
}
