//! The event that tells open screens to refresh, because a use case changed something.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Which nouns a change touched.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Changed {
    /// Names of nouns as `app` writes them, for example `programme`.
    pub nouns: Vec<String>,
}
