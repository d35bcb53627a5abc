//! The commands, one file per verb.

pub mod bench;
pub mod check;
pub mod contract;
mod licences;
pub mod run;
pub mod test;

use crate::launch::Outcome;
use crate::places::Places;
use crate::setup::{Needs, set_up};
use crate::steps::Steps;

/// The features under which everything is linted and tested.
///
/// All commands choose the whole workspace and differ only in these, never in `-p`: cargo unites
/// the features of what it is asked to build, and any other choice would compile GTK's crates anew.
/// For the same reason these features switch code on, and no dependency.
const REAL_WINDOW: [&str; 2] = ["--features", "parvis-desktop/e2e,parvis-tests/e2e"];

/// Sets up and does nothing else.
///
/// # Errors
/// Those of the set-up.
pub fn setup_only(command: &'static str, places: &Places, needs: &Needs) -> Outcome {
    let mut steps = Steps::of(command);
    set_up(places, needs, &mut steps)?;
    steps.finish("all there");
    Ok(())
}
