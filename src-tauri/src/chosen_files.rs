//! The files that dialogs have given or that were dropped, and the cells that were pasted, by token. The page
//! holds a token and a name, never a path.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::problem::Problem;

/// What the page knows of a file that was chosen in a dialog of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChosenFile {
    /// Stands for the path; drawn at random, so that the page cannot guess another.
    pub token: String,
    /// The name of the file, without its folder.
    pub name: String,
}

/// What may be done with a chosen file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// It was chosen to be read.
    Read,
    /// It was chosen to be written.
    Write,
    /// This program has written it, so that it may be opened and shown.
    Written,
}

/// Where a list that is to come in is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListSource {
    /// In a file that a dialog gave, or that was dropped on the window.
    File(PathBuf),
    /// In memory: cells that were pasted.
    Cells(Arc<str>),
}

/// What a token stands for.
#[derive(Debug, Clone)]
enum Chosen {
    Path(PathBuf, Use),
    Held(ListSource),
}

/// The registry of chosen files, kept for as long as the program runs.
#[derive(Debug, Default)]
pub struct ChosenFiles {
    by_token: Mutex<HashMap<String, Chosen>>,
}

impl ChosenFiles {
    /// Remembers a file that was chosen to be read.
    pub fn remember_to_read(&self, path: PathBuf) -> ChosenFile {
        self.remember(path, Use::Read)
    }

    /// Remembers a file that was chosen to be written.
    pub fn remember_to_write(&self, path: PathBuf) -> ChosenFile {
        self.remember(path, Use::Write)
    }

    /// Holds a list that was pasted, until its token is given back.
    pub fn hold(&self, list: ListSource, name: &str) -> ChosenFile {
        self.keep(Chosen::Held(list), name.to_owned())
    }

    /// The list behind a token: one that is held, or a file that was chosen to be read.
    ///
    /// # Errors
    /// [`Problem::FileNotChosen`] for every other token.
    pub fn list(&self, token: &str) -> Result<ListSource, Problem> {
        if let Some(Chosen::Held(list)) = self.lock().get(token) {
            return Ok(list.clone());
        }
        self.to_read(token).map(ListSource::File)
    }

    /// The path behind a token that was given for reading.
    ///
    /// # Errors
    /// [`Problem::FileNotChosen`] when no dialog gave this token for reading.
    pub fn to_read(&self, token: &str) -> Result<PathBuf, Problem> {
        self.find(token, &[Use::Read]).ok_or(Problem::FileNotChosen)
    }

    /// The path behind a token that was given for writing; writing again is allowed.
    ///
    /// # Errors
    /// [`Problem::FileNotChosen`] when no dialog gave this token for writing.
    pub fn to_write(&self, token: &str) -> Result<PathBuf, Problem> {
        self.find(token, &[Use::Write, Use::Written])
            .ok_or(Problem::FileNotChosen)
    }

    /// The path behind a token whose file this program has written.
    ///
    /// # Errors
    /// [`Problem::FileNotWritten`] for every other token.
    pub fn written(&self, token: &str) -> Result<PathBuf, Problem> {
        self.find(token, &[Use::Written])
            .ok_or(Problem::FileNotWritten)
    }

    /// Notes that the file behind a token now holds what this program wrote.
    pub fn mark_written(&self, token: &str) {
        if let Some(Chosen::Path(_, purpose)) = self.lock().get_mut(token)
            && *purpose == Use::Write
        {
            *purpose = Use::Written;
        }
    }

    /// Forgets a token; unknown ones are passed over.
    pub fn forget(&self, token: &str) {
        self.lock().remove(token);
    }

    fn remember(&self, path: PathBuf, purpose: Use) -> ChosenFile {
        let name = name_of(&path);
        self.keep(Chosen::Path(path, purpose), name)
    }

    fn keep(&self, what: Chosen, name: String) -> ChosenFile {
        let chosen = ChosenFile {
            token: random_token(),
            name,
        };
        self.lock().insert(chosen.token.clone(), what);
        chosen
    }

    fn find(&self, token: &str, allowed: &[Use]) -> Option<PathBuf> {
        match self.lock().get(token)? {
            Chosen::Path(path, purpose) => allowed.contains(purpose).then(|| path.clone()),
            Chosen::Held(_) => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Chosen>> {
        // A map of paths stays whole whatever happened to the thread that held it.
        self.by_token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The name of a file as people see it, without its folder.
pub fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn random_token() -> String {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_serves_only_the_purpose_it_was_given_for() {
        let files = ChosenFiles::default();
        let list = files.remember_to_read(PathBuf::from("/in/inscrits.csv"));
        let paper = files.remember_to_write(PathBuf::from("/out/badges.pdf"));

        assert_eq!(list.name, "inscrits.csv");
        assert_eq!(
            files.to_read(&list.token),
            Ok(PathBuf::from("/in/inscrits.csv"))
        );
        assert_eq!(files.to_write(&list.token), Err(Problem::FileNotChosen));
        assert_eq!(files.to_read(&paper.token), Err(Problem::FileNotChosen));
        assert_eq!(files.written(&paper.token), Err(Problem::FileNotWritten));

        files.mark_written(&paper.token);
        files.mark_written(&list.token);
        assert_eq!(
            files.written(&paper.token),
            Ok(PathBuf::from("/out/badges.pdf"))
        );
        assert_eq!(files.written(&list.token), Err(Problem::FileNotWritten));
        assert_eq!(
            files.to_write(&paper.token),
            Ok(PathBuf::from("/out/badges.pdf"))
        );
    }

    #[test]
    fn a_path_is_not_a_token_and_a_forgotten_token_is_nothing() {
        let files = ChosenFiles::default();
        let list = files.remember_to_read(PathBuf::from("/in/inscrits.csv"));
        assert_eq!(
            files.to_read("/in/inscrits.csv"),
            Err(Problem::FileNotChosen)
        );
        files.forget(&list.token);
        assert_eq!(files.to_read(&list.token), Err(Problem::FileNotChosen));
    }

    #[test]
    fn a_list_that_is_held_has_no_path_and_is_gone_with_its_token() {
        let files = ChosenFiles::default();
        let cells = ListSource::Cells("Nom".into());
        let held = files.hold(cells.clone(), "cellules");
        assert_eq!(held.name, "cellules");
        assert_eq!(files.list(&held.token), Ok(cells));
        assert_eq!(files.to_read(&held.token), Err(Problem::FileNotChosen));
        assert_eq!(files.to_write(&held.token), Err(Problem::FileNotChosen));
        let file = files.remember_to_read("/in/a.xlsx".into());
        let source = ListSource::File("/in/a.xlsx".into());
        assert_eq!(files.list(&file.token), Ok(source));
        files.forget(&held.token);
        assert_eq!(files.list(&held.token), Err(Problem::FileNotChosen));
    }

    #[test]
    fn the_same_file_chosen_twice_has_two_tokens() {
        let files = ChosenFiles::default();
        let once = files.remember_to_read(PathBuf::from("a.csv"));
        let twice = files.remember_to_read(PathBuf::from("a.csv"));
        assert_ne!(once.token, twice.token);
        assert_eq!(once.token.len(), 32);
    }
}
