//! All the papers of a programme: what to print, and the checks that each of them passes.
//!
//! Deliberately not here: what must stand on a paper; the stories know that.

mod identity;
mod requests;
mod variants;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use parvis_app::transact::AppError;
use parvis_app::view::document::PrintRequest;
use parvis_app::view::problem::Problem;
use tempfile::TempDir;

use crate::desk::Desk;
use crate::paper;

pub use identity::identity;
pub use requests::requests;
pub use variants::{folder, variants};

/// Papers with badges, which are small: a title of a hundred letters has no room above the name, and
/// it is said.
const WITH_BADGES: [&str; 2] = ["badges", "folder"];

/// Whether what was cut is the event with its day, and nothing of a person.
fn is_event(cut: &Problem) -> bool {
    let item = cut.context.iter().find(|argument| argument.name == "item");
    item.is_some_and(|item| item.value.contains(" – ") && !item.value.contains(" · "))
}

/// The papers of one programme, each checked as it came out of the printer.
pub struct Proofs {
    programme: String,
    folder: TempDir,
    files: Vec<PathBuf>,
}

impl Proofs {
    /// None yet; the files that are kept are called after the programme.
    ///
    /// # Panics
    /// When there is no room for temporary files.
    pub fn new(programme: &str) -> Self {
        Self {
            programme: programme.to_owned(),
            folder: TempDir::new().expect("a temporary folder"),
            files: Vec::new(),
        }
    }

    /// Prints a paper and checks its file; nothing on it may have been cut.
    ///
    /// # Errors
    /// When it is refused, with the code of the reason.
    ///
    /// # Panics
    /// When the file is not as it should be.
    pub fn print(
        &mut self,
        desk: &Desk,
        request: &PrintRequest,
        name: &str,
    ) -> Result<Vec<u8>, String> {
        let reason = |why: AppError| {
            let mut problems = why.refusal().problems;
            problems.pop().map(|problem| problem.code)
        };
        let printed = desk.try_print(request);
        let printed = printed.map_err(|why| reason(why).unwrap_or_default())?;
        let said = &printed.report.warnings;
        let small = WITH_BADGES.iter().any(|paper| name.starts_with(paper));
        let marred = said.iter().any(|said| match said.code.as_str() {
            "missing-character" => true,
            "cut" => !(small && is_event(said)),
            _ => false,
        });
        assert!(!marred, "{name}: {said:?}");
        let name = format!("{}-{name}.pdf", self.programme);
        paper::keep(&name, &printed.pdf);
        paper::check(&printed.pdf);
        let path = self.folder.path().join(name);
        std::fs::write(&path, &printed.pdf).expect("the temporary folder can be written");
        self.files.push(path);
        Ok(printed.pdf)
    }

    /// Lets the program `outloud` look for errors in all the papers, when it is on the machine or
    /// `PARVIS_OUTLOUD` says where it is.
    ///
    /// # Panics
    /// When it finds one.
    pub fn read_out_loud(&self) {
        let program = env::var_os("PARVIS_OUTLOUD").unwrap_or_else(|| "outloud".into());
        let output = Command::new(program)
            .arg("--no-info")
            .args(&self.files)
            .output();
        match output {
            Err(_) => println!("skipped: outloud is not on this machine"),
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout);
                assert!(output.status.success(), "{said}");
                println!("outloud read {} papers", self.files.len());
            }
        }
    }
}
