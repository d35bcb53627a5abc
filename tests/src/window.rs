//! The real window, driven as a person drives it: what is found is found by its role and its name.
//!
//! Calls block and fail the test with what was looked for. Nothing here knows a screen; a story is
//! told in `tests/e2e_*.rs`.

mod axe;
mod dialogs;
mod driver;
mod find;
mod frames;
mod keys;
mod shots;
mod wait;

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::Client;
use serde_json::{Value, json};
use tempfile::TempDir;

use driver::{Dialogs, Driver};

/// Far beyond what any one answer takes.
const HANGS: Duration = Duration::from_secs(60);

/// A running Parvis on data of its own.
pub struct Window {
    runtime: tokio::runtime::Runtime,
    client: Client,
    home: TempDir,
    dialogs: Dialogs,
    /// Where the print system listens; none does unless a test brings one.
    print_system: PathBuf,
    /// The last one: it must outlive what talks to it, and ends every process it started.
    _driver: Driver,
}

impl Window {
    /// Opens the window on an empty data folder and waits until its first screen stands.
    pub fn open() -> Self {
        Self::open_on(Path::new("/nowhere/cups.sock"))
    }

    /// The same with a print system: where it listens.
    pub fn open_on(print_system: &Path) -> Self {
        let home = TempDir::new().expect("a temporary folder");
        Self::open_in(home, Dialogs::Scripted, print_system.to_owned())
    }

    /// Opens the window on data that are made first, in the folder that is given.
    pub fn open_after(prepare: impl FnOnce(&Path)) -> Self {
        let home = TempDir::new().expect("a temporary folder");
        prepare(&driver::data_folder(home.path()));
        Self::open_in(home, Dialogs::Scripted, "/nowhere/cups.sock".into())
    }

    /// The same with the system's own dialogs, for [`Window::answer_dialog`].
    pub fn open_with_system_dialogs() -> Self {
        let home = TempDir::new().expect("a temporary folder");
        Self::open_in(home, Dialogs::System, "/nowhere/cups.sock".into())
    }

    /// Ends the program and opens it again on the same data.
    pub fn reopen(self) -> Self {
        let Self {
            runtime,
            client,
            home,
            dialogs,
            print_system,
            _driver,
        } = self;
        // Ended from outside: a window that is asked to close may take its time.
        drop(_driver);
        drop(client);
        drop(runtime);
        wait::until_free(&driver::data_folder(home.path()).join("parvis.lock"));
        Self::open_in(home, dialogs, print_system)
    }

    fn open_in(home: TempDir, dialogs: Dialogs, print_system: PathBuf) -> Self {
        let driver = Driver::start(home.path(), dialogs, &print_system);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime for the session");
        let client = runtime.block_on(bounded(driver.session()));
        let window = Self {
            runtime,
            client,
            home,
            dialogs,
            print_system,
            _driver: driver,
        };
        window.wait("the first screen", || window.is_there("heading", ""));
        window
    }

    /// The folder the program keeps its data in.
    pub fn data(&self) -> PathBuf {
        driver::data_folder(self.home.path())
    }

    /// A folder for the files of the test, gone with the window.
    pub fn files(&self) -> &Path {
        self.home.path()
    }

    /// What the next dialogs of the system answer, in this order.
    pub fn will_choose(&self, paths: &[&Path]) {
        let script: String = paths
            .iter()
            .map(|path| format!("{}\n", path.display()))
            .collect();
        std::fs::write(driver::picks(self.home.path()), script).expect("the script of dialogs");
    }

    /// Runs a script in the page; `arguments[i]` are the values given.
    pub fn ask(&self, script: &str, arguments: &[Value]) -> Value {
        self.drive(self.client.execute(script, arguments.to_vec()))
            .unwrap_or_else(|failure| panic!("a script failed: {failure}\n{script}"))
    }

    /// The title of the document, which names the screen.
    pub fn title(&self) -> String {
        text_of(self.ask("return document.title", &[]))
    }

    /// Goes to a place of the program by its address: `#/settings`.
    pub fn go(&self, address: &str) {
        self.ask("location.hash = arguments[0]", &[json!(address)]);
    }

    /// Role and name of what has the focus, as assistive tools are told: `button Chercher`.
    pub fn focused(&self) -> String {
        let script = format!("{}; return describe(document.activeElement)", find::SCRIPT);
        text_of(self.ask(&script, &[]))
    }
}

impl Window {
    /// Waits for one answer of the web view.
    fn drive<T>(&self, answer: impl Future<Output = T>) -> T {
        self.runtime.block_on(bounded(answer))
    }
}

/// An answer, or the end of the test: a web view that hangs would otherwise hang the whole run.
async fn bounded<T>(answer: impl Future<Output = T>) -> T {
    tokio::time::timeout(HANGS, answer)
        .await
        .expect("the web view answers in time")
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
