//! A programme as files for others, at a place that a dialog chose, and as HTML for the clipboard.

use parvis_app::files;
use parvis_app::programmes::exports;
use parvis_app::view::export::{ExportReport, ExportRequest, NamedSpeaker};
use parvis_app::view::problem::Refusal;
use tauri::State;

use super::documents::words;
use crate::chosen_files::ChosenFiles;
use crate::clipboard::SystemClipboard;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// The name that the dialog proposes for the file.
#[tauri::command]
#[specta::specta]
pub async fn export_file_name(
    request: ExportRequest,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| exports::file_name(app, &words, &request))
        .await
}

/// Writes a programme, or the appointments of a part of it, to the chosen file.
#[tauri::command]
#[specta::specta]
pub async fn export_programme(
    request: ExportRequest,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<ExportReport, Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    let write = move |app: &_| {
        let exported = exports::write(app, &words, &request)?;
        files::write_whole(&path, &exported.bytes)
            .map_err(|error| files::unwritable(&path, &error))?;
        Ok(exported.report)
    };
    let report = app.read(write).await?;
    chosen.mark_written(&token);
    Ok(report)
}

/// Puts a programme on the clipboard, to paste it into the pages of a website.
#[tauri::command]
#[specta::specta]
pub async fn copy_programme(
    programme_id: String,
    app: State<'_, SharedApp>,
    clipboard: State<'_, SystemClipboard>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let words = words(&preferences);
    let copy = app
        .read(move |app| exports::for_site(app, &words, &programme_id))
        .await?;
    Ok(clipboard.put(&copy.html, &copy.text)?)
}

/// The same HTML, where the clipboard cannot be had.
#[tauri::command]
#[specta::specta]
pub async fn programme_for_site(
    programme_id: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    let copy = app
        .read(move |app| exports::for_site(app, &words, &programme_id))
        .await?;
    Ok(copy.html)
}

/// Who speaks in a programme, each once.
#[tauri::command]
#[specta::specta]
pub async fn programme_speakers(
    programme_id: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<NamedSpeaker>, Refusal> {
    app.read(move |app| exports::speakers(app, &programme_id))
        .await
}
