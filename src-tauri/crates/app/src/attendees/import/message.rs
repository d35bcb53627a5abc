//! The problems of an import, as codes for the report and as words for a person.

use parvis_exchange::attendees::{Problem, Refusal};

use crate::view::import::ImportProblem;
use crate::view::problem::{self, Argument};
use crate::words::Catalogue;

/// What a problem says in this language.
pub fn problem_message(words: &Catalogue, problem: &ImportProblem) -> String {
    let named = |argument: &Argument| match argument.name.as_str() {
        "field" => words.choice("import-field", &argument.value),
        _ => argument.value.clone(),
    };
    let values: Vec<_> = problem.context.iter().map(named).collect();
    let arguments: Vec<_> = problem
        .context
        .iter()
        .zip(&values)
        .map(|(argument, value)| (argument.name.as_str(), value.as_str()))
        .collect();
    words.with(&format!("import-{}", problem.code), &arguments)
}

/// What was found while reading, for the report.
pub(super) fn of_reading(found: &Problem) -> ImportProblem {
    let argument = |(name, value): (&str, String)| Argument {
        name: name.to_owned(),
        value,
    };
    ImportProblem {
        row: number(found.row.unwrap_or(0)),
        column: found.column.clone().unwrap_or_default(),
        code: found.code().to_owned(),
        context: found.kind.context().into_iter().map(argument).collect(),
        message: String::new(),
    }
}

/// What was found while matching a row; `row` 0 is the whole file.
pub(super) fn of_matching(row: u32, column: &str, code: &str) -> ImportProblem {
    ImportProblem {
        row: number(row),
        column: column.to_owned(),
        code: code.to_owned(),
        context: Vec::new(),
        message: String::new(),
    }
}

/// Why nothing of a file can be taken.
pub(super) fn of_refusal(refusal: &Refusal) -> problem::Problem {
    let empty = problem::Problem::new(refusal.code());
    refusal
        .context()
        .into_iter()
        .fold(empty, |problem, (name, value)| problem.with(name, value))
}

/// A number as it crosses to the page.
pub(super) fn number(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
