//! What the program says when something is not right: a code with its context, never prose.

use serde::{Deserialize, Serialize};
use specta::Type;

/// One thing that is not right. The words are in the catalogue under `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Problem {
    /// Which problem; kebab-case, stable.
    pub code: String,
    /// The field it is about (`starts`), or empty.
    pub field: String,
    /// What the words need, by argument name. Never anything that identifies an attendee, except
    /// what the person just typed into that very field.
    pub context: Vec<Argument>,
}

/// A named piece of text for the words of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Argument {
    /// The argument's name in the catalogue.
    pub name: String,
    /// Its value, formatted.
    pub value: String,
}

impl Problem {
    /// A problem without context.
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            field: String::new(),
            context: Vec::new(),
        }
    }

    /// The same problem, about this field.
    #[must_use]
    pub fn on(mut self, field: &str) -> Self {
        field.clone_into(&mut self.field);
        self
    }

    /// The same problem, with one more piece of context.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.context.push(Argument {
            name: name.to_owned(),
            value: value.to_string(),
        });
        self
    }
}

/// Why something was refused: every problem at once, at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Refusal {
    /// The problems, in the order in which a person would meet them.
    pub problems: Vec<Problem>,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
        }
    }
}
