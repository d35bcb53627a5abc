//! Asking the user for a file. Commands know this trait; who answers is settled at the start.

#[cfg(feature = "e2e")]
mod scripted;
mod system;

use std::path::PathBuf;
use std::pin::Pin;

use serde::Deserialize;
use specta::Type;
use tauri::WebviewWindow;

/// What a dialog says and which files it offers. The words come from the page's catalogue.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileQuestion {
    /// The title of the dialog.
    pub title: String,
    /// What the offered kind of file is called.
    pub kind_label: String,
    /// The kind of file.
    pub kind: FileKind,
    /// The name a new file is offered under; unused when a file is opened.
    pub suggested_name: String,
}

/// The kinds of file this program reads or writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A list to be brought in: a workbook, or the text that a spreadsheet program writes out.
    AttendeeList,
    /// A workbook to be written.
    Workbook,
    /// A list to be written as text.
    ListText,
    /// A programme in our own exchange format.
    Programme,
    /// Appointments.
    Calendar,
    /// A Word file.
    Word,
    /// A page of the web.
    Html,
    /// A programme as somebody wrote it, to be understood.
    ProgrammeText,
    /// Plain text.
    Text,
    /// A printable document.
    Pdf,
    /// A logo or a signature.
    Picture,
}

impl FileKind {
    /// The endings of such files, without the dot; the first one is given to new files.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::AttendeeList => &["xlsx", "csv", "ods", "xls", "xlsm", "tsv", "txt"],
            Self::Workbook => &["xlsx"],
            Self::ListText => &["csv"],
            Self::Programme => &["json"],
            Self::Calendar => &["ics"],
            Self::Word => &["docx"],
            Self::Html => &["html", "htm"],
            Self::ProgrammeText => &["docx", "txt", "html", "htm"],
            Self::Text => &["txt"],
            Self::Pdf => &["pdf"],
            Self::Picture => &["png", "jpg", "jpeg", "svg"],
        }
    }
}

/// An answer that comes when the user has chosen; `None` when the dialog was closed.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send + 'a>>;

/// Whoever can ask the user for a file.
pub trait FilePicker: Send + Sync {
    /// Asks for an existing file.
    fn open<'a>(&'a self, window: &'a WebviewWindow, question: &'a FileQuestion) -> Answer<'a>;

    /// Asks where to write a new file.
    fn save<'a>(&'a self, window: &'a WebviewWindow, question: &'a FileQuestion) -> Answer<'a>;
}

/// The picker in Tauri's state.
pub type SharedPicker = Box<dyn FilePicker>;

/// The picker this program uses: the system's dialogs, or the script a real-window test has named.
pub fn of_this_program() -> SharedPicker {
    #[cfg(feature = "e2e")]
    if let Some(picker) = scripted::ScriptedPicker::from_environment() {
        return Box::new(picker);
    }
    Box::new(system::SystemPicker)
}
