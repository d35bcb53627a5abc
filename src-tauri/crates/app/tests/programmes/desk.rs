//! What the stories share: an open program of their own, and what they look at.

use std::ops::{Deref, DerefMut};

use chrono::NaiveDate;
use parvis_app::data_folder::DataFolder;
use parvis_app::programmes;
use parvis_app::transact::world::ScriptedWorld;
use parvis_app::transact::{App, AppError, Changed};
use parvis_app::view::programme::ProgrammeView;
use tempfile::TempDir;

/// Our own programme of one day: eight timed slots, an untimed lunch, ten people who speak, five
/// workshops side by side in a second venue.
pub(crate) const DAY: &str = include_str!("../../../../../tests/fixtures/regional-day.json");

/// Our own cycle of four days.
pub(crate) const CYCLE: &str = include_str!("../../../../../tests/fixtures/cycle-of-four.json");

/// An open program on the 4th of March 2027, in a folder that goes with it.
pub(crate) struct Desk {
    app: App,
    // Declared last: the database is closed before its folder is removed.
    _folder: TempDir,
}

impl Deref for Desk {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

impl DerefMut for Desk {
    fn deref_mut(&mut self) -> &mut App {
        &mut self.app
    }
}

pub(crate) fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let start = NaiveDate::from_ymd_opt(2027, 3, 4)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let taken = DataFolder::take(folder.path()).unwrap();
    let app = App::open(taken, None, Box::new(ScriptedWorld::starting(start))).unwrap();
    Desk {
        app,
        _folder: folder,
    }
}

/// Brings a programme in and gives its key back.
pub(crate) fn import(app: &mut App, text: &str) -> String {
    programmes::import(app, text.as_bytes()).unwrap().value.id
}

/// A new programme and its key.
pub(crate) fn create(app: &mut App, title: &str) -> String {
    programmes::create(app, title, "cycle").unwrap().value
}

pub(crate) fn show(app: &App, id: &str) -> ProgrammeView {
    programmes::show(app, id).unwrap()
}

/// What was refused, as `code field value …`.
pub(crate) fn refused<T: std::fmt::Debug>(outcome: Result<Changed<T>, AppError>) -> Vec<String> {
    let problems = outcome.unwrap_err().refusal().problems;
    problems
        .into_iter()
        .map(|problem| {
            let values = problem.context.into_iter().map(|argument| argument.value);
            [problem.code, problem.field]
                .into_iter()
                .chain(values)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

/// Everything the database holds of a programme, for comparing before and after.
pub(crate) fn whole(app: &App, id: &str) -> String {
    String::from_utf8(programmes::export(app, id).unwrap()).unwrap()
}
