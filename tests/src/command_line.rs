//! The real program `parvis`, run as a script would run it.
//!
//! Deliberately not here: what is asked of it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; `None` when it was killed.
    pub code: Option<i32>,
    /// What it printed.
    pub out: String,
    /// What it complained of.
    pub err: String,
}

impl Ran {
    /// What it printed, as JSON.
    ///
    /// # Panics
    /// When the run was refused, or did not print JSON.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, Some(0), "{self:#?}");
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {self:#?}"))
    }
}

/// Where the program is: as `cargo xtask test` says, else where cargo builds it beside these tests.
///
/// # Panics
/// When it has not been built.
pub fn program() -> PathBuf {
    let told = std::env::var_os("PARVIS_CLI").filter(|path| !path.is_empty());
    let beside = || {
        let test = std::env::current_exe().expect("a test is a program");
        let debug = test
            .ancestors()
            .nth(2)
            .expect("a test lies in deps, below the programs");
        debug.join(format!("parvis{}", std::env::consts::EXE_SUFFIX))
    };
    let program = told.map_or_else(beside, PathBuf::from);
    assert!(
        program.is_file(),
        "{} is not there: run `cargo xtask test`, or `cargo build -p parvis-cli` before",
        program.display()
    );
    program
}

/// The program on a data folder, in a system that says nothing of its language.
pub fn parvis(data: &Path) -> Command {
    let mut command = Command::new(program());
    command.arg("--data").arg(data);
    for variable in ["PARVIS_DATA", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null());
    command
}

/// Runs the program on a data folder.
///
/// # Panics
/// When it cannot be started.
pub fn run<S: AsRef<OsStr>>(data: &Path, arguments: impl IntoIterator<Item = S>) -> Ran {
    let output = parvis(data)
        .args(arguments)
        .output()
        .expect("the program can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}
