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

/// A file is held over the window, or no longer.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FileOver {
    /// Whether it is there.
    pub over: bool,
}

/// Tells the page of a file; every other event of the window is passed over.
pub fn tell(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else {
        return;
    };
    // Without a page that listens nobody asked for a file.
    match event {
        DragDropEvent::Enter { .. } => _ = FileOver { over: true }.emit(window),
        DragDropEvent::Leave => _ = FileOver { over: false }.emit(window),
        DragDropEvent::Drop { paths, .. } => {
            let _ = FileOver { over: false }.emit(window);
            if let Some(path) = paths.iter().find(|path| path.is_file()) {
                let file = window.state::<ChosenFiles>().remember_to_read(path.clone());
                let _ = FileDropped { file }.emit(window);
            }
        }
        _ => {}
    }
}
