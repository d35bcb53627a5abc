//! The search across everything ever held.

use parvis_app::search;
use parvis_app::view::problem::Refusal;
use parvis_app::view::search::{HeldAnswer, HeldQuery};
use tauri::State;

use crate::shared_app::SharedApp;

/// What was held with these words, and who had a part in it.
#[tauri::command]
#[specta::specta]
pub async fn find_held(query: HeldQuery, app: State<'_, SharedApp>) -> Result<HeldAnswer, Refusal> {
    app.read(move |app| search::find(app, &query)).await
}
