//! Organisers, partners, funders, hosts.

use parvis_app::involvements;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Gives an organisation a part in a programme, or in one of its sessions.
#[tauri::command]
#[specta::specta]
pub async fn add_involvement(
    programme_id: String,
    session_id: String,
    organisation: String,
    part: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        involvements::add(app, &programme_id, &session_id, &organisation, &part)
    })
    .await
}

/// Takes a part away.
#[tauri::command]
#[specta::specta]
pub async fn delete_involvement(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| involvements::delete(app, &id))
        .await
}

/// Moves an organisation among those with the same part, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_involvement(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        involvements::move_to(app, &id, position)
    })
    .await
}
