//! Personal data: erasing somebody, making them anonymous, how long what is kept, what is due to be
//! cleaned, and all that is known of somebody as one file.
//!
//! None of it can be undone: what is forgotten is in no table, no search, no history and no unused
//! part of the file afterwards. Deliberately absent: how bytes are got rid of, which is in the store.

mod access;
mod anonymise;
mod clean;
mod copies;
mod count_on;
mod erase;
mod finish;
mod plan;
mod retention;
mod to_clean;

pub use access::{access, access_file_name};
pub use anonymise::anonymise;
pub use clean::clean;
pub use copies::delete_copies;
pub use erase::erase;
pub(crate) use finish::finish;
pub use plan::plan;
pub use retention::set_retention;
pub use to_clean::to_clean;

use parvis_domain::person::Person;

/// What somebody is called.
fn full_name(given_name: &str, family_name: &str) -> String {
    format!("{given_name} {family_name}").trim().to_owned()
}

fn name_of(person: &Person) -> String {
    full_name(&person.given_name, &person.family_name)
}

/// A number as the page takes it.
fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
