//! Choosing a printer, and sending a paper there.

use std::ops::ControlFlow;

use parvis_app::documents::{self, Prepared};
use parvis_app::printers::{self, Ending};
use parvis_app::transact::AppError;
use parvis_app::view::document::PrintRequest;
use parvis_app::view::printer::{PaperState, PrinterChoice, PrinterOrder, SentPaper};
use parvis_app::view::problem::{Problem, Refusal};
use tauri::async_runtime::{block_on, spawn_blocking};
use tauri::{AppHandle, State};
use tauri_specta::Event;

use super::documents::words;
use crate::jobs::{Job, Jobs};
use crate::paper_news::PaperNews;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// The printers, and how this paper is usually printed.
#[tauri::command]
#[specta::specta]
pub async fn printer_choice(request: PrintRequest) -> Result<PrinterChoice, Refusal> {
    aside(move || printers::choice(&request)).await
}

/// Sends a paper to a printer and waits until it is printed; stopping the job takes the paper back.
#[tauri::command]
#[specta::specta]
pub async fn send_to_printer(
    request: PrintRequest,
    order: PrinterOrder,
    job: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
    jobs: State<'_, Jobs>,
    window: AppHandle,
) -> Result<SentPaper, Refusal> {
    let words = words(&preferences);
    let job = jobs.begin(&job);
    let (prepared, title) = app
        .read(move |app| {
            let title = documents::job_title(app, &words, &request)?;
            Ok((documents::prepare(app, &words, &request)?, title))
        })
        .await?;
    let app = app.inner().clone();
    aside(move || print(&app, &prepared, &order, &title, &job, &window)).await
}

fn print(
    app: &SharedApp,
    prepared: &Prepared,
    order: &PrinterOrder,
    title: &str,
    job: &Job,
    window: &AppHandle,
) -> Result<SentPaper, AppError> {
    let printed = prepared.print(&mut |done, total| job.advance(window, done, total))?;
    let sent = printers::send(&printed.pdf, printed.sheet, order, title)?;
    let mut told: Option<PaperState> = None;
    let mut taken = false;
    let ended = sent.follow(&mut |state| {
        taken |= *state == PaperState::Printing;
        if told.as_ref() != Some(state) {
            told = Some(state.clone());
            let job = job.name().to_owned();
            // Without a page that listens there is nobody to tell.
            let _ = PaperNews {
                job,
                state: state.clone(),
            }
            .emit(window);
        }
        match job.is_stopped() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    });
    // From here on some of it may be on paper, whatever came of the rest.
    if taken || ended.is_ok() {
        let prepared = prepared.clone();
        block_on(app.remember(window, move |app| prepared.record(app)))?;
    }
    Ok(SentPaper {
        printer: sent.label().to_owned(),
        confirmed: ended? == Ending::Printed,
        report: printed.report,
    })
}

/// Does what takes time away from the window's thread.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, Refusal> {
    spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Problem::new("internal").into()))
        .map_err(AppError::refusal)
}
