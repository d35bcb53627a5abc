//! Why a command could not do what was asked: a code and its context, never a sentence.
//!
//! The words are in the locale catalogue under `problem-<code>`. What a use case refuses keeps the
//! code it has in `app`; only what the shell itself can refuse is named here.

use parvis_app::view::problem::{Problem as View, Refusal};

/// A refusal of the shell.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The page named a file that no dialog gave it, or that it has already given back.
    #[error("file not chosen")]
    FileNotChosen,
    /// The page asked to open a file that this program did not write.
    #[error("file not written by this program")]
    FileNotWritten,
    /// The system has no program for this file, or the file is gone.
    #[error("file cannot be opened")]
    FileNotOpened {
        /// The name of the file, without its folder.
        name: String,
    },
    /// The system has no clipboard, or another program holds it.
    #[error("clipboard closed")]
    ClipboardClosed,
    /// The preferences could not be written on the disk.
    #[error("preferences not saved")]
    PreferencesNotSaved,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::FileNotChosen => View::new("file-not-chosen"),
            Problem::FileNotWritten => View::new("file-not-written"),
            Problem::FileNotOpened { name } => View::new("file-not-opened").with("name", name),
            Problem::ClipboardClosed => View::new("clipboard-closed"),
            Problem::PreferencesNotSaved => View::new("preferences-not-saved"),
        }
        .into()
    }
}
