//! Territories and who is a member.

use parvis_app::view::problem::Refusal;
use parvis_app::view::territory::{OwnTerritoryField, TerritoriesPage, TerritoryFound};
use parvis_app::{memberships, territories};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Territories for what somebody types.
#[tauri::command]
#[specta::specta]
pub async fn find_territories(
    typed: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<TerritoryFound>, Refusal> {
    app.read(move |app| territories::find(app, &typed)).await
}

/// The members of a year and the own territories.
#[tauri::command]
#[specta::specta]
pub async fn list_territories(
    year: i32,
    app: State<'_, SharedApp>,
) -> Result<TerritoriesPage, Refusal> {
    app.read(move |app| memberships::list(app, year)).await
}

/// Adds a territory of the centre and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_own_territory(
    kind: String,
    name: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| territories::add_own(app, &kind, &name))
        .await
}

/// Sets a field of a territory of the centre.
#[tauri::command]
#[specta::specta]
pub async fn edit_own_territory(
    id: String,
    field: OwnTerritoryField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| territories::edit_own(app, &id, field, &value))
    })
    .await
}

/// Deletes a territory of the centre.
#[tauri::command]
#[specta::specta]
pub async fn delete_own_territory(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| territories::delete_own(app, &id))
        .await
}

/// Makes a territory a member in a year.
#[tauri::command]
#[specta::specta]
pub async fn add_membership(
    territory_code: String,
    year: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        memberships::add(app, &territory_code, year)
    })
    .await
}

/// Sets the note of a membership.
#[tauri::command]
#[specta::specta]
pub async fn note_membership(
    id: String,
    note: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| memberships::note(app, &id, &note))
    })
    .await
}

/// Takes a membership off.
#[tauri::command]
#[specta::specta]
pub async fn delete_membership(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| memberships::delete(app, &id))
        .await
}

/// Carries the members of the year before over.
#[tauri::command]
#[specta::specta]
pub async fn carry_over_memberships(
    year: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| memberships::carry_over(app, year))
        .await
}
