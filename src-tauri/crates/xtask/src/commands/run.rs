//! `run`: sets up, builds the window and opens it.

use std::process::Command;

use crate::launch::{self, Outcome};
use crate::places::Places;
use crate::setup::{WINDOW, set_up};
use crate::steps::Steps;

/// Opens the window and waits until it is closed.
///
/// # Errors
/// When something cannot be set up or built, or the program ends badly.
pub fn run(places: &Places, arguments: &[String]) -> Outcome {
    let mut steps = Steps::of("run");
    set_up(places, &WINDOW, &mut steps)?;
    steps.step("program", || {
        launch::run(launch::cargo(&places.root).args([
            "build",
            "--workspace",
            "--bin",
            "parvis-desktop",
        ]))
    })?;
    steps.finish("the window opens");
    launch::run(Command::new(places.built("parvis-desktop")).args(arguments))
}
