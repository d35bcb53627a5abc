//! What a command says: JSON for a script, lines for a person. The only file that prints.

use std::io::Write;

use serde::Serialize;

use crate::failure::Failure;

/// The answer of a command in both forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// For a script.
    pub json: String,
    /// For a person.
    pub text: String,
}

impl Answer {
    /// An answer that a script reads as this value, and a person as these words.
    pub fn new(value: &impl Serialize, text: String) -> Self {
        let json = serde_json::to_string_pretty(value)
            .expect("views have text keys, so they can always be written as JSON");
        Self { json, text }
    }
}

/// Prints an answer.
///
/// # Errors
/// When the standard output is closed, as by `| head`, nothing is left to be said: that is fine.
/// Any other failure is one.
pub fn say(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Output(error.to_string()))
        }
        _ => Ok(()),
    }
}

/// Prints what is wrong; when even that fails, the exit code has to tell.
pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
