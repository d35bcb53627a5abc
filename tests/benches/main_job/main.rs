//! The main job, measured: one table for the performance section of the README, made in one run by
//! `cargo xtask bench`.
//!
//! What can be told apart from the machine is a ratio of processor times: ours to the least that
//! the same work costs anybody. Deliberately not here: limits that fail. A figure that is missed
//! stands in the table for everybody to see.

mod contacts;
mod data;
mod duplicates;
mod folder;
mod held;
mod import;
mod list;
mod measure;
mod memory;
mod paper;
mod table;

use std::process::ExitCode;

use table::Row;

/// The sizes of a list that the columns stand for.
const SIZES: [usize; 4] = [300, 1_000, 10_000, 20_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        // This program again, doing one job only, so that its memory is that of the job.
        Some(memory::ALONE) => memory::alone(&arguments[1..]),
        _ => print(&arguments),
    }
}

/// A part of the table: the name that asks for it alone, and what measures it.
type Part = (&'static str, fn() -> Vec<Row>);

const PARTS: [Part; 8] = [
    ("paper", paper::rows),
    ("folder", folder::rows),
    ("import", import::rows),
    ("list", list::rows),
    ("contacts", contacts::rows),
    ("held", held::rows),
    ("duplicates", duplicates::rows),
    ("memory", memory::rows),
];

/// Prints the table part by part, as they are measured; all of them when none is asked for.
fn print(asked: &[String]) -> ExitCode {
    let is_asked = |name: &str| asked.iter().any(|argument| argument == name);
    let none = !PARTS.iter().any(|(name, _)| is_asked(name));
    let mut parts = PARTS.iter().filter(|(name, _)| none || is_asked(name));
    let printed = table::print_head()
        .and_then(|()| parts.try_for_each(|(_, rows)| table::print_rows(&rows())));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
