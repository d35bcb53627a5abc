//! The clipboard of the system, for HTML with its plain text.
//!
//! The page could copy by itself, but a web view rewrites HTML as it copies: every element comes out
//! with the styles of the window. Nor is every web view allowed to read what is pasted outside of a
//! field, as a table needs it. Deliberately not here: what is copied.

use std::sync::{Mutex, PoisonError};

use crate::problem::Problem;

/// The clipboard, opened at its first use. It is kept open, because on Linux what was copied is gone
/// with the program that holds it.
#[derive(Default)]
pub struct SystemClipboard {
    open: Mutex<Option<arboard::Clipboard>>,
}

impl SystemClipboard {
    /// Puts HTML there, and the text for programs that take no HTML.
    ///
    /// # Errors
    /// [`Problem::ClipboardClosed`] when the system has no clipboard or does not give it.
    pub fn put(&self, html: &str, text: &str) -> Result<(), Problem> {
        self.with(|clipboard| clipboard.set().html(html, Some(text)))
    }

    /// The text that is there, empty when there is none.
    ///
    /// # Errors
    /// [`Problem::ClipboardClosed`] when the system has no clipboard or does not give it.
    pub fn text(&self) -> Result<String, Problem> {
        self.with(|clipboard| match clipboard.get_text() {
            Err(arboard::Error::ContentNotAvailable) => Ok(String::new()),
            other => other,
        })
    }

    fn with<T>(
        &self,
        deed: impl FnOnce(&mut arboard::Clipboard) -> Result<T, arboard::Error>,
    ) -> Result<T, Problem> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let clipboard = match &mut *open {
            Some(clipboard) => clipboard,
            none => none.insert(arboard::Clipboard::new().map_err(closed)?),
        };
        deed(clipboard).map_err(closed)
    }
}

fn closed(_: arboard::Error) -> Problem {
    Problem::ClipboardClosed
}
