//! What a programme costs whom.

use parvis_app::fee_rules;
use parvis_app::view::preparation::{FeeRuleDraft, FeeRuleField};
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Adds a rule after the others of a programme and gives its key.
#[tauri::command]
#[specta::specta]
pub async fn add_fee_rule(
    programme_id: String,
    draft: FeeRuleDraft,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<String, Refusal> {
    app.write(&window, move |app| {
        fee_rules::add(app, &programme_id, &draft)
    })
    .await
}

/// Sets one field of a rule.
#[tauri::command]
#[specta::specta]
pub async fn edit_fee_rule(
    id: String,
    field: FeeRuleField,
    value: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| fee_rules::edit(app, &id, field, &value))
        .await
}

/// Takes a rule away.
#[tauri::command]
#[specta::specta]
pub async fn delete_fee_rule(
    id: String,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| fee_rules::delete(app, &id))
        .await
}

/// Moves a rule to a position among those of its programme, from 0.
#[tauri::command]
#[specta::specta]
pub async fn move_fee_rule(
    id: String,
    position: i32,
    app: State<'_, SharedApp>,
    window: AppHandle,
) -> Result<(), Refusal> {
    app.write(&window, move |app| fee_rules::move_to(app, &id, position))
        .await
}
