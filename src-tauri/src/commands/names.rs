//! The commands the page may call, by the names Tauri knows; `build.rs` reads this file as well.

/// Their names, in alphabetical order. The contract's test compares them with what is really there.
pub const COMMAND_NAMES: &[&str] = &[
    "about",
    "choose_destination",
    "choose_file",
    "forget_file",
    "open_written_file",
    "preferences",
    "set_preferences",
    "show_written_file",
];
