//! Licences, duplicates and sources of all crates, by cargo-deny.
//!
//! Advisories are not asked for here: they need the network, and a new one must not turn a build
//! red that changed nothing. The workflow asks for them.

use std::path::PathBuf;
use std::process::Command;

use crate::launch::{self, Outcome, answer};
use crate::places::{Places, program};

/// The version that is installed, and the only one that is used.
const VERSION: &str = "0.20.2";

/// Checks, and installs cargo-deny first when it is not there.
///
/// # Errors
/// When it cannot be installed, or something is not allowed.
pub fn check(places: &Places) -> Outcome {
    if find(places).is_none() {
        // In cargo's own temporary folder: what is compiled for it is of no use to us. Unoptimised,
        // because it runs for a second and is compiled for minutes.
        let mut command = launch::cargo(&places.root);
        command.args([
            "install",
            "--locked",
            "--debug",
            "--no-default-features",
            "--quiet",
        ]);
        command
            .args(["--version", VERSION, "cargo-deny", "--root"])
            .arg(&places.tools);
        launch::run(
            command
                .env_remove("CARGO_TARGET_DIR")
                .env("CARGO_PROFILE_DEV_DEBUG", "0"),
        )?;
    }
    check_if_there(places)
}

/// Checks when cargo-deny is there, and says so when it is not.
///
/// # Errors
/// When something is not allowed.
pub fn check_if_there(places: &Places) -> Outcome {
    let Some(deny) = find(places) else {
        println!("left out: cargo-deny {VERSION} is not there; `cargo xtask test` installs it");
        return Ok(());
    };
    let mut command = Command::new(deny);
    command.current_dir(&places.root);
    // Duplicates are worth knowing and no fault of ours: `cargo deny check bans` lists them.
    command.args([
        "--log-level",
        "error",
        "--workspace",
        "--all-features",
        "check",
    ]);
    launch::run(command.args(["licenses", "bans", "sources"]))
}

/// The cargo-deny of the right version, our own before the person's.
fn find(places: &Places) -> Option<PathBuf> {
    let ours = places.tools.join("bin").join(program("cargo-deny"));
    [ours, PathBuf::from("cargo-deny")]
        .into_iter()
        .find(|candidate| {
            answer(&candidate.to_string_lossy(), &["--version"])
                .is_some_and(|told| told.ends_with(&format!(" {VERSION}")))
        })
}
