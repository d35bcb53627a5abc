//! The attendees of a programme.

use parvis_app::attendees;
use parvis_app::view::attendee::{AttendeeDraft, AttendeeField, AttendeePage, AttendeeQuery};
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// A page of the list.
#[tauri::command]
#[specta::specta]
pub async fn list_attendees(
    programme_id: String,
    query: AttendeeQuery,
    app: State<'_, SharedApp>,
) -> Result<AttendeePage, Refusal> {
    app.read(move |app| attendees::list(app, &programme_id, &query))
        .await
}

/// Registers somebody and gives the key of the registration.
#[tauri::command]
#[specta::specta]
pub async fn add_attendee(
    programme_id: String,
    draft: AttendeeDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        attendees::add(app, &programme_id, &draft)
    })
    .await
}

/// Sets one field of an attendee.
#[tauri::command]
#[specta::specta]
pub async fn edit_attendee(
    id: String,
    field: AttendeeField,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| attendees::edit(app, &id, field, &value))
        .await
}

/// Takes a registration away with its places; the person stays in the contacts.
#[tauri::command]
#[specta::specta]
pub async fn remove_attendee(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| attendees::remove(app, &id))
        .await
}

/// Sets where a place stands; an empty status takes it away.
#[tauri::command]
#[specta::specta]
pub async fn set_place(
    id: String,
    session_id: String,
    slot_id: String,
    status: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        attendees::set_place(app, &id, &session_id, &slot_id, &status)
    })
    .await
}
