//! `cargo xtask`: set-up and the daily commands, the same on Linux, Windows and macOS.
//!
//! One file per command in `commands/`, one per thing that a machine needs in `setup/`. It is
//! compiled before anything else can be, so it stays small and depends on nearly nothing; no rule
//! of the product lives here.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a terminal is the only screen that this program has"
)]

mod commands;
mod launch;
mod places;
mod setup;
mod steps;

use std::process::ExitCode;

use launch::Outcome;
use places::Places;

const USAGE: &str = "\
cargo xtask COMMAND

  run [ARGS]     set up, build and open the window; ARGS go to the program
  test           set up, check, then every test there is, the real window's too
  check          fast: format, lints, types, stale contract, licences
  bench [ARGS]   build for release and print the table of the main job
  setup          everything that this machine needs, and nothing else
  fonts          only the fonts for paper and the list of territories, checked
  page           only the page, built when it is older than its sources
  contract       write the types that the page takes from Rust

On Debian and Ubuntu a missing system package is installed: silently as root or with CI set,
otherwise after asking.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let places = Places::find();
    match dispatch(&command, &rest, &places) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, rest: &[String], places: &Places) -> Outcome {
    if !rest.is_empty() && !matches!(command, "run" | "bench") {
        return Err(format!("`{command}` takes no arguments\n\n{USAGE}").into());
    }
    match command {
        "run" => commands::run::run(places, rest),
        "test" => commands::test::run(places),
        "check" => commands::check::run(places),
        "bench" => commands::bench::run(places, rest),
        "contract" => commands::contract::run(places),
        "setup" => commands::setup_only("setup", places, &setup::EVERYTHING),
        "fonts" => commands::setup_only("fonts", places, &setup::FONTS),
        "page" => commands::setup_only("page", places, &setup::PAGE),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command `{other}`\n\n{USAGE}").into()),
    }
}
