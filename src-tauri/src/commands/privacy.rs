//! Personal data: forgetting people, what is to be cleaned, and all that is known of somebody.

use parvis_app::view::privacy::{ForgetOptions, ForgetPlan, ForgetReport, PrivacyView};
use parvis_app::view::problem::Refusal;
use parvis_app::{files, privacy};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::ChosenFiles;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// How long what is kept, and what is due to be cleaned.
#[tauri::command]
#[specta::specta]
pub async fn privacy_to_clean(app: State<'_, SharedApp>) -> Result<PrivacyView, Refusal> {
    app.read(privacy::to_clean).await
}

/// Sets how long a kind of data is kept.
#[tauri::command]
#[specta::specta]
pub async fn set_retention(
    kind: String,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| privacy::set_retention(app, &kind, &value))
    })
    .await
}

/// Cleans what is due of these kinds, but for some.
#[tauri::command]
#[specta::specta]
pub async fn clean_personal_data(
    kinds: Vec<String>,
    except: Vec<String>,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
    window: AppHandle,
) -> Result<ForgetReport, Refusal> {
    let words = words(&preferences);
    app.write(&window, move |app| {
        privacy::clean(app, &words, &kinds, &except)
    })
    .await
}

/// Deletes the older copies that hold somebody who was erased.
#[tauri::command]
#[specta::specta]
pub async fn delete_old_copies(
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<ForgetReport, Refusal> {
    app.write(&window, privacy::delete_copies).await
}

/// What forgetting somebody would mean.
#[tauri::command]
#[specta::specta]
pub async fn plan_forgetting(id: String, app: State<'_, SharedApp>) -> Result<ForgetPlan, Refusal> {
    app.read(move |app| privacy::plan(app, &id)).await
}

/// Erases somebody.
#[tauri::command]
#[specta::specta]
pub async fn erase_person(
    id: String,
    options: ForgetOptions,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<ForgetReport, Refusal> {
    app.write(&window, move |app| privacy::erase(app, &id, options))
        .await
}

/// Makes people anonymous.
#[tauri::command]
#[specta::specta]
pub async fn anonymise_people(
    ids: Vec<String>,
    options: ForgetOptions,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
    window: AppHandle,
) -> Result<ForgetReport, Refusal> {
    let words = words(&preferences);
    app.write(&window, move |app| {
        privacy::anonymise(app, &words, &ids, options)
    })
    .await
}

/// Writes all that is known of somebody.
#[tauri::command]
#[specta::specta]
pub async fn export_person(
    id: String,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = privacy::access(app, &words, &id)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}

/// The name that this file is proposed under.
#[tauri::command]
#[specta::specta]
pub async fn export_person_file_name(
    id: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| privacy::access_file_name(app, &words, &id))
        .await
}
