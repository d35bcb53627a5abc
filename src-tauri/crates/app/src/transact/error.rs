//! Why a use case was not carried out.
//!
//! Deliberately absent: words; [`AppError::refusal`] gives codes with their context.

use std::io;

use parvis_store::{Reason, StoreError};
use thiserror::Error;

use crate::view::problem::{Problem, Refusal};

/// Why a use case was not carried out. Nothing was written.
#[derive(Debug, Error)]
pub enum AppError {
    /// What was asked for is not right; every problem at once.
    #[error("refused")]
    Refused(Refusal),
    /// Another Parvis is using the folder.
    #[error("the data folder is in use")]
    FolderBusy,
    /// The system has no folder for the data of programs, and none was named.
    #[error("there is no data folder")]
    NoFolder,
    /// The folder cannot be made, read or written.
    #[error(transparent)]
    Folder(io::Error),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Problem> for AppError {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem.into())
    }
}

impl AppError {
    /// The same as codes with context, for the window and the command line.
    pub fn refusal(self) -> Refusal {
        match self {
            Self::Refused(refusal) => refusal,
            Self::FolderBusy => Problem::new("folder-busy").into(),
            Self::NoFolder => Problem::new("folder-missing").into(),
            Self::Folder(_) => Problem::new("folder-unusable").into(),
            Self::Store(error) => store_problem(&error).into(),
        }
    }
}

fn store_problem(error: &StoreError) -> Problem {
    let problem = Problem::new(error.code());
    match error {
        StoreError::Newer { found, known } => problem.with("found", found).with("known", known),
        StoreError::NotFound { table, .. } => problem.with("table", table),
        StoreError::Conflict { table, row, reason } => problem
            .with("table", table)
            .with("row", row)
            .with("reason", reason_code(*reason)),
        _ => problem,
    }
}

fn reason_code(reason: Reason) -> &'static str {
    match reason {
        Reason::ChangedSince => "changed-since",
        Reason::Taken => "taken",
        Reason::Gone => "gone",
        Reason::Referenced => "referenced",
    }
}
