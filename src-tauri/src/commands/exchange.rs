//! Files that come in: attendee lists and programmes. The page names them by token.

use std::path::Path;

use parvis_app::transact::{AppError, Changed};
use parvis_app::view::import::{ImportOptions, ImportReport};
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::{attendees, programmes};
use tauri::{AppHandle, State};

use crate::chosen_files::{ChosenFiles, name_of};
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
    let path = chosen.to_read(&token)?;
    app.read(move |app| attendees::preview(app, &bytes_of(&path)?, &options))
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
    let path = chosen.to_read(&token)?;
    app.write(&window, move |app| {
        attendees::import(app, &bytes_of(&path)?, &options)
    })
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
