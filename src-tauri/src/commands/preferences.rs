//! The choices made under Réglages.

use tauri::{State, WebviewWindow};

use crate::preferences::{Preferences, PreferencesFile};
use crate::problem::Problem;

/// Reads the preferences of this user.
#[tauri::command]
#[specta::specta]
pub async fn preferences(file: State<'_, PreferencesFile>) -> Result<Preferences, Problem> {
    Ok(file.read())
}

/// Replaces the preferences of this user and lets the window follow them.
#[tauri::command]
#[specta::specta]
pub async fn set_preferences(
    wanted: Preferences,
    file: State<'_, PreferencesFile>,
    window: WebviewWindow,
) -> Result<(), Problem> {
    file.write(&wanted)?;
    wanted.apply_to(&window);
    Ok(())
}
