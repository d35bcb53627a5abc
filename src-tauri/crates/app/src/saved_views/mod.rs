//! Ways to look at a list that somebody gave a name: columns, order and filters.
//!
//! Deliberately absent: what a view says; that is the page's, which shows the lists.

mod add;
mod delete;
mod list;
mod rename;
mod replace;

pub use add::add;
pub use delete::delete;
pub use list::list;
pub use rename::rename;
pub use replace::replace;

use crate::view::problem::Problem;

/// The lists that have views.
const LISTS: [&str; 3] = ["attendees", "people", "organisations"];

/// Longest content of a view, in bytes: many times what one with every column and filter needs.
const LONGEST: usize = 64 * 1024;

fn check_list(list: &str) -> Result<(), Problem> {
    match LISTS.contains(&list) {
        true => Ok(()),
        false => Err(Problem::new("not-a-choice").on("list").with("value", list)),
    }
}

/// That a content is JSON of a bearable length.
fn check_content(content: &str) -> Result<(), Problem> {
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(content).is_ok();
    match is_json && content.len() <= LONGEST {
        true => Ok(()),
        false => Err(Problem::new("view-unusable").on("content")),
    }
}

#[cfg(test)]
mod tests;
