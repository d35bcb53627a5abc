//! Taking in a programme from a text that somebody wrote, without a person beside it.
//!
//! Deliberately absent: the rules (room `exchange`), and corrections, which need a screen.

use parvis_exchange::paste::{self, Draft, Options, Problem as Refused, Shown, Source};
use parvis_exchange::programme as file;

use super::import::{Imported, import};
use crate::transact::{App, AppError, Changed};
use crate::view::problem::{Problem, Refusal};

/// A text that was read, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    source: Source,
    draft: Draft,
}

impl Pasted {
    /// The draft as scripts get it.
    pub fn shown(&self) -> Shown {
        Shown::new(&self.draft, &self.source)
    }
}

/// Reads a programme out of a file: a text in any encoding, a Word file or a web page.
///
/// # Errors
/// When the file holds no text, or far too much of it.
pub fn read_pasted(bytes: &[u8], year: Option<i32>) -> Result<Pasted, AppError> {
    let source = paste::source(bytes).map_err(|refused| Refusal::from(problem(&refused)))?;
    let options = Options {
        year,
        ..Options::default()
    };
    let draft = paste::read(&source, &options);
    Ok(Pasted { source, draft })
}

/// Adds the programme of a draft, in one change that can be undone.
///
/// # Errors
/// What a programme must have and the draft has not: a title, hours in their order.
pub fn save_pasted(app: &mut App, pasted: &Pasted) -> Result<Changed<Imported>, AppError> {
    import(app, &file::write(&pasted.draft.document))
}

fn problem(refused: &Refused) -> Problem {
    let context = refused.context();
    context
        .into_iter()
        .fold(Problem::new(refused.code()), |problem, (name, value)| {
            problem.with(name, value)
        })
}
