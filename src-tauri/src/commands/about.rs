//! What this program is.

use parvis_app::view::problem::Refusal;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::preferences::{Locale, PreferencesFile};

/// What the page shows about the program.
#[derive(Debug, Clone, Serialize, Type)]
pub struct About {
    /// The released version.
    pub version: String,
    /// The language in use.
    pub locale: Locale,
}

/// Says which version runs, in which language.
#[tauri::command]
#[specta::specta]
pub async fn about(
    app: AppHandle,
    preferences: State<'_, PreferencesFile>,
) -> Result<About, Refusal> {
    let version = app.package_info().version.to_string();
    Ok(About {
        version,
        locale: preferences.read().locale,
    })
}
