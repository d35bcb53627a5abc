//! Programmes: the list, one whole, and its own fields.

use parvis_app::programmes;
use parvis_app::view::duplicate::{DuplicateOptions, DuplicatePlan};
use parvis_app::view::problem::Refusal;
use parvis_app::view::programme::{ProgrammeField, ProgrammeSummary, ProgrammeView};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// The programmes of one list that match some words.
#[tauri::command]
#[specta::specta]
pub async fn list_programmes(
    search: String,
    shelf: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<ProgrammeSummary>, Refusal> {
    app.read(move |app| programmes::list(app, &search, &shelf))
        .await
}

/// A programme with everything in it.
#[tauri::command]
#[specta::specta]
pub async fn show_programme(
    id: String,
    app: State<'_, SharedApp>,
) -> Result<ProgrammeView, Refusal> {
    app.read(move |app| programmes::show(app, &id)).await
}

/// Makes a programme and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn create_programme(
    title: String,
    kind: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| programmes::create(app, &title, &kind))
        .await
}

/// Sets one field of a programme. `again` when this visit of it has kept something already.
#[tauri::command]
#[specta::specta]
pub async fn edit_programme(
    id: String,
    field: ProgrammeField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| programmes::edit(app, &id, field, &value))
    })
    .await
}

/// Deletes a programme with everything in it.
#[tauri::command]
#[specta::specta]
pub async fn delete_programme(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| programmes::delete(app, &id))
        .await
}

/// Puts programmes in another list: current, archived, templates.
#[tauri::command]
#[specta::specta]
pub async fn shelve_programmes(
    ids: Vec<String>,
    shelf: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| programmes::shelve(app, &ids, &shelf))
        .await
}

/// What would come of a programme on other dates.
#[tauri::command]
#[specta::specta]
pub async fn plan_duplicate(
    id: String,
    options: DuplicateOptions,
    app: State<'_, SharedApp>,
) -> Result<DuplicatePlan, Refusal> {
    app.read(move |app| programmes::plan_duplicate(app, &id, &options))
        .await
}

/// Makes a programme from another on other dates and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn duplicate_programme(
    id: String,
    options: DuplicateOptions,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        programmes::duplicate(app, &id, &options)
    })
    .await
}
