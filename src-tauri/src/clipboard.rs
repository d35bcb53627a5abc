//! The clipboard of the system, for HTML with its plain text.
//!
//! The page could copy by itself, but a web view rewrites HTML as it copies: every element comes out
//! with the styles of the window. Deliberately not here: what is copied.

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
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let clipboard = match &mut *open {
            Some(clipboard) => clipboard,
            none => none.insert(arboard::Clipboard::new().map_err(closed)?),
        };
        clipboard.set().html(html, Some(text)).map_err(closed)
    }
}

fn closed(_: arboard::Error) -> Problem {
    Problem::ClipboardClosed
}
