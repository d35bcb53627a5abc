//! What people and organisations have in common: addresses, tags, lists that go out.

use parvis_app::view::contact::{AddressField, ContactFormat, ContactQuery, TagView, Whose};
use parvis_app::view::list_export::AddressList;
use parvis_app::view::problem::Refusal;
use parvis_app::{contacts, files};
use tauri::{AppHandle, State};

use super::documents::words;
use crate::chosen_files::ChosenFiles;
use crate::preferences::PreferencesFile;
use crate::shared_app::SharedApp;

/// Adds an empty postal address and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_address(
    whose: Whose,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| contacts::add_address(app, &whose))
        .await
}

/// Sets a field of a postal address.
#[tauri::command]
#[specta::specta]
pub async fn edit_address(
    id: String,
    field: AddressField,
    value: String,
    again: bool,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| {
        app.in_visit(again, |app| contacts::edit_address(app, &id, field, &value))
    })
    .await
}

/// Deletes a postal address.
#[tauri::command]
#[specta::specta]
pub async fn delete_address(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| contacts::delete_address(app, &id))
        .await
}

/// All tags.
#[tauri::command]
#[specta::specta]
pub async fn all_tags(app: State<'_, SharedApp>) -> Result<Vec<TagView>, Refusal> {
    app.read(contacts::all_tags).await
}

/// Files somebody under a word.
#[tauri::command]
#[specta::specta]
pub async fn add_tag(
    whose: Whose,
    word: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| contacts::tag(app, &whose, &word))
        .await
}

/// Takes a tag off.
#[tauri::command]
#[specta::specta]
pub async fn remove_tag(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| contacts::untag(app, &id))
        .await
}

/// The addresses of those who agreed to the newsletter.
#[tauri::command]
#[specta::specta]
pub async fn newsletter_addresses(
    query: ContactQuery,
    app: State<'_, SharedApp>,
) -> Result<AddressList, Refusal> {
    app.read(move |app| contacts::newsletter(app, &query)).await
}

/// Writes a list of contacts.
#[tauri::command]
#[specta::specta]
pub async fn export_contacts(
    noun: String,
    query: ContactQuery,
    format: ContactFormat,
    token: String,
    app: State<'_, SharedApp>,
    chosen: State<'_, ChosenFiles>,
    preferences: State<'_, PreferencesFile>,
) -> Result<(), Refusal> {
    let path = chosen.to_write(&token)?;
    let words = words(&preferences);
    app.read(move |app| {
        let bytes = contacts::export(app, &words, &noun, &query, format)?;
        files::write_whole(&path, &bytes).map_err(|error| files::unwritable(&path, &error).into())
    })
    .await?;
    chosen.mark_written(&token);
    Ok(())
}

/// The name that the file of a list of contacts is proposed under.
#[tauri::command]
#[specta::specta]
pub async fn contacts_file_name(
    noun: String,
    format: ContactFormat,
    preferences: State<'_, PreferencesFile>,
) -> Result<String, Refusal> {
    Ok(contacts::export_file_name(
        &words(&preferences),
        &noun,
        format,
    ))
}
