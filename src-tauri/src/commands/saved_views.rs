//! Ways to look at a list that somebody gave a name.

use parvis_app::saved_views;
use parvis_app::view::problem::Refusal;
use parvis_app::view::saved_view::SavedViewView;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// The views of a list.
#[tauri::command]
#[specta::specta]
pub async fn list_saved_views(
    list: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<SavedViewView>, Refusal> {
    app.read(move |app| saved_views::list(app, &list)).await
}

/// Keeps a view and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_saved_view(
    list: String,
    name: String,
    content: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        saved_views::add(app, &list, &name, &content)
    })
    .await
}

/// Sets the name of a view.
#[tauri::command]
#[specta::specta]
pub async fn rename_saved_view(
    id: String,
    name: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| saved_views::rename(app, &id, &name))
        .await
}

/// Sets what a view shows.
#[tauri::command]
#[specta::specta]
pub async fn replace_saved_view(
    id: String,
    content: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| saved_views::replace(app, &id, &content))
        .await
}

/// Deletes a view.
#[tauri::command]
#[specta::specta]
pub async fn delete_saved_view(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| saved_views::delete(app, &id))
        .await
}
