//! What can be merged: people and organisations.

use crate::typed;
use crate::view::problem::Problem;

/// A person or an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mergeable {
    Person,
    Organisation,
}

impl Mergeable {
    pub fn read(typed: &str) -> Result<Self, Problem> {
        typed::choice(typed, "noun", |code| match code {
            "person" => Some(Self::Person),
            "organisation" => Some(Self::Organisation),
            _ => None,
        })
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
        }
    }
}
