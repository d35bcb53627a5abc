//! Undo, redo, and what they would do.

use parvis_app::history::{LabelView, UndoView};
use parvis_app::transact::Changed;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// What Undo and Redo would do now.
#[tauri::command]
#[specta::specta]
pub async fn undo_state(app: State<'_, SharedApp>) -> Result<UndoView, Refusal> {
    app.read(move |app| app.undo_state()).await
}

/// Takes back the latest change; `null` when there is none.
#[tauri::command]
#[specta::specta]
pub async fn undo(
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<Option<LabelView>, Refusal> {
    app.write(&window, move |app| Ok(reverted(app.undo()?)))
        .await
}

/// Does again what was undone last; `null` when there is nothing.
#[tauri::command]
#[specta::specta]
pub async fn redo(
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<Option<LabelView>, Refusal> {
    app.write(&window, move |app| Ok(reverted(app.redo()?)))
        .await
}

fn reverted(change: Option<Changed<LabelView>>) -> Changed<Option<LabelView>> {
    match change {
        Some(Changed { value, nouns }) => Changed {
            value: Some(value),
            nouns,
        },
        None => Changed {
            value: None,
            nouns: Vec::new(),
        },
    }
}
