//! Choosing files in the system's dialogs, and opening those this program wrote.

use std::path::Path;

use parvis_app::view::problem::Refusal;
use tauri::{State, WebviewWindow};

use crate::chosen_files::{ChosenFile, ChosenFiles, name_of};
use crate::file_picker::{FileQuestion, SharedPicker};
use crate::problem::Problem;

/// Asks for a file to read; `null` when the dialog was closed.
#[tauri::command]
#[specta::specta]
pub async fn choose_file(
    question: FileQuestion,
    picker: State<'_, SharedPicker>,
    files: State<'_, ChosenFiles>,
    window: WebviewWindow,
) -> Result<Option<ChosenFile>, Refusal> {
    let path = picker.open(&window, &question).await;
    Ok(path.map(|path| files.remember_to_read(path)))
}

/// Asks where to write a file; `null` when the dialog was closed.
#[tauri::command]
#[specta::specta]
pub async fn choose_destination(
    question: FileQuestion,
    picker: State<'_, SharedPicker>,
    files: State<'_, ChosenFiles>,
    window: WebviewWindow,
) -> Result<Option<ChosenFile>, Refusal> {
    let path = picker.save(&window, &question).await;
    Ok(path.map(|path| files.remember_to_write(path)))
}

/// Gives a token back when the page has no more use for it.
#[tauri::command]
#[specta::specta]
pub async fn forget_file(token: String, files: State<'_, ChosenFiles>) -> Result<(), Refusal> {
    files.forget(&token);
    Ok(())
}

/// Opens a file this program wrote in the system's viewer.
#[tauri::command]
#[specta::specta]
pub async fn open_written_file(
    token: String,
    files: State<'_, ChosenFiles>,
) -> Result<(), Refusal> {
    let path = files.written(&token)?;
    opener::open(&path).map_err(|_| {
        Problem::FileNotOpened {
            name: name_of(&path),
        }
        .into()
    })
}

/// Shows a file this program wrote in its folder.
#[tauri::command]
#[specta::specta]
pub async fn show_written_file(
    token: String,
    files: State<'_, ChosenFiles>,
) -> Result<(), Refusal> {
    let path = files.written(&token)?;
    show_in_folder(&path).map_err(|_| {
        Problem::FileNotOpened {
            name: name_of(&path),
        }
        .into()
    })
}

#[cfg(any(windows, target_os = "macos"))]
fn show_in_folder(path: &Path) -> Result<(), opener::OpenError> {
    opener::reveal(path)
}

/// Linux has no common way to show a file selected without a session bus: its folder is opened.
#[cfg(not(any(windows, target_os = "macos")))]
fn show_in_folder(path: &Path) -> Result<(), opener::OpenError> {
    opener::open(path.parent().unwrap_or(path))
}
