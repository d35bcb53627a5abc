//! Files that come in and go out: attendee lists and programmes. The page names them by token.

use std::path::Path;

use parvis_app::transact::{AppError, Changed};
use parvis_app::view::import::{ImportOptions, ImportReport};
use parvis_app::view::list_export::{AddressList, ListExportOptions};
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::{attendees, files, programmes};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::{ChosenFile, ChosenFiles, ListSource, name_of};
use crate::jobs::Jobs;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// What bringing in a list would do; nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn preview_import(
    token: String,
    options: ImportOptions,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
) -> Result<ImportReport, Refusal> {
    let list = chosen.list(&token)?;
    app.read(move |app| match list {
        ListSource::File(path) => attendees::preview(app, &attendees::list_bytes(&path)?, &options),
        ListSource::Cells(text) => attendees::preview_cells(app, &text, &options),
    })
    .await
}

/// Brings in a list, in one change, as a job that can be stopped.
#[tauri::command]
#[specta::specta]
pub async fn import_attendees(
    token: String,
    options: ImportOptions,
    job: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    jobs: State<'_, Jobs>,
    window: AppHandle,
) -> Result<ImportReport, Refusal> {
    let list = chosen.list(&token)?;
    let job = jobs.begin(&job);
    let page = window.clone();
    app.write(&window, move |app| {
        let advance = &mut |done, total| job.advance(&page, done, total);
        match list {
            ListSource::File(path) => {
                attendees::import_with(app, &attendees::list_bytes(&path)?, &options, advance)
            }
            ListSource::Cells(text) => attendees::import_cells_with(app, &text, &options, advance),
        }
    })
    .await
}

/// Holds cells that were pasted, for [`preview_import`].
#[tauri::command]
#[specta::specta]
pub async fn hold_cells(
    text: String,
    name: String,
    chosen: State<'_, ChosenFiles>,
) -> Result<ChosenFile, Refusal> {
    Ok(chosen.hold(ListSource::Cells(text.into()), &name))
}

/// Writes the list of attendees.
#[tauri::command]
#[specta::specta]
pub async fn export_attendees(
    options: ListExportOptions,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = attendees::export(app, &words, &options)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}

/// The name that the file of a list is proposed under.
#[tauri::command]
#[specta::specta]
pub async fn attendees_file_name(
    options: ListExportOptions,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| attendees::export_file_name(app, &words, &options))
        .await
}

/// The e-mail addresses of those who will come.
#[tauri::command]
#[specta::specta]
pub async fn attendee_addresses(
    programme_id: String,
    session_id: String,
    app: State<'_, SharedApp>,
) -> Result<AddressList, Refusal> {
    app.read(move |app| attendees::addresses(app, &programme_id, &session_id))
        .await
}

/// Brings in a programme from its JSON form and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn import_programme(
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    window: AppHandle,
) -> Result<String, Refusal> {
    let path = chosen.to_read(&token)?;
    let import = move |app: &mut _| {
        let Changed { value, nouns } = programmes::import(app, &bytes_of(&path)?)?;
        Ok(Changed {
            value: value.id,
            nouns,
        })
    };
    app.write(&window, import).await
}

/// The bytes of a chosen file.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, AppError> {
    std::fs::read(path).map_err(|_| {
        Problem::new("file-unreadable")
            .with("name", name_of(path))
            .into()
    })
}
