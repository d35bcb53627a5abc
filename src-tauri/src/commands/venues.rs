//! Venues.

use parvis_app::venues;
use parvis_app::view::problem::Refusal;
use parvis_app::view::programme::{VenueField, VenueView};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// All venues, by name.
#[tauri::command]
#[specta::specta]
pub async fn list_venues(app: State<'_, SharedApp>) -> Result<Vec<VenueView>, Refusal> {
    app.read(venues::list).await
}

/// Makes a venue and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn create_venue(
    name: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| venues::create(app, &name))
        .await
}

/// Sets one field of a venue. `again` when this visit of it has kept something already.
#[tauri::command]
#[specta::specta]
pub async fn edit_venue(
    id: String,
    field: VenueField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| venues::edit(app, &id, field, &value))
    })
    .await
}

/// Deletes a venue that is not used.
#[tauri::command]
#[specta::specta]
pub async fn delete_venue(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| venues::delete(app, &id))
        .await
}
