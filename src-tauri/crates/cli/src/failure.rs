//! Why a command was not carried out, in words.

use std::path::{Path, PathBuf};

use parvis_app::transact::AppError;
use parvis_app::view::problem::{Problem, Refusal};
use parvis_app::words::Catalogue;

use crate::arguments::Misuse;

/// Why a command was not carried out.
#[derive(Debug)]
pub enum Failure {
    /// The use case refused.
    Refused(Refusal),
    /// A file cannot be read; why, as the system says it.
    Unreadable(PathBuf, String),
    /// A file cannot be written; why, as the system says it.
    Unwritable(PathBuf, String),
    /// The answer cannot be printed.
    Output(String),
    /// The folder of a demo holds data already.
    DemoExists(PathBuf),
    /// The programme has no such session.
    NoSuchSession(i32),
    /// The session has no such workshop.
    NoSuchWorkshop(i32),
    /// What cannot be undone was not confirmed.
    NotConfirmed,
    /// The check found damage: what, a line each.
    Damaged(Vec<String>),
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self::Refused(error.refusal())
    }
}

impl Failure {
    /// The words, a line for each thing that is wrong.
    pub fn lines(&self, words: &Catalogue) -> Vec<String> {
        let file = |key: &str, path: &Path, reason: &str| {
            let file = path.display().to_string();
            vec![words.with(key, &[("file", &file), ("reason", reason)])]
        };
        match self {
            Self::Refused(refusal) => refusal
                .problems
                .iter()
                .map(|problem| message(words, "problem", problem))
                .collect(),
            Self::Unreadable(path, reason) => file("cli-file-unreadable", path, reason),
            Self::Unwritable(path, reason) => file("cli-file-unwritable", path, reason),
            Self::NotConfirmed => vec![words.text("cli-erase-needs-yes")],
            Self::Output(reason) => vec![reason.clone()],
            Self::DemoExists(path) => {
                vec![words.with(
                    "cli-demo-exists",
                    &[("folder", &path.display().to_string())],
                )]
            }
            Self::NoSuchSession(number) => {
                vec![words.with("cli-no-such-session", &[("number", &number.to_string())])]
            }
            Self::NoSuchWorkshop(number) => {
                vec![words.with("cli-no-such-workshop", &[("number", &number.to_string())])]
            }
            Self::Damaged(lines) => {
                let mut all = vec![words.text("cli-check-broken")];
                all.extend(lines.iter().cloned());
                all
            }
        }
    }
}

/// The words of a problem, from the catalogue's `<kind>-<code>`.
pub fn message(words: &Catalogue, kind: &str, problem: &Problem) -> String {
    let arguments: Vec<(&str, &str)> = problem
        .context
        .iter()
        .map(|a| (a.name.as_str(), a.value.as_str()))
        .collect();
    words.with(&format!("{kind}-{}", problem.code), &arguments)
}

/// The words for a wrong call.
pub fn misuse(words: &Catalogue, misuse: &Misuse) -> String {
    let what = match misuse {
        Misuse::UnknownCommand(word) => words.with("cli-unknown-command", &[("word", word)]),
        Misuse::UnknownOption(word) => words.with("cli-unknown-option", &[("word", word)]),
        Misuse::Missing("command") => words.text("cli-missing-command"),
        Misuse::Missing(what) => words.with("cli-missing", &[("what", what)]),
        Misuse::BadValue { option, value } => {
            words.with("cli-bad-value", &[("option", option), ("value", value)])
        }
        Misuse::TooMuch(word) => words.with("cli-too-much", &[("word", word)]),
    };
    words.with("cli-misuse", &[("what", &what)])
}
