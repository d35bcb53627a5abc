//! The choices made under Réglages.

use parvis_app::view::problem::Refusal;
use tauri::{State, WebviewWindow};

use crate::preferences::{Preferences, PreferencesFile};
use crate::shared_app::SharedApp;

/// Reads the preferences of this user.
#[tauri::command]
#[specta::specta]
pub async fn preferences(file: State<'_, PreferencesFile>) -> Result<Preferences, Refusal> {
    Ok(file.read())
}

/// Replaces the preferences of this user and lets the window follow them.
#[tauri::command]
#[specta::specta]
pub async fn set_preferences(
    wanted: Preferences,
    file: State<'_, PreferencesFile>,
    app: State<'_, SharedApp>,
    window: WebviewWindow,
) -> Result<(), Refusal> {
    file.write(&wanted)?;
    app.set_operator(&wanted.operator);
    wanted.apply_to(&window);
    Ok(())
}
