//! Files that are let fall on the window: the page hears of them by token and name, never by path.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{DragDropEvent, Manager, Window, WindowEvent};
use tauri_specta::Event;

use crate::chosen_files::{ChosenFile, ChosenFiles};

/// A file was let fall on the window, to be read. Of several only the first is taken.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FileDropped {
    /// The file.
    pub file: ChosenFile,
}

/// Tells the page of a file; every other event of the window is passed over.
pub fn tell(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else {
        return;
    };
    let Some(path) = paths.iter().find(|path| path.is_file()) else {
        return;
    };
    let file = window.state::<ChosenFiles>().remember_to_read(path.clone());
    // Without a page that listens nobody asked for a file.
    let _ = FileDropped { file }.emit(window);
}
