//! Looking at a document before it is printed. Nothing is written and no run recorded.

use parvis_app::documents;
use parvis_app::transact::AppError;
use parvis_app::view::document::{BrochureOptions, GaugeView, PrintReport, PrintRequest};
use parvis_app::view::problem::{Problem, Refusal};
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Response;
use tauri::{AppHandle, State};

use super::documents::words;
use crate::jobs::Jobs;
use crate::preferences::PreferencesFile;
use crate::previews::Previews;
use crate::shared_app::SharedApp;

/// The commands that answer with bytes, for which the contract has no type; the page's backend
/// names them itself.
pub const BYTES_COMMANDS: &[&str] = &["picture_bytes", "preview_bytes"];

/// Paints a document and keeps it in memory under the name of the job, for [`preview_bytes`].
#[tauri::command]
#[specta::specta]
pub async fn preview_document(
    request: PrintRequest,
    job: String,
    app: State<'_, SharedApp>,
    previews: State<'_, Previews>,
    preferences: State<'_, PreferencesFile>,
    jobs: State<'_, Jobs>,
    window: AppHandle,
) -> Result<PrintReport, Refusal> {
    let words = words(&preferences);
    let running = jobs.begin(&job);
    let prepared = app
        .read(move |app| documents::prepare(app, &words, &request))
        .await?;
    let paint = move || prepared.paint(&mut |done, total| running.advance(&window, done, total));
    let printed = spawn_blocking(paint)
        .await
        .unwrap_or_else(|_| Err(Problem::new("internal").into()))
        .map_err(AppError::refusal)?;
    previews.keep(job, printed.pdf);
    Ok(printed.report)
}

/// How well a brochure fills the pages it is meant to have.
#[tauri::command]
#[specta::specta]
pub async fn brochure_gauge(
    programme_id: String,
    options: BrochureOptions,
    pages: u32,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<GaugeView, Refusal> {
    let words = words(&preferences);
    let gauged = app
        .read(move |app| documents::gauged(app, &words, &programme_id, &options))
        .await?;
    let count = move || gauged.gauge(usize::try_from(pages).unwrap_or(usize::MAX));
    spawn_blocking(count)
        .await
        .map_err(|_| Problem::new("internal").into())
}

/// The file of the last preview, as bytes; the contract has no type for those.
#[tauri::command]
pub async fn preview_bytes(
    job: String,
    previews: State<'_, Previews>,
) -> Result<Response, Refusal> {
    let pdf = previews.take(&job);
    let pdf = pdf.ok_or_else(|| Refusal::from(Problem::new("print-cancelled")))?;
    Ok(Response::new(pdf))
}
