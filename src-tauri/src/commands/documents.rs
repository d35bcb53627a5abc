//! Printing to a file that a dialog chose.

use parvis_app::transact::AppError;
use parvis_app::view::document::{PrintReport, PrintRequest, StockView};
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::words::{Catalogue, Language};
use parvis_app::{documents, files};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, State};

use crate::chosen_files::ChosenFiles;
use crate::jobs::Jobs;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// The label stocks that can be chosen.
#[tauri::command]
#[specta::specta]
pub async fn list_stocks() -> Result<Vec<StockView>, Refusal> {
    Ok(documents::stocks())
}

/// The name that the dialog proposes for the file of a document.
#[tauri::command]
#[specta::specta]
pub async fn document_file_name(
    request: PrintRequest,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| documents::file_name(app, &words, &request))
        .await
}

/// Prints a document to the chosen file, telling how far it is under the name of the job.
#[tauri::command]
#[specta::specta]
#[expect(
    clippy::too_many_arguments,
    reason = "five of them are the shell's own state"
)]
pub async fn print_document(
    request: PrintRequest,
    token: String,
    job: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
    jobs: State<'_, Jobs>,
    window: AppHandle,
) -> Result<PrintReport, Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    let job = jobs.begin(&job);
    let prepared = app
        .read(move |app| documents::prepare(app, &words, &request))
        .await?;
    let paint = move || {
        let printed = prepared.paint(&mut |done, total| job.advance(&window, done, total))?;
        files::write_whole(&path, &printed.pdf)
            .map_err(|error| files::unwritable(&path, &error))?;
        Ok((printed.report, prepared))
    };
    let (report, prepared) = spawn_blocking(paint)
        .await
        .unwrap_or_else(|_| Err(Problem::new("internal").into()))
        .map_err(AppError::refusal)?;
    chosen.mark_written(&token);
    app.read(move |app| prepared.record(app)).await?;
    Ok(report)
}

/// Asks a job to stop.
#[tauri::command]
#[specta::specta]
pub async fn stop_job(job: String, jobs: State<'_, Jobs>) -> Result<(), Refusal> {
    jobs.stop(&job);
    Ok(())
}

pub(super) fn words(preferences: &PreferencesFile) -> Catalogue {
    Catalogue::new(Language::from_code(preferences.read().locale.code()))
}
