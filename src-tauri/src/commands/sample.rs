//! The sample that a first start offers.

use parvis_app::sample;
use parvis_app::transact::Changed;
use parvis_app::view::problem::Refusal;
use tauri::{AppHandle, State};

use crate::shared_app::SharedApp;

/// Makes the sample and gives the key of its programme.
#[tauri::command]
#[specta::specta]
pub async fn load_sample(app: State<'_, SharedApp>, window: AppHandle) -> Result<String, Refusal> {
    let load = |app: &mut _| {
        let Changed { value, nouns } = sample::load(app)?;
        Ok(Changed {
            value: value.programme_id,
            nouns,
        })
    };
    app.write(&window, load).await
}
