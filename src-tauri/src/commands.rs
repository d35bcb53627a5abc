//! What the page may call, one file per noun. A command decodes, calls, returns; it decides nothing.

pub mod about;
pub mod files;
pub mod names;
pub mod preferences;
