//! Organisations: their list and their pages.

use parvis_app::history::HistoryView;
use parvis_app::organisations;
use parvis_app::view::contact::{
    ContactPage, ContactQuery, ContactRow, OrganisationField, OrganisationPage,
};
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// The organisations that a list shows.
#[tauri::command]
#[specta::specta]
pub async fn list_organisations(
    query: ContactQuery,
    app: State<'_, SharedApp>,
) -> Result<ContactPage, Refusal> {
    app.read(move |app| organisations::list(app, &query)).await
}

/// All that is known of an organisation.
#[tauri::command]
#[specta::specta]
pub async fn show_organisation(
    id: String,
    app: State<'_, SharedApp>,
) -> Result<OrganisationPage, Refusal> {
    app.read(move |app| organisations::show(app, &id)).await
}

/// Makes an organisation and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn create_organisation(
    name: String,
    kind: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| organisations::create(app, &name, &kind))
        .await
}

/// Which have this name already.
#[tauri::command]
#[specta::specta]
pub async fn organisations_alike(
    name: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<ContactRow>, Refusal> {
    app.read(move |app| organisations::alike(app, &name)).await
}

/// Sets a field of an organisation.
#[tauri::command]
#[specta::specta]
pub async fn edit_organisation(
    id: String,
    field: OrganisationField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| organisations::edit(app, &id, field, &value))
    })
    .await
}

/// Deletes an organisation that nothing names.
#[tauri::command]
#[specta::specta]
pub async fn delete_organisation(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| organisations::delete(app, &id))
        .await
}

/// What happened to an organisation, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn organisation_history(
    id: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<HistoryView>, Refusal> {
    app.read(move |app| app.history("organisation", &id)).await
}
