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

/// Sets one field of a slot. `again` when this visit of it has kept something already.
#[tauri::command]
#[specta::specta]
pub async fn edit_slot(
    id: String,
    field: SlotField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| slots::edit(app, &id, field, &value))
    })
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

/// Adds a slot that runs beside another and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_slot_beside(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| slots::add_beside(app, &id))
        .await
}

/// Moves the hours of a slot and of all that follow, and the end of the session when asked.
#[tauri::command]
#[specta::specta]
pub async fn shift_slots(
    id: String,
    minutes: i32,
    session_end: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        slots::shift(app, &id, minutes, session_end)
    })
    .await
}
