//! Printing to a file that a dialog chose.

use parvis_app::transact::AppError;
use parvis_app::view::address_labels::{AddressOptions, AddressedPeople, AddresseesView};
use parvis_app::view::document::{PrintReport, PrintRequest, ReprintView, StockView};
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

/// How many address labels there would be, and who would get none.
#[tauri::command]
#[specta::specta]
pub async fn addressees(
    people: AddressedPeople,
    options: AddressOptions,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<AddresseesView, Refusal> {
    let words = words(&preferences);
    app.read(move |app| documents::addressees(app, &words, &people, &options))
        .await
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
    let page = window.clone();
    let paint = move || {
        let printed = prepared.print(&mut |done, total| job.advance(&page, done, total))?;
        files::write_whole(&path, &printed.pdf)
            .map_err(|error| files::unwritable(&path, &error))?;
        Ok((printed.report, prepared))
    };
    let (report, prepared) = spawn_blocking(paint)
        .await
        .unwrap_or_else(|_| Err(Problem::new("internal").into()))
        .map_err(AppError::refusal)?;
    chosen.mark_written(&token);
    app.remember(&window, move |app| prepared.record(app))
        .await?;
    Ok(report)
}

/// What is out of date of everything that was printed of a programme.
#[tauri::command]
#[specta::specta]
pub async fn list_reprints(
    programme_id: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<Vec<ReprintView>, Refusal> {
    let words = words(&preferences);
    app.read(move |app| documents::reprints(app, &words, &programme_id))
        .await
}

/// Remembers that these papers were put right by hand.
#[tauri::command]
#[specta::specta]
pub async fn settle_reprints(
    programme_id: String,
    entries: Vec<String>,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
    window: AppHandle,
) -> Result<(), Refusal> {
    let words = words(&preferences);
    app.remember(&window, move |app| {
        documents::settle_reprints(app, &words, &programme_id, &entries)
    })
    .await
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
