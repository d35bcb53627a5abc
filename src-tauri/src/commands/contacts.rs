//! Names that are known already, while somebody types.

use parvis_app::view::person::{Found, PersonSuggestion};
use parvis_app::view::problem::Refusal;
use parvis_app::{organisations, people};
use tauri::State;

use crate::shared_app::SharedApp;

/// Names of organisations that begin like this.
#[tauri::command]
#[specta::specta]
pub async fn suggest_organisations(
    prefix: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<String>, Refusal> {
    app.read(move |app| organisations::suggest(app, &prefix))
        .await
}

/// People whose name begins like this.
#[tauri::command]
#[specta::specta]
pub async fn suggest_people(
    prefix: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<PersonSuggestion>, Refusal> {
    app.read(move |app| people::suggest(app, &prefix)).await
}

/// Programmes, people and organisations with these words.
#[tauri::command]
#[specta::specta]
pub async fn search_everything(
    words: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<Found>, Refusal> {
    app.read(move |app| people::search(app, &words)).await
}
