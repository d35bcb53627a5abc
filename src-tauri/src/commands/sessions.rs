//! The sessions of a programme.

use parvis_app::sessions;
use parvis_app::view::problem::Refusal;
use parvis_app::view::programme::SessionField;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Adds a session after the others and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_session(
    programme_id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| sessions::add(app, &programme_id))
        .await
}

/// Adds another date to a session, with the same content, and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn repeat_session(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| sessions::repeat(app, &id))
        .await
}

/// Lets a session repeat the content of another.
#[tauri::command]
#[specta::specta]
pub async fn link_session(
    id: String,
    content_id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| sessions::link(app, &id, &content_id))
        .await
}

/// Gives a session that repeats another a content of its own.
#[tauri::command]
#[specta::specta]
pub async fn make_session_independent(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| sessions::make_independent(app, &id))
        .await
}

/// Sets one field of a session. `again` when this visit of it has kept something already.
#[tauri::command]
#[specta::specta]
pub async fn edit_session(
    id: String,
    field: SessionField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| sessions::edit(app, &id, field, &value))
    })
    .await
}

/// Deletes a session with its agenda and places.
#[tauri::command]
#[specta::specta]
pub async fn delete_session(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| sessions::delete(app, &id))
        .await
}

/// Moves a session to a position, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_session(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| sessions::move_to(app, &id, position))
        .await
}
