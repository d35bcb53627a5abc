//! The attendees of a programme as a table.

use parvis_app::view::attendee::AttendeeView;
use parvis_app::view::attendee_table::{
    AttendeeTablePage, AttendeeTableQuery, CellEdit, CellProblem, ChangeOfMany,
};
use parvis_app::view::list_export::ListExportOptions;
use parvis_app::view::problem::Refusal;
use parvis_app::{attendees, files};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::ChosenFiles;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// A part of the table.
#[tauri::command]
#[specta::specta]
pub async fn attendee_table(
    programme_id: String,
    query: AttendeeTableQuery,
    app: State<'_, SharedApp>,
) -> Result<AttendeeTablePage, Refusal> {
    app.read(move |app| attendees::table(app, &programme_id, &query))
        .await
}

/// The keys of a part of the table.
#[tauri::command]
#[specta::specta]
pub async fn attendee_table_keys(
    programme_id: String,
    query: AttendeeTableQuery,
    app: State<'_, SharedApp>,
) -> Result<Vec<String>, Refusal> {
    app.read(move |app| attendees::table_keys(app, &programme_id, &query))
        .await
}

/// The number of an attendee's row in the table; `null` when it does not show them.
#[tauri::command]
#[specta::specta]
pub async fn attendee_table_row(
    programme_id: String,
    query: AttendeeTableQuery,
    id: String,
    app: State<'_, SharedApp>,
) -> Result<Option<i32>, Refusal> {
    app.read(move |app| attendees::table_row(app, &programme_id, &query, &id))
        .await
}

/// One attendee with everything that is known of their registration.
#[tauri::command]
#[specta::specta]
pub async fn show_attendee(id: String, app: State<'_, SharedApp>) -> Result<AttendeeView, Refusal> {
    app.read(move |app| attendees::show(app, &id)).await
}

/// Puts values into cells, all of them or none; with `keep` false it is only tried.
#[tauri::command]
#[specta::specta]
pub async fn set_attendee_cells(
    edits: Vec<CellEdit>,
    keep: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<Vec<CellProblem>, Refusal> {
    app.write(&window, move |app| attendees::set_cells(app, &edits, keep))
        .await
}

/// Does the same with many attendees, in one change, and gives how many there were.
#[tauri::command]
#[specta::specta]
pub async fn change_attendees(
    ids: Vec<String>,
    change: ChangeOfMany,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<i32, Refusal> {
    app.write(&window, move |app| {
        attendees::change_many(app, &ids, &change)
    })
    .await
}

/// Writes a list of these attendees alone to the chosen file.
#[tauri::command]
#[specta::specta]
pub async fn export_chosen_attendees(
    ids: Vec<String>,
    options: ListExportOptions,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = attendees::export_chosen(app, &words, &options, &ids)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}
