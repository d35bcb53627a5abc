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

/// Replaces the preferences of this user and lets the window's frame follow the theme.
#[tauri::command]
#[specta::specta]
pub async fn set_preferences(
    wanted: Preferences,
    file: State<'_, PreferencesFile>,
    window: WebviewWindow,
) -> Result<(), Problem> {
    file.write(&wanted)?;
    // A system that cannot change the frame keeps its own; the page changes all the same.
    let _ = window.set_theme(wanted.theme.of_window());
    Ok(())
}
