//! The year, and the sessions that a pattern puts in it.

use parvis_app::view::problem::Refusal;
use parvis_app::view::series::{SeriesPlan, SeriesRequest};
use parvis_app::view::year::YearView;
use parvis_app::{sessions, year};
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Everything that is held in a year; 0 for the present one.
#[tauri::command]
#[specta::specta]
pub async fn show_year(year: i32, app: State<'_, SharedApp>) -> Result<YearView, Refusal> {
    app.read(move |app| year::show(app, year)).await
}

/// The days that a pattern gives.
#[tauri::command]
#[specta::specta]
pub async fn plan_series(
    programme_id: String,
    request: SeriesRequest,
    app: State<'_, SharedApp>,
) -> Result<SeriesPlan, Refusal> {
    app.read(move |app| sessions::plan_series(app, &programme_id, &request))
        .await
}

/// Adds the sessions of a pattern and gives their keys.
#[tauri::command]
#[specta::specta]
pub async fn add_series(
    programme_id: String,
    request: SeriesRequest,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<Vec<String>, Refusal> {
    app.write(&window, move |app| {
        sessions::add_series(app, &programme_id, &request)
    })
    .await
}
