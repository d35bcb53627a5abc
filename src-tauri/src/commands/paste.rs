//! Pasted programmes: understood, saved, compared. A file comes by its token, as from a dialog.

use parvis_app::pasted::{self, Pasted};
use parvis_app::transact::AppError;
use parvis_app::view::pasted::{DifferenceView, PasteOptions, PastedView};
use parvis_app::view::problem::Refusal;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use super::exchange::bytes_of;
use crate::chosen_files::ChosenFiles;
use crate::shared_app::SharedApp;

/// What the page pasted, or the token of a file.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "content", rename_all = "kebab-case")]
pub enum PasteSource {
    /// A plain text.
    Text(String),
    /// A page or a part of one.
    Html(String),
    /// The token of a file that was chosen or dropped.
    File(String),
}

/// The draft of a programme that a text gives; nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn read_paste(
    source: PasteSource,
    options: PasteOptions,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
) -> Result<PastedView, Refusal> {
    let open = opening(source, &chosen)?;
    app.read(move |app| pasted::read(app, &open()?, &options))
        .await
}

/// Makes a programme of a pasted text and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn save_paste(
    source: PasteSource,
    options: PasteOptions,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    window: AppHandle,
) -> Result<String, Refusal> {
    let open = opening(source, &chosen)?;
    app.write(&window, move |app| pasted::save(app, &open()?, &options))
        .await
}

/// How a pasted text differs from a programme that is there.
#[tauri::command]
#[specta::specta]
pub async fn compare_paste(
    programme_id: String,
    source: PasteSource,
    options: PasteOptions,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
) -> Result<Vec<DifferenceView>, Refusal> {
    let open = opening(source, &chosen)?;
    app.read(move |app| pasted::compare(app, &programme_id, &open()?, &options))
        .await
}

/// Takes over the accepted differences, in one change.
#[tauri::command]
#[specta::specta]
pub async fn take_over_paste(
    programme_id: String,
    source: PasteSource,
    options: PasteOptions,
    accepted: Vec<String>,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    window: AppHandle,
) -> Result<(), Refusal> {
    let open = opening(source, &chosen)?;
    app.write(&window, move |app| {
        pasted::take_over(app, &programme_id, &open()?, &options, &accepted)
    })
    .await
}

/// The token is looked up at once; the file is read where nothing waits for it.
fn opening(
    source: PasteSource,
    chosen: &ChosenFiles,
) -> Result<impl FnOnce() -> Result<Pasted, AppError> + Send + use<>, Refusal> {
    let path = match &source {
        PasteSource::File(token) => Some(chosen.to_read(token)?),
        _ => None,
    };
    Ok(move || match (source, path) {
        (PasteSource::Html(html), _) => Ok(Pasted::Html(html)),
        (_, Some(path)) => bytes_of(&path).map(Pasted::File),
        (PasteSource::Text(text) | PasteSource::File(text), None) => Ok(Pasted::Text(text)),
    })
}
