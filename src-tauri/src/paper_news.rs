//! What the page hears of papers that were sent to a printer.

use parvis_app::view::printer::PaperState;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// How a paper stands at its printer; told when that changes.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct PaperNews {
    /// The name the page gave the job.
    pub job: String,
    /// How it stands.
    pub state: PaperState,
}
