//! Writing a file whole or not at all, and a name for it.
//!
//! Deliberately not here: which file; a path only ever comes from a dialog or a command line.

use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

use crate::view::problem::Problem;

/// Writes a file so that, whatever happens, it is either there whole or as it was before.
///
/// The bytes go to a new file beside it, to the disk, and only then take its name.
///
/// # Errors
/// What the system says; nothing half-written is left behind.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".parvis-").suffix(".partial");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// A name for a file that every system takes: without the signs that one of them forbids.
pub(crate) fn named(words: &str, ending: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !r#"\/:*?"<>|"#.contains(*c);
    let name: String = words.chars().filter(allowed).collect();
    format!("{}.{ending}", name.trim().trim_end_matches('.'))
}

/// That a file could not be written: why, as far as the system says it, and what may be done.
pub fn unwritable(path: &Path, error: &io::Error) -> Problem {
    use io::ErrorKind as K;
    let code = match error.kind() {
        K::StorageFull | K::QuotaExceeded | K::FileTooLarge => "file-disk-full",
        K::PermissionDenied | K::ReadOnlyFilesystem => "file-not-permitted",
        K::NotFound | K::NotADirectory => "file-folder-missing",
        K::IsADirectory | K::ResourceBusy => "file-name-taken",
        _ => "file-unwritable",
    };
    let text = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let folder = path.parent().and_then(Path::file_name);
    Problem::new(code)
        .with("name", text(path.file_name()))
        .with("folder", text(folder))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("badges.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        // A folder stands where the file should go.
        let path = folder.path().join("taken");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inside"), b"x").unwrap();
        assert!(write_whole(&path, b"bytes").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write_whole(&folder.path().join("no/such/folder.pdf"), b"bytes").is_err());
    }
}
