//! Files that come in and go out: attendee lists and programmes. The page names them by token.

use std::path::Path;

use parvis_app::transact::{AppError, Changed};
use parvis_app::view::export::{AddressList, ExportOptions};
use parvis_app::view::import::{ImportOptions, ImportReport};
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::{attendees, files, programmes};
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::{ChosenFile, ChosenFiles, ListSource, name_of};
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
        ListSource::Dropped(bytes) => attendees::preview(app, &bytes, &options),
        ListSource::Cells(text) => attendees::preview_cells(app, &text, &options),
    })
    .await
}

/// Brings in a list, in one change.
#[tauri::command]
#[specta::specta]
pub async fn import_attendees(
    token: String,
    options: ImportOptions,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    window: AppHandle,
) -> Result<ImportReport, Refusal> {
    let list = chosen.list(&token)?;
    app.write(&window, move |app| match list {
        ListSource::File(path) => attendees::import(app, &attendees::list_bytes(&path)?, &options),
        ListSource::Dropped(bytes) => attendees::import(app, &bytes, &options),
        ListSource::Cells(text) => attendees::import_cells(app, &text, &options),
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

/// Holds a file that was dropped on the window, for [`preview_import`]. The page has its bytes and
/// never its path; the contract has no type for bytes.
#[tauri::command]
pub async fn hold_dropped(
    request: Request<'_>,
    chosen: State<'_, ChosenFiles>,
) -> Result<ChosenFile, Refusal> {
    let InvokeBody::Raw(bytes) = request.body() else {
        return Err(Problem::new("internal").into());
    };
    Ok(chosen.hold(ListSource::Dropped(bytes.as_slice().into()), ""))
}

/// Writes the list of attendees.
#[tauri::command]
#[specta::specta]
pub async fn export_attendees(
    options: ExportOptions,
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
pub async fn export_file_name(
    options: ExportOptions,
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

/// Writes the JSON form of a programme.
#[tauri::command]
#[specta::specta]
pub async fn export_programme(
    id: String,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let target = path.clone();
    app.read(move |app| {
        let bytes = programmes::export(app, &id)?;
        files::write_whole(&target, &bytes)
            .map_err(|error| files::unwritable(&target, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, AppError> {
    std::fs::read(path).map_err(|_| {
        Problem::new("file-unreadable")
            .with("name", name_of(path))
            .into()
    })
}
