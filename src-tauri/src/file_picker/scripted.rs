//! Dialogs that answer from a file: for the real-window tests, and only in programs built for them.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::WebviewWindow;

use super::{Answer, FilePicker, FileQuestion};

/// Takes the first line of the script as the answer and removes it; an empty line, or the end of
/// the script, closes the dialog without a choice.
pub(super) struct ScriptedPicker {
    script: PathBuf,
    reading: Mutex<()>,
}

impl ScriptedPicker {
    /// The picker of the script named by `PARVIS_PICKS`, when there is one.
    pub(super) fn from_environment() -> Option<Self> {
        let script = std::env::var_os("PARVIS_PICKS")?;
        Some(Self {
            script: script.into(),
            reading: Mutex::new(()),
        })
    }

    fn next(&self) -> Option<PathBuf> {
        let _alone = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let script = std::fs::read_to_string(&self.script).ok()?;
        let (first, rest) = script.split_once('\n').unwrap_or((script.as_str(), ""));
        std::fs::write(&self.script, rest).ok()?;
        (!first.is_empty()).then(|| PathBuf::from(first))
    }
}

impl FilePicker for ScriptedPicker {
    fn open<'a>(&'a self, _: &'a WebviewWindow, _: &'a FileQuestion) -> Answer<'a> {
        Box::pin(async { self.next() })
    }

    fn save<'a>(&'a self, _: &'a WebviewWindow, _: &'a FileQuestion) -> Answer<'a> {
        Box::pin(async { self.next() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_order_and_an_empty_line_cancels() {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("picks");
        std::fs::write(&script, "/a/inscrits.csv\n\n/b/badges.pdf\n").unwrap();
        let picker = ScriptedPicker {
            script,
            reading: Mutex::new(()),
        };
        assert_eq!(picker.next(), Some(PathBuf::from("/a/inscrits.csv")));
        assert_eq!(picker.next(), None);
        assert_eq!(picker.next(), Some(PathBuf::from("/b/badges.pdf")));
        assert_eq!(picker.next(), None);
    }
}
