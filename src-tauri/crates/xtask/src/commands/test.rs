//! `test`: all that there is to test, quick things first and the real window last.

use std::process::Command;

use super::{REAL_WINDOW, check, licences};
use crate::launch::{self, Outcome};
use crate::places::Places;
use crate::setup::{EVERYTHING, set_up};
use crate::steps::Steps;

/// Only the shell's feature: `parvis-tests/e2e` would run the window's tests without a screen.
const ROOMS: [&str; 2] = ["--features", "parvis-desktop/e2e"];

/// Sets up, checks and tests.
///
/// # Errors
/// At the first failure.
pub fn run(places: &Places) -> Outcome {
    let mut steps = Steps::of("test");
    set_up(places, &EVERYTHING, &mut steps)?;
    check::look(places, &mut steps)?;
    steps.step("licences and sources", || licences::check(places))?;
    steps.step("page: tests", || {
        launch::run(launch::npm(&places.ui).args(["run", "test"]))
    })?;
    steps.step("build", || {
        // The programs as well: tests of the rooms start the command line, those of the window
        // the window.
        let programs = ["--bin", "parvis", "--bin", "parvis-desktop"];
        let mut command = launch::cargo(&places.root);
        launch::run(
            command
                .args(["build", "--workspace", "--tests"])
                .args(programs)
                .args(ROOMS),
        )
    })?;
    steps.step("tests of the rooms", || {
        let mut command = launch::cargo(&places.root);
        with_programs(command.args(["test", "--workspace"]).args(ROOMS), places);
        launch::run(&mut command)
    })?;
    if cfg!(target_os = "linux") {
        steps.step("tests in the real window", || in_the_window(places))?;
    } else {
        println!("\nThe real window is driven on Linux only: its tests are left out here.");
    }
    steps.finish("everything passed");
    Ok(())
}

fn in_the_window(places: &Places) -> Outcome {
    // xvfb-run gives a screen that nobody sees and ends it afterwards.
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1600x1000x24"]);
    let cargo = launch::cargo(&places.root);
    command.arg(cargo.get_program());
    command
        .args(["test", "--workspace", "--test", "e2e_*"])
        .args(REAL_WINDOW);
    command.current_dir(&places.root);
    for (name, value) in cargo.get_envs() {
        if value.is_none() {
            command.env_remove(name);
        }
    }
    with_programs(&mut command, places);
    // No desktop session is there: GTK must not look for one, nor find the developer's own.
    command
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1");
    command
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY");
    launch::run(&mut command)
}

fn with_programs(command: &mut Command, places: &Places) {
    command.env("PARVIS_APP", places.built("parvis-desktop"));
    command.env("PARVIS_CLI", places.built("parvis"));
}
