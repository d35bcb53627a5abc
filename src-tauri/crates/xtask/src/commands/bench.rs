//! `bench`: measures the main job in the release profile and prints its table.

use crate::launch::{self, Outcome};
use crate::places::Places;
use crate::setup::{ROOMS, set_up};
use crate::steps::Steps;

/// Builds and runs the harness; its table is what it prints.
///
/// # Errors
/// When something cannot be set up or built, or the harness ends badly.
pub fn run(places: &Places, arguments: &[String]) -> Outcome {
    let mut steps = Steps::of("bench");
    set_up(places, &ROOMS, &mut steps)?;
    steps.step("main job", || {
        // One package and not the workspace: the window is no part of this, and the release
        // profile shares nothing with the other commands anyway.
        let mut command = launch::cargo(&places.root);
        command.args(["bench", "--package", "parvis-tests", "--bench", "main_job"]);
        if !arguments.is_empty() {
            command.arg("--").args(arguments);
        }
        launch::run(&mut command)
    })?;
    steps.finish("done");
    Ok(())
}
