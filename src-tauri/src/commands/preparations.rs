//! What is done before and after a programme.

use parvis_app::preparations;
use parvis_app::view::preparation::PreparationField;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use super::documents::words;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// Adds a line at the end of the list of a programme and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_preparation(
    programme_id: String,
    title: String,
    when: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        preparations::add(app, &programme_id, &title, &when)
    })
    .await
}

/// Sets one field of a line.
#[tauri::command]
#[specta::specta]
pub async fn edit_preparation(
    id: String,
    field: PreparationField,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        preparations::edit(app, &id, field, &value)
    })
    .await
}

/// Takes a line off its list.
#[tauri::command]
#[specta::specta]
pub async fn delete_preparation(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| preparations::delete(app, &id))
        .await
}

/// Moves a line to a position in its list, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_preparation(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        preparations::move_to(app, &id, position)
    })
    .await
}

/// Gives a programme the usual list, in the language of the window.
#[tauri::command]
#[specta::specta]
pub async fn propose_preparations(
    programme_id: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
    window: AppHandle,
) -> Result<(), Refusal> {
    let words = words(&preferences);
    app.write(&window, move |app| {
        preparations::propose(app, &words, &programme_id)
    })
    .await
}
