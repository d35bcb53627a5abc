//! How a text reads that somebody is typing.

use parvis_app::view::problem::Refusal;
use parvis_app::view::rich_text::{self, BlockView};

/// A rich text as it reads.
#[tauri::command]
#[specta::specta]
pub async fn read_rich_text(text: String) -> Result<Vec<BlockView>, Refusal> {
    Ok(rich_text::read(&text))
}
