//! Who signed.

use parvis_app::attendance;
use parvis_app::view::attendance::SignatureSheet;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Everybody expected at a session with what they signed, numbered as on paper.
#[tauri::command]
#[specta::specta]
pub async fn signatures(
    session_id: String,
    sort: AttendeeSort,
    app: State<'_, SharedApp>,
) -> Result<SignatureSheet, Refusal> {
    app.read(move |app| attendance::signatures(app, &session_id, sort))
        .await
}

/// Says that these registrations signed for a half-day of a session, or that they did not.
#[tauri::command]
#[specta::specta]
pub async fn set_signed(
    session_id: String,
    half_day: String,
    registrations: Vec<String>,
    signed: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        attendance::set_signed(app, &session_id, &half_day, &registrations, signed)
    })
    .await
}
