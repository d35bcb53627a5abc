//! The agenda of a session.

use parvis_app::slots;
use parvis_app::view::problem::Refusal;
use parvis_app::view::programme::SlotField;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Adds a slot after another (or, without one, at the end) and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_slot(
    session_id: String,
    after: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| slots::add(app, &session_id, &after))
        .await
}

/// Sets one field of a slot.
#[tauri::command]
#[specta::specta]
pub async fn edit_slot(
    id: String,
    field: SlotField,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| slots::edit(app, &id, field, &value))
        .await
}

/// Deletes a slot.
#[tauri::command]
#[specta::specta]
pub async fn delete_slot(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| slots::delete(app, &id)).await
}

/// Moves a slot to a position, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_slot(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| slots::move_to(app, &id, position))
        .await
}
