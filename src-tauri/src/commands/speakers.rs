//! Who speaks, and where.

use parvis_app::speakers;
use parvis_app::view::preparation::FollowUpField;
use parvis_app::view::problem::Refusal;
use parvis_app::view::programme::{SpeakerDraft, StageRef};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Adds a speaker; the person and the organisations are found by name, or made.
#[tauri::command]
#[specta::specta]
pub async fn add_speaker(
    stage: StageRef,
    draft: SpeakerDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| speakers::add(app, &stage, &draft))
        .await
}

/// Replaces what is known of a speaker's appearance.
#[tauri::command]
#[specta::specta]
pub async fn edit_speaker(
    id: String,
    draft: SpeakerDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| speakers::edit(app, &id, &draft))
        .await
}

/// Takes a speaker off a stage; the person stays in the contacts.
#[tauri::command]
#[specta::specta]
pub async fn delete_speaker(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| speakers::delete(app, &id))
        .await
}

/// Moves a speaker to a position on the stage, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_speaker(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| speakers::move_to(app, &id, position))
        .await
}

/// Notes how far the staff are with a speaker.
#[tauri::command]
#[specta::specta]
pub async fn follow_up_speaker(
    id: String,
    field: FollowUpField,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        speakers::follow_up(app, &id, field, &value)
    })
    .await
}

/// Gives a speaker's place to another and gives the key of the new appearance.
#[tauri::command]
#[specta::specta]
pub async fn replace_speaker(
    id: String,
    draft: SpeakerDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| speakers::replace(app, &id, &draft))
        .await
}
