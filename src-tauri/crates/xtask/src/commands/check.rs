//! `check`: all that can be said of the sources without running the tests.

use super::{REAL_WINDOW, contract, licences};
use crate::launch::{self, Outcome};
use crate::places::Places;
use crate::setup::{WINDOW, set_up};
use crate::steps::Steps;

/// Format, lints, types, contract and licences.
///
/// # Errors
/// At the first thing that is not as it should be.
pub fn run(places: &Places) -> Outcome {
    let mut steps = Steps::of("check");
    set_up(places, &WINDOW, &mut steps)?;
    look(places, &mut steps)?;
    steps.step("contract", || contract::is_current(places))?;
    steps.step("licences and sources", || licences::check_if_there(places))?;
    steps.finish("everything passed");
    Ok(())
}

/// Format, lints and types of both languages: what `test` shares with `check`.
///
/// # Errors
/// At the first thing that is not as it should be.
pub fn look(places: &Places, steps: &mut Steps) -> Outcome {
    let root = &places.root;
    steps.step("format", || {
        launch::run(launch::cargo(root).args(["fmt", "--all", "--check"]))
    })?;
    steps.step("page: types", || {
        launch::run(launch::npm(&places.ui).args(["run", "check"]))
    })?;
    steps.step("page: lints", || {
        launch::run(launch::npm(&places.ui).args(["run", "lint"]))
    })?;
    steps.step("lints", || clippy(places, &REAL_WINDOW))?;
    // What people get is compiled without the features of the tests: it is looked at as well, which
    // costs two crates only.
    steps.step("lints, as shipped", || clippy(places, &[]))
}

fn clippy(places: &Places, features: &[&str]) -> Outcome {
    launch::run(
        launch::cargo(&places.root)
            .args(["clippy", "--workspace", "--all-targets"])
            .args(features)
            .args(["--", "-D", "warnings"]),
    )
}
