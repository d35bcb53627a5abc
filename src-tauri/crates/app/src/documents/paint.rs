//! From prepared data to the bytes of a file, without the database.

use std::ops::ControlFlow;
use std::time::Instant;

use parvis_documents::badges::{BadgeProblem, BadgeRun, BadgeWords};
use parvis_documents::brochure::Brochure;
use parvis_documents::paint::{PaintProblem, paint_with};
use parvis_documents::place::{Document, Meta, WarningKind};
use parvis_documents::sign_in::{SignInSheet, SignInWords};
use parvis_documents::{badges, brochure, place, sign_in};

use super::fonts;
use crate::transact::AppError;
use crate::view::document::PrintReport;
use crate::view::problem::Problem;

/// Hears how many pages of how many are done, and may stop the work.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// A document that only has to be laid out and painted.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    pub(super) content: Content,
}

/// The data of a document.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    /// A sign-in sheet.
    SignIn(Box<(SignInSheet, SignInWords, Meta)>),
    /// Badges.
    Badges(Box<(BadgeRun, BadgeWords, Meta)>),
    /// A brochure.
    Brochure(Box<Brochure>),
}

/// A printed document.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// The bytes of the file.
    pub pdf: Vec<u8>,
    /// What came of it.
    pub report: PrintReport,
}

impl Prepared {
    /// Lays the document out and paints it.
    ///
    /// # Errors
    /// `print-cancelled` when `progress` stopped it; `no-badge`, `start-beyond-sheet` or
    /// `bad-badge-code` for badges that cannot be placed.
    pub fn paint(&self, progress: Progress<'_>) -> Result<Printed, AppError> {
        let started = Instant::now();
        let document = self.place()?;
        let pdf = paint_with(&document, fonts(), progress).map_err(paint_problem)?;
        let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
        let report = PrintReport {
            pages: count(document.pages.len()),
            bytes: count(pdf.len()),
            ms: i32::try_from(started.elapsed().as_millis()).unwrap_or(i32::MAX),
            warnings: document.warnings.iter().map(warning).collect(),
        };
        Ok(Printed { pdf, report })
    }

    /// The pages, before they become a file.
    ///
    /// # Errors
    /// As [`Prepared::paint`], but for being stopped.
    pub fn place(&self) -> Result<Document, AppError> {
        match &self.content {
            Content::SignIn(parts) => {
                Ok(sign_in::place(&parts.0, &parts.1, parts.2.clone(), fonts()))
            }
            Content::Badges(parts) => {
                badges::place(&parts.0, &parts.1, parts.2.clone(), fonts()).map_err(badge_problem)
            }
            Content::Brochure(data) => Ok(brochure::place(data, fonts())),
        }
    }
}

fn warning(warning: &place::Warning) -> Problem {
    let problem = match warning.kind {
        WarningKind::MissingCharacter(character) => {
            Problem::new("missing-character").with("character", character)
        }
        WarningKind::Cut => Problem::new("cut"),
    };
    problem
        .with("item", &warning.item)
        .with("page", warning.page)
}

fn badge_problem(problem: BadgeProblem) -> AppError {
    let problem = match problem {
        BadgeProblem::NoBadge => Problem::new("no-badge"),
        BadgeProblem::StartBeyondSheet { start_at, labels } => Problem::new("start-beyond-sheet")
            .on("start_at")
            .with("start", start_at)
            .with("labels", labels),
        BadgeProblem::Code(at) => Problem::new("bad-badge-code").with("number", at + 1),
    };
    problem.into()
}

fn paint_problem(problem: PaintProblem) -> AppError {
    let problem = match problem {
        PaintProblem::Cancelled => Problem::new("print-cancelled"),
        PaintProblem::NoPage => Problem::new("print-no-page"),
        PaintProblem::Face(name) => Problem::new("print-font").with("font", name),
    };
    problem.into()
}
