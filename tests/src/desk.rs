//! The open program in a folder of its own, and every row of its database.
//!
//! Its clock and its random numbers are scripted, so two desks that are told the same hold the same.
//! Deliberately not here: what is done at the desk; that is the story of each test.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use parvis_app::data_folder::DataFolder;
use parvis_app::documents::{self, Printed};
use parvis_app::transact::world::ScriptedWorld;
use parvis_app::transact::{App, AppError};
use parvis_app::view::attendee::{AttendeeQuery, AttendeeSort, AttendeeView};
use parvis_app::view::document::PrintRequest;
use parvis_app::view::import::{ImportOptions, ImportReport};
use parvis_app::view::problem::Refusal;
use parvis_app::words::{Catalogue, Language};
use parvis_app::{attendance, attendees, programmes};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

/// Every row of every table that an undo can give back, by table, in the order of the keys; the
/// rows of the search are there too.
pub type Rows = BTreeMap<String, Vec<Vec<Value>>>;

/// The program, open on a folder that is removed at the end.
pub struct Desk {
    /// The program.
    pub app: App,
    /// Its folder.
    pub folder: TempDir,
}

impl Desk {
    /// A program that starts on the morning of 4 March 2027 with an empty database.
    ///
    /// # Panics
    /// When there is no room for temporary files.
    pub fn open() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let app = open(folder.path()).expect("an empty folder is taken");
        Self { app, folder }
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Brings in a programme and gives its key.
    ///
    /// # Panics
    /// When it is refused.
    pub fn programme(&mut self, json: &[u8]) -> String {
        let imported = programmes::import(&mut self.app, json).unwrap_or_else(refused);
        assert_eq!(
            imported.value.passed_over,
            [],
            "the programme is read whole"
        );
        imported.value.id
    }

    /// Brings in a list of attendees; the columns are recognised.
    ///
    /// # Panics
    /// When it is refused.
    pub fn attendees(&mut self, programme: &str, list: &[u8]) -> ImportReport {
        let options = options(programme);
        let report = attendees::import(&mut self.app, list, &options);
        report.unwrap_or_else(refused).value
    }

    /// Everybody of a programme, or of one session of it, by family name.
    ///
    /// # Panics
    /// When there is no such programme.
    pub fn people(&self, programme: &str, session: &str) -> Vec<AttendeeView> {
        let query = AttendeeQuery {
            search: String::new(),
            session_id: session.to_owned(),
            sort: AttendeeSort::FamilyName,
            descending: false,
            offset: 0,
            limit: i32::MAX,
        };
        attendees::list(&self.app, programme, &query)
            .unwrap_or_else(refused)
            .rows
    }

    /// The keys of the sessions of a programme, in order.
    ///
    /// # Panics
    /// When there is no such programme.
    pub fn sessions(&self, programme: &str) -> Vec<String> {
        let shown = programmes::show(&self.app, programme).unwrap_or_else(refused);
        shown
            .sessions
            .into_iter()
            .map(|session| session.id)
            .collect()
    }

    /// Prints in French.
    ///
    /// # Panics
    /// When it is refused.
    pub fn print(&self, request: &PrintRequest) -> Printed {
        self.try_print(request).unwrap_or_else(refused)
    }

    /// Prints in French, or says why not.
    ///
    /// # Errors
    /// What printing says.
    pub fn try_print(&self, request: &PrintRequest) -> Result<Printed, AppError> {
        let words = Catalogue::new(Language::French);
        let prepared = documents::prepare(&self.app, &words, request)?;
        let printed = prepared.print(&mut |_, _| ControlFlow::Continue(()))?;
        prepared.record(&self.app)?;
        Ok(printed)
    }

    /// Lets these people sign a half-day of a session.
    ///
    /// # Panics
    /// When it is refused.
    pub fn sign(&mut self, session: &str, half_day: &str, people: &[AttendeeView]) {
        let people: Vec<String> = people.iter().map(|who| who.id.clone()).collect();
        let signed = attendance::set_signed(&mut self.app, session, half_day, &people, true);
        signed.unwrap_or_else(refused);
    }

    /// All that is in the database now.
    ///
    /// # Panics
    /// When it cannot be read.
    pub fn rows(&self) -> Rows {
        let names = self
            .app
            .store()
            .tables()
            .iter()
            .map(|table| table.name.clone());
        rows(self.app.store().path(), names)
    }
}

/// Opens the program on a folder, with its scripted clock.
///
/// # Errors
/// What opening says.
pub fn open(folder: &Path) -> Result<App, AppError> {
    let start = NaiveDate::from_ymd_opt(2027, 3, 4).and_then(|day| day.and_hms_opt(9, 0, 0));
    let world = ScriptedWorld::starting(start.expect("a morning that there is"));
    App::open(DataFolder::take(folder)?, None, Box::new(world))
}

/// What an import is asked for when nothing is chosen by hand.
pub fn options(programme: &str) -> ImportOptions {
    ImportOptions::of_programme(programme)
}

/// Every row of these tables of a database, and of its search.
///
/// # Panics
/// When it cannot be read.
pub fn rows(database: &Path, tables: impl IntoIterator<Item = String>) -> Rows {
    let reader = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .expect("the database is there");
    let table = |name: String| {
        // The number of a row of the search says only when it was made.
        let columns = if name == "search_row" {
            "id, noun, title, words, years"
        } else {
            "*"
        };
        let sql = format!("SELECT {columns} FROM \"{name}\" ORDER BY id");
        let mut statement = reader.prepare(&sql).expect("a table with a key");
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|at| row.get(at)).collect());
        let rows = rows.expect("a table can be read").collect::<Result<_, _>>();
        (name, rows.expect("a row can be read"))
    };
    let search = std::iter::once("search_row".to_owned());
    tables.into_iter().chain(search).map(table).collect()
}

/// Fails with all that a use case had to say.
pub(crate) fn refused<T>(why: AppError) -> T {
    let Refusal { problems } = why.refusal();
    panic!("refused: {problems:#?}")
}
