//! The older copies of the database beside it, and whether they still hold somebody.
//!
//! A copy is not rewritten: it is there for the day on which the program that made it is needed
//! again, and would not be that copy any more. It is deleted, or it stays.

use std::fs;
use std::path::{Path, PathBuf};

use parvis_domain::id::PersonId;
use parvis_store::holds_any;

use super::count;
use crate::transact::{App, AppError, Changed};
use crate::view::privacy::{CopyView, ForgetOptions, ForgetReport};

/// The folder beside the database.
const FOLDER: &str = "backups";

/// The copies that hold any of these people, or that cannot be read.
pub(super) fn holding(app: &App, people: &[PersonId]) -> Result<Vec<CopyView>, AppError> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let mut copies = Vec::new();
    for path in files(app)? {
        let known = match holds_any(&path, None, people) {
            Ok(false) => continue,
            Ok(true) => true,
            Err(_) => false,
        };
        copies.push(CopyView {
            name: name(&path),
            known,
        });
    }
    Ok(copies)
}

/// Deletes these copies, except those of which nobody can say what is in them.
pub(super) fn delete(app: &App, copies: &[CopyView]) -> Result<i32, AppError> {
    let mut deleted = 0;
    for path in files(app)? {
        let name = name(&path);
        if copies.iter().any(|copy| copy.known && copy.name == name) {
            fs::remove_file(path).map_err(AppError::Folder)?;
            deleted += 1;
        }
    }
    Ok(count(deleted))
}

/// What becomes of the copies that held people who are forgotten now: how many were deleted, when
/// that was asked, and which of them are left.
pub(super) fn settle(
    app: &App,
    people: &[PersonId],
    held: Vec<CopyView>,
    options: ForgetOptions,
) -> Result<(i32, Vec<CopyView>), AppError> {
    if !options.copies {
        return Ok((0, held));
    }
    let deleted = delete(app, &held)?;
    Ok((deleted, holding(app, people)?))
}

/// Deletes the older copies that still hold somebody who was erased.
///
/// # Errors
/// Those of the database; `folder-unusable` when a file cannot be deleted.
pub fn delete_copies(app: &mut App) -> Result<Changed<ForgetReport>, AppError> {
    let erased = app.store().erased()?;
    let copies_deleted = delete(app, &holding(app, &erased)?)?;
    Ok(Changed {
        value: ForgetReport {
            copies_deleted,
            copies_left: holding(app, &erased)?,
            swept: true,
            ..ForgetReport::default()
        },
        nouns: vec!["person".to_owned()],
    })
}

/// The files of the folder, by name.
fn files(app: &App) -> Result<Vec<PathBuf>, AppError> {
    let entries = match fs::read_dir(app.folder().join(FOLDER)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(AppError::Folder)?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(AppError::Folder)?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
