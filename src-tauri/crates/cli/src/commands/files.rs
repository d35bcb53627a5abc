//! Reading whole files, and writing them whole or not at all.

use std::fs;
use std::path::Path;

use parvis_app::files;

use crate::failure::Failure;

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::Unreadable(path.to_owned(), error.to_string()))
}

/// Writes a file that is either there whole afterwards, or as it was before.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::write_whole(path, bytes)
        .map_err(|error| Failure::Unwritable(path.to_owned(), error.to_string()))
}
