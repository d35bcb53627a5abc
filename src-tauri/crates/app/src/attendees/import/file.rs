//! The bytes of a list that a person has chosen, or why they cannot be had.
//!
//! Deliberately not here: what is in them.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use parvis_exchange::attendees::{MAX_BYTES, Refusal};

use super::message::of_refusal;
use crate::transact::AppError;
use crate::view::problem::Problem;

/// Reads a file, unless it is larger than a list can be: that is asked before it is in memory.
///
/// # Errors
/// `file-too-large`, and `file-unreadable` with its name.
pub fn list_bytes(path: &Path) -> Result<Vec<u8>, AppError> {
    let unreadable = || {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Problem::new("file-unreadable").with("name", name)
    };
    let file = File::open(path).map_err(|_| unreadable())?;
    let stated = file.metadata().map_err(|_| unreadable())?.len();
    let stated = usize::try_from(stated).unwrap_or(usize::MAX);
    let limit = MAX_BYTES;
    let too_large = |bytes| of_refusal(&Refusal::FileTooLarge { bytes, limit });
    if stated > limit {
        return Err(too_large(stated).into());
    }
    let mut bytes = Vec::with_capacity(stated);
    // Some files state no size, and some grow while they are read.
    let most = u64::try_from(limit).unwrap_or(u64::MAX) + 1;
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable())?;
    if bytes.len() > limit {
        return Err(too_large(bytes.len()).into());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("liste.csv");
        let file = File::create(&path).expect("a file");
        // It has this size without a byte of it on the disk.
        file.set_len(200 * 1024 * 1024).expect("room");
        let problems = list_bytes(&path).expect_err("too large").refusal().problems;
        assert_eq!(problems[0].code, "file-too-large");
        let absent = list_bytes(&folder.path().join("rien.csv")).expect_err("absent");
        assert_eq!(absent.refusal().problems[0].code, "file-unreadable");
        std::fs::write(&path, "Nom").expect("a file");
        assert_eq!(list_bytes(&path).expect("a file"), b"Nom");
    }
}
