//! The mandates that people hold.

use parvis_app::mandates;
use parvis_app::view::contact::MandateField;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Adds a mandate and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_mandate(
    person_id: String,
    held: String,
    organisation: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        mandates::add(app, &person_id, &held, &organisation)
    })
    .await
}

/// Sets a field of a mandate.
#[tauri::command]
#[specta::specta]
pub async fn edit_mandate(
    id: String,
    field: MandateField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| mandates::edit(app, &id, field, &value))
    })
    .await
}

/// Puts a mandate at another place.
#[tauri::command]
#[specta::specta]
pub async fn move_mandate(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| mandates::move_to(app, &id, position))
        .await
}

/// Deletes a mandate under which nothing was done.
#[tauri::command]
#[specta::specta]
pub async fn delete_mandate(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| mandates::delete(app, &id))
        .await
}
