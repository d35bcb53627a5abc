//! The main job, measured: one table for the performance section of the README, made in one run by
//! `cargo xtask bench`.
//!
//! What can be told apart from the machine is a ratio of processor times: ours to the least that
//! the same work costs anybody. Deliberately not here: limits that fail. A figure that is missed
//! stands in the table for everybody to see.

mod data;
mod import;
mod list;
mod measure;
mod memory;
mod paper;
mod table;

use std::process::ExitCode;

use table::Row;

/// The sizes of a list that the columns stand for.
const SIZES: [usize; 3] = [1_000, 10_000, 20_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        // This program again, doing one job only, so that its memory is that of the job.
        Some(memory::ALONE) => memory::alone(&arguments[1..]),
        _ => print(),
    }
}

/// Prints the table part by part, as they are measured.
fn print() -> ExitCode {
    let parts: [fn() -> Vec<Row>; 4] = [paper::rows, import::rows, list::rows, memory::rows];
    let printed = table::print_head().and_then(|()| {
        parts
            .into_iter()
            .try_for_each(|rows| table::print_rows(&rows()))
    });
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
