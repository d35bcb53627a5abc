//! The dialogs of the operating system, through rfd.

use std::path::PathBuf;

use rfd::{AsyncFileDialog, FileHandle};
use tauri::WebviewWindow;

use super::{Answer, FilePicker, FileQuestion};

/// Asks with the dialog that every other program of this system uses.
pub(super) struct SystemPicker;

impl FilePicker for SystemPicker {
    fn open<'a>(&'a self, window: &'a WebviewWindow, question: &'a FileQuestion) -> Answer<'a> {
        Box::pin(async { chosen(dialog(window, question).pick_file().await) })
    }

    fn save<'a>(&'a self, window: &'a WebviewWindow, question: &'a FileQuestion) -> Answer<'a> {
        let dialog = dialog(window, question).set_file_name(&question.suggested_name);
        Box::pin(async move {
            let path = chosen(dialog.save_file().await)?;
            Some(with_ending(path, question.kind.extensions()))
        })
    }
}

fn dialog(window: &WebviewWindow, question: &FileQuestion) -> AsyncFileDialog {
    AsyncFileDialog::new()
        .set_parent(window)
        .set_title(&question.title)
        .add_filter(&question.kind_label, question.kind.extensions())
}

fn chosen(file: Option<FileHandle>) -> Option<PathBuf> {
    file.map(|file| file.path().to_path_buf())
}

/// The path with the ending of its kind: GTK does not add it to a name typed without one.
fn with_ending(path: PathBuf, extensions: &[&str]) -> PathBuf {
    let has_one = path
        .extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| {
            extensions
                .iter()
                .any(|known| known.eq_ignore_ascii_case(ending))
        });
    match extensions.first() {
        Some(first) if !has_one => {
            let mut name = path.into_os_string();
            name.push(".");
            name.push(first);
            PathBuf::from(name)
        }
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_typed_without_ending_gets_one() {
        let pdf = ["pdf"];
        assert_eq!(
            with_ending("a/badges".into(), &pdf),
            PathBuf::from("a/badges.pdf")
        );
        assert_eq!(
            with_ending("a/badges.PDF".into(), &pdf),
            PathBuf::from("a/badges.PDF")
        );
        assert_eq!(
            with_ending("a/31.05".into(), &pdf),
            PathBuf::from("a/31.05.pdf")
        );
    }
}
