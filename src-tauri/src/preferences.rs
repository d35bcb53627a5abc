//! How the window looks on this laptop, and who sits at it; kept in a small file beside the data.
//!
//! Nothing of the trade is kept here, and losing the file loses nothing but these choices.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;
use tauri::WebviewWindow;

use crate::problem::Problem;

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// What the window's own frame is told; `None` follows the system.
    fn of_window(self) -> Option<tauri::Theme> {
        match self {
            Self::System => None,
            Self::Light => Some(tauri::Theme::Light),
            Self::Dark => Some(tauri::Theme::Dark),
        }
    }
}

/// The language of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// French, the language of the centres.
    #[default]
    Fr,
    /// English.
    En,
}

impl Locale {
    /// Its code (ISO 639-1).
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

/// How much room the rows of a table take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// Rows of 40 px.
    #[default]
    Comfortable,
    /// Rows of 32 px.
    Dense,
}

/// Everything that is set under Réglages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preferences {
    /// Light or dark.
    pub theme: Theme,
    /// The language of the window.
    pub locale: Locale,
    /// The height of rows.
    pub density: Density,
    /// The size of everything in the window, in per cent.
    pub zoom: u16,
    /// The name that stands in the history of changes; empty until it is given.
    pub operator: String,
    /// The printer that a kind of document was last sent to, by the kind's name.
    pub printers: BTreeMap<String, String>,
    /// How each table was left: columns, widths, order; by the table's name, as the page wrote it.
    pub tables: BTreeMap<String, String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            locale: Locale::default(),
            density: Density::default(),
            zoom: 100,
            operator: String::new(),
            printers: BTreeMap::new(),
            tables: BTreeMap::new(),
        }
    }
}

impl Preferences {
    /// Lets the window follow these choices, as far as the system can.
    pub fn apply_to(&self, window: &WebviewWindow) {
        // A system that cannot change the frame keeps its own; the page changes all the same.
        let _ = window.set_theme(self.theme.of_window());
        // Beyond these sizes nothing could be read, and the way back could not be found.
        let _ = window.set_zoom(f64::from(self.zoom.clamp(50, 300)) / 100.0);
    }
}

/// The file that keeps the preferences.
#[derive(Debug)]
pub struct PreferencesFile {
    path: Option<PathBuf>,
}

impl PreferencesFile {
    /// The file of whoever runs this program: `preferences.json` in the data folder.
    pub fn of_this_user() -> Self {
        let folder = parvis_app::data_folder::resolve(None).ok();
        Self {
            path: folder.map(|folder| folder.join("preferences.json")),
        }
    }

    /// What the file says; a missing or damaged file counts as the preferences of a new user, and
    /// so does a choice that an older program did not know.
    pub fn read(&self) -> Preferences {
        self.path
            .as_ref()
            .and_then(|path| std::fs::read(path).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .and_then(|kept| completed(kept).ok())
            .unwrap_or_default()
    }

    /// Replaces the file as a whole, so that a power cut leaves the old one or the new one.
    ///
    /// # Errors
    /// [`Problem::PreferencesNotSaved`] when the folder cannot be written.
    pub fn write(&self, preferences: &Preferences) -> Result<(), Problem> {
        self.replace(preferences)
            .map_err(|_| Problem::PreferencesNotSaved)
    }

    fn replace(&self, preferences: &Preferences) -> std::io::Result<()> {
        let path = self.path.as_ref().ok_or(std::io::ErrorKind::NotFound)?;
        let folder = path.parent().ok_or(std::io::ErrorKind::NotFound)?;
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut file, preferences)?;
        file.flush()?;
        file.persist(path)?;
        Ok(())
    }
}

/// The choices kept, over those of a new user.
fn completed(kept: serde_json::Map<String, Value>) -> serde_json::Result<Preferences> {
    let mut all = serde_json::to_value(Preferences::default())?;
    if let Value::Object(all) = &mut all {
        all.extend(kept);
    }
    serde_json::from_value(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_in(folder: &tempfile::TempDir) -> PreferencesFile {
        PreferencesFile {
            path: Some(folder.path().join("new/preferences.json")),
        }
    }

    #[test]
    fn a_new_user_reads_french_and_follows_the_system() {
        let folder = tempfile::tempdir().unwrap();
        let preferences = file_in(&folder).read();
        assert_eq!(preferences.locale, Locale::Fr);
        assert_eq!(preferences.theme.of_window(), None);
    }

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = Preferences {
            theme: Theme::Dark,
            locale: Locale::En,
            density: Density::Dense,
            zoom: 150,
            operator: "Maëlle".into(),
            printers: BTreeMap::from([("badges".into(), "accueil".into())]),
            tables: BTreeMap::from([("attendees".into(), "{}".into())]),
        };
        file_in(&folder).write(&wanted).unwrap();
        assert_eq!(file_in(&folder).read(), wanted);
    }

    #[test]
    fn a_damaged_file_does_not_stop_the_window() {
        let folder = tempfile::tempdir().unwrap();
        let file = file_in(&folder);
        file.write(&Preferences::default()).unwrap();
        std::fs::write(file.path.as_ref().unwrap(), "{").unwrap();
        assert_eq!(file.read(), Preferences::default());
    }

    #[test]
    fn a_file_of_an_older_program_keeps_its_choices() {
        let folder = tempfile::tempdir().unwrap();
        let file = file_in(&folder);
        file.write(&Preferences::default()).unwrap();
        std::fs::write(file.path.as_ref().unwrap(), r#"{"theme":"dark"}"#).unwrap();
        let expected = Preferences {
            theme: Theme::Dark,
            ..Preferences::default()
        };
        assert_eq!(file.read(), expected);
    }

    #[test]
    fn nowhere_to_write_is_told() {
        let file = PreferencesFile { path: None };
        assert_eq!(
            file.write(&Preferences::default()),
            Err(Problem::PreferencesNotSaved)
        );
    }
}
