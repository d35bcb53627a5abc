//! `contract`: writes the types that the page takes from Rust, and tests that they are current.

use crate::launch::{self, Outcome};
use crate::places::Places;
use crate::setup::{WINDOW, set_up};
use crate::steps::Steps;

/// The test in the shell that compares the types with the committed file, or writes that file.
/// Chosen by name among all rooms, so that it shares what `test` builds.
const TEST: [&str; 7] = [
    "test",
    "--quiet",
    "--workspace",
    "--features",
    "parvis-desktop/e2e",
    "--lib",
    "contract_is_current",
];

/// Writes the committed file anew.
///
/// # Errors
/// When something cannot be set up or built.
pub fn run(places: &Places) -> Outcome {
    let mut steps = Steps::of("contract");
    set_up(places, &WINDOW, &mut steps)?;
    steps.step("contract", || {
        launch::run(
            launch::cargo(&places.root)
                .args(TEST)
                .env("PARVIS_WRITE_CONTRACT", "1"),
        )
    })?;
    steps.finish("written");
    Ok(())
}

/// Tests that the committed file is what Rust would write now.
///
/// # Errors
/// When it is stale; `cargo xtask contract` mends that.
pub fn is_current(places: &Places) -> Outcome {
    launch::run(
        launch::cargo(&places.root)
            .args(TEST)
            .env_remove("PARVIS_WRITE_CONTRACT"),
    )
    .map_err(|failure| format!("{failure}; `cargo xtask contract` writes it anew").into())
}
