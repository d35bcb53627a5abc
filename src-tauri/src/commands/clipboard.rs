//! Cells on the system's clipboard.

use parvis_app::view::problem::Refusal;
use tauri::State;

use crate::clipboard::SystemClipboard;

/// Puts cells on the clipboard: as a table in HTML, which keeps texts as texts, and as plain text.
#[tauri::command]
#[specta::specta]
pub async fn copy_cells(
    html: String,
    text: String,
    clipboard: State<'_, SystemClipboard>,
) -> Result<(), Refusal> {
    Ok(clipboard.put(&html, &text)?)
}

/// The text on the clipboard, when somebody pastes into a table.
#[tauri::command]
#[specta::specta]
pub async fn clipboard_text(clipboard: State<'_, SystemClipboard>) -> Result<String, Refusal> {
    Ok(clipboard.text()?)
}
