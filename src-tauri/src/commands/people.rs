//! People: their list and their pages.

use parvis_app::history::HistoryView;
use parvis_app::people;
use parvis_app::view::contact::{
    ConsentField, ContactPage, ContactQuery, DetailField, PersonDraft, PersonField, PersonPage,
};
use parvis_app::view::person::PersonSuggestion;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// The people that a list shows.
#[tauri::command]
#[specta::specta]
pub async fn list_people(
    query: ContactQuery,
    app: State<'_, SharedApp>,
) -> Result<ContactPage, Refusal> {
    app.read(move |app| people::list(app, &query)).await
}

/// All that is known of a person.
#[tauri::command]
#[specta::specta]
pub async fn show_person(id: String, app: State<'_, SharedApp>) -> Result<PersonPage, Refusal> {
    app.read(move |app| people::show(app, &id)).await
}

/// Makes a person and gives the key.
#[tauri::command]
#[specta::specta]
pub async fn create_person(
    draft: PersonDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| people::create(app, &draft))
        .await
}

/// Who has this name or address already.
#[tauri::command]
#[specta::specta]
pub async fn people_alike(
    draft: PersonDraft,
    app: State<'_, SharedApp>,
) -> Result<Vec<PersonSuggestion>, Refusal> {
    app.read(move |app| people::alike(app, &draft)).await
}

/// Sets a field of a person.
#[tauri::command]
#[specta::specta]
pub async fn edit_person(
    id: String,
    field: PersonField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| people::edit(app, &id, field, &value))
    })
    .await
}

/// Deletes a person whom no programme knows.
#[tauri::command]
#[specta::specta]
pub async fn delete_person(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| people::delete(app, &id))
        .await
}

/// Adds a further address or number.
#[tauri::command]
#[specta::specta]
pub async fn add_detail(
    person_id: String,
    kind: String,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        people::add_detail(app, &person_id, &kind, &value)
    })
    .await
}

/// Sets a field of a further address or number.
#[tauri::command]
#[specta::specta]
pub async fn edit_detail(
    id: String,
    field: DetailField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| people::edit_detail(app, &id, field, &value))
    })
    .await
}

/// Deletes a further address or number.
#[tauri::command]
#[specta::specta]
pub async fn delete_detail(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| people::delete_detail(app, &id))
        .await
}

/// Sets a field of the answer of a person.
#[tauri::command]
#[specta::specta]
pub async fn set_consent(
    person_id: String,
    purpose: String,
    field: ConsentField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| {
            people::set_consent(app, &person_id, &purpose, field, &value)
        })
    })
    .await
}

/// What happened to a person, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn person_history(
    id: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<HistoryView>, Refusal> {
    app.read(move |app| app.history("person", &id)).await
}
