//! Two that may be one.

use parvis_app::duplicates;
use parvis_app::view::likeness::{
    BesideView, DuplicateCounts, DuplicatesQuery, DuplicatesView, MergeChoice, MergerView,
    NearView, TypedPerson,
};
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// The pairs that look alike, the surest first.
#[tauri::command]
#[specta::specta]
pub async fn list_duplicates(
    query: DuplicatesQuery,
    app: State<'_, SharedApp>,
) -> Result<DuplicatesView, Refusal> {
    app.read(move |app| duplicates::list(app, &query)).await
}

/// How many pairs there are to look at.
#[tauri::command]
#[specta::specta]
pub async fn count_duplicates(app: State<'_, SharedApp>) -> Result<DuplicateCounts, Refusal> {
    app.read(duplicates::counts).await
}

/// The known people nearest to what was typed.
#[tauri::command]
#[specta::specta]
pub async fn near_people(
    typed: TypedPerson,
    app: State<'_, SharedApp>,
) -> Result<Vec<NearView>, Refusal> {
    app.read(move |app| duplicates::near(app, &typed)).await
}

/// Two side by side.
#[tauri::command]
#[specta::specta]
pub async fn beside(
    noun: String,
    first: String,
    second: String,
    app: State<'_, SharedApp>,
) -> Result<BesideView, Refusal> {
    app.read(move |app| duplicates::beside(app, &noun, &first, &second))
        .await
}

/// Makes one of two and gives the key of the merger.
#[tauri::command]
#[specta::specta]
pub async fn merge(
    choice: MergeChoice,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| duplicates::merge(app, &choice))
        .await
}

/// Says that two are not the same.
#[tauri::command]
#[specta::specta]
pub async fn keep_distinct(
    noun: String,
    first: String,
    second: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        duplicates::distinct(app, &noun, &first, &second)
    })
    .await
}

/// What was merged into a record, or everything that was.
#[tauri::command]
#[specta::specta]
pub async fn list_mergers(
    noun: String,
    id: String,
    app: State<'_, SharedApp>,
) -> Result<Vec<MergerView>, Refusal> {
    app.read(move |app| duplicates::mergers(app, &noun, &id))
        .await
}

/// Takes a merger back and gives the key of the one that is there again.
#[tauri::command]
#[specta::specta]
pub async fn split_merger(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| duplicates::split(app, &id))
        .await
}
