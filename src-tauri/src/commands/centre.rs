//! The centre, as its documents name it.

use parvis_app::settings;
use parvis_app::view::problem::Refusal;
use parvis_app::view::settings::{CentreField, CentreView};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// What is set of the centre.
#[tauri::command]
#[specta::specta]
pub async fn centre(app: State<'_, SharedApp>) -> Result<CentreView, Refusal> {
    app.read(settings::centre).await
}

/// Sets one field of the centre. `again` when this visit of it has kept something already.
#[tauri::command]
#[specta::specta]
pub async fn edit_centre(
    field: CentreField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| settings::edit_centre(app, field, &value))
    })
    .await
}
