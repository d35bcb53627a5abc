//! What is owed for a programme and by whom, and what caterers and hosts have to know.

use parvis_app::view::billing::{BillingView, FeeBasis, NeedsPart, NeedsView};
use parvis_app::view::problem::Refusal;
use parvis_app::{billing, fees, files, needs};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::ChosenFiles;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// Decides by hand what somebody owes; without an amount the rules decide again.
#[tauri::command]
#[specta::specta]
pub async fn set_fee(
    id: String,
    amount: String,
    reason: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| fees::set(app, &id, &amount, &reason))
        .await
}

/// The billing statement of a programme.
#[tauri::command]
#[specta::specta]
pub async fn billing_statement(
    programme_id: String,
    basis: FeeBasis,
    app: State<'_, SharedApp>,
) -> Result<BillingView, Refusal> {
    app.read(move |app| billing::statement(app, &programme_id, basis))
        .await
}

/// The name that the file of the statement is proposed under.
#[tauri::command]
#[specta::specta]
pub async fn billing_file_name(
    programme_id: String,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| billing::file_name(app, &words, &programme_id))
        .await
}

/// Writes the statement to the chosen file.
#[tauri::command]
#[specta::specta]
pub async fn export_billing(
    programme_id: String,
    basis: FeeBasis,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = billing::export(app, &words, &programme_id, basis)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}

/// The needs of those who are expected, session by session.
#[tauri::command]
#[specta::specta]
pub async fn programme_needs(
    programme_id: String,
    app: State<'_, SharedApp>,
) -> Result<NeedsView, Refusal> {
    app.read(move |app| needs::show(app, &programme_id)).await
}

/// The name that a file of needs is proposed under.
#[tauri::command]
#[specta::specta]
pub async fn needs_file_name(
    programme_id: String,
    part: NeedsPart,
    app: State<'_, SharedApp>,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    let words = words(&preferences);
    app.read(move |app| needs::file_name(app, &words, &programme_id, part))
        .await
}

/// Writes a part of the needs to the chosen file.
#[tauri::command]
#[specta::specta]
pub async fn export_needs(
    programme_id: String,
    part: NeedsPart,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = needs::export(app, &words, &programme_id, part)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}
