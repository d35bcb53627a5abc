//! The printers that were measured, and the label sheets that are begun.

use parvis_app::view::document::AlignmentView;
use parvis_app::view::problem::Refusal;
use parvis_app::{alignments, documents};
use tauri::State;

use crate::shared_app::SharedApp;

/// The printers of this device.
#[tauri::command]
#[specta::specta]
pub async fn list_alignments(app: State<'_, SharedApp>) -> Result<Vec<AlignmentView>, Refusal> {
    app.read(alignments::list).await
}

/// Keeps what was measured of a printer.
#[tauri::command]
#[specta::specta]
pub async fn save_alignment(
    alignment: AlignmentView,
    app: State<'_, SharedApp>,
) -> Result<(), Refusal> {
    app.read(move |app| alignments::save(app, &alignment)).await
}

/// Forgets a printer.
#[tauri::command]
#[specta::specta]
pub async fn forget_alignment(name: String, app: State<'_, SharedApp>) -> Result<(), Refusal> {
    app.read(move |app| alignments::forget(app, &name)).await
}

/// The labels that are used up on the sheet of a stock that is begun, from 1.
#[tauri::command]
#[specta::specta]
pub async fn used_labels(stock: String, app: State<'_, SharedApp>) -> Result<Vec<i32>, Refusal> {
    app.read(move |app| documents::used_labels(app, &stock))
        .await
}
