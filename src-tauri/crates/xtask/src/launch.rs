//! Starts other programs: says what it starts, passes on what they print, and turns a bad end into
//! a failure. Nothing here knows what the programs are for.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why a command stopped, in words for the person at the terminal.
#[derive(Debug)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Failure {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Failure {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

/// What every step of a command gives back.
pub type Outcome<T = ()> = Result<T, Failure>;

/// What cargo tells the program that it runs about its package. A cargo started by that program
/// must not inherit it, lest build scripts believe that their surroundings changed.
const OF_THIS_PACKAGE: [&str; 4] = [
    "CARGO_PKG_",
    "CARGO_MANIFEST_",
    "CARGO_BIN_",
    "CARGO_CRATE_",
];

/// A cargo command at the root of the workspace.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    for (name, _) in std::env::vars_os() {
        if OF_THIS_PACKAGE
            .iter()
            .any(|start| name.to_string_lossy().starts_with(start))
        {
            command.env_remove(name);
        }
    }
    command
}

/// An npm command in the folder of the page.
pub fn npm(ui: &Path) -> Command {
    // On Windows npm is a script, and only its full name is found.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui);
    command
}

/// Runs a program to its end.
///
/// # Errors
/// When it cannot be started or ends with anything but success.
pub fn run(command: &mut Command) -> Outcome {
    let line = spelled(command);
    println!("$ {line}");
    let status = command
        .status()
        .map_err(|error| format!("cannot start `{line}`: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed ({status})").into())
    }
}

/// What a program prints, or `None` when it is not there or does not end well.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name can be started.
pub fn is_there(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    std::env::split_paths(&path)
        .any(|folder| folder.join(crate::places::program(program)).is_file())
}

/// Whether a build farm runs this, which nobody watches and nobody can answer for.
pub fn unattended() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

fn spelled(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or(OsStr::new("?"));
    let mut words = vec![name.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| {
        let argument = argument.to_string_lossy();
        if argument.contains(' ') {
            format!("\"{argument}\"")
        } else {
            argument.into_owned()
        }
    }));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_spelled_as_one_would_type_it() {
        let mut command = Command::new("/usr/bin/xvfb-run");
        command.args(["-a", "-s", "-screen 0 10x10x24"]);
        assert_eq!(spelled(&command), "xvfb-run -a -s \"-screen 0 10x10x24\"");
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure_and_no_panic() {
        let failure = run(&mut Command::new("parvis-no-such-program")).expect_err("not there");
        assert!(
            failure
                .to_string()
                .contains("cannot start `parvis-no-such-program`")
        );
        assert_eq!(answer("parvis-no-such-program", &[]), None);
        assert!(!is_there("parvis-no-such-program"));
    }
}
