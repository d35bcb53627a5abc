//! What the page may call, one file per noun. A command decodes, calls, returns; it decides nothing.

pub mod about;
pub mod files;
pub mod preferences;

include!("commands/names.rs");

/// The commands that `build.rs` declared to Tauri.
pub fn names() -> &'static [&'static str] {
    COMMAND_NAMES
}
