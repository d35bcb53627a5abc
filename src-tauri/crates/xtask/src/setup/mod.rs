//! What a machine needs before Parvis can be built, each in its file; all of it costs next to
//! nothing when it is there already.

mod elsewhere;
mod fonts;
mod npm;
mod packages;
mod page;
mod territories;

use crate::launch::Outcome;
use crate::places::Places;
use crate::steps::Steps;

/// Which parts of the set-up a command needs.
pub struct Needs {
    /// The libraries and programs of the system.
    pub system: Option<System>,
    /// Whether the page is built.
    pub page: bool,
}

/// How much of the system a command needs; each step includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum System {
    /// To compile the rooms without a window.
    Rooms,
    /// To compile and open the window.
    Window,
    /// To run every test.
    Tests,
}

/// What `setup` and `test` need.
pub const EVERYTHING: Needs = Needs {
    system: Some(System::Tests),
    page: true,
};
/// What the window needs.
pub const WINDOW: Needs = Needs {
    system: Some(System::Window),
    page: true,
};
/// What the rooms without a window need: the fonts are embedded in `app`.
pub const ROOMS: Needs = Needs {
    system: Some(System::Rooms),
    page: false,
};
/// The fonts and the list of territories alone.
pub const FONTS: Needs = Needs {
    system: None,
    page: false,
};
/// The page alone (with the fonts, which come from the same npm packages).
pub const PAGE: Needs = Needs {
    system: None,
    page: true,
};

/// Brings the machine to where `needs` asks it to be.
///
/// # Errors
/// When something is missing that cannot be installed, or an installation fails.
pub fn set_up(places: &Places, needs: &Needs, steps: &mut Steps) -> Outcome {
    if let Some(system) = needs.system {
        steps.step("system packages", || packages::install(system))?;
    }
    steps.step("npm packages", || npm::install(&places.ui))?;
    steps.step("fonts for paper", || fonts::copy(&places.ui, &places.fonts))?;
    steps.step("list of territories", || {
        territories::make(&places.ui, &places.territories)
    })?;
    if needs.page {
        steps.step("page", || page::build(places))?;
    }
    Ok(())
}
