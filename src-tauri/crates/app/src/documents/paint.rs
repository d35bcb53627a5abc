//! From prepared data to the bytes of a file, without the database.

use std::fmt::Debug;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;

use parvis_documents::paint::{PaintProblem, paint_with};
use parvis_documents::place::{self, A4, Document, WarningKind, mm};

use super::fonts;
use super::run::Run;
use super::used_labels::BegunSheet;
use crate::printers::Sheet;
use crate::transact::{App, AppError};
use crate::view::document::PrintReport;
use crate::view::problem::Problem;

/// Hears how many pages of how many are done, and may stop the work.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// The data of one document, which knows how it is laid out.
pub(super) trait Paper: Debug + Send + Sync {
    /// The pages.
    ///
    /// # Errors
    /// What the document says of content that cannot be placed.
    fn place(&self) -> Result<Document, AppError>;
}

/// A document that only has to be laid out and painted.
#[derive(Debug, Clone)]
pub struct Prepared {
    paper: Arc<dyn Paper>,
    run: Run,
    remarks: Vec<Problem>,
    /// The label sheet that is left when it is printed.
    begun: Option<BegunSheet>,
}

/// A printed document.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// The bytes of the file.
    pub pdf: Vec<u8>,
    /// How large its sheets are.
    pub sheet: Sheet,
    /// What came of it.
    pub report: PrintReport,
}

impl Prepared {
    pub(super) fn new(paper: impl Paper + 'static, run: Run) -> Self {
        Self {
            paper: Arc::new(paper),
            run,
            remarks: Vec::new(),
            begun: None,
        }
    }

    /// The same, with the label sheet that is left once it is printed.
    pub(super) fn leaving(self, begun: Option<BegunSheet>) -> Self {
        Self { begun, ..self }
    }

    /// The same, with what has to be known of its content: who is not on it, what is missing.
    pub(super) fn with_remarks(self, remarks: Vec<Problem>) -> Self {
        Self { remarks, ..self }
    }

    /// What has to be known of the content, before anything is laid out.
    pub fn remarks(&self) -> &[Problem] {
        &self.remarks
    }

    /// Remembers that this was printed: to be called when the paper, or its file, is there.
    ///
    /// # Errors
    /// Those of the database.
    pub fn record(&self, app: &App) -> Result<(), AppError> {
        self.run.record(app)?;
        match &self.begun {
            Some(sheet) => sheet.record(app),
            None => Ok(()),
        }
    }

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
        let cut = document.warnings.iter().map(warning);
        let report = PrintReport {
            pages: count(document.pages.len()),
            bytes: count(pdf.len()),
            ms: i32::try_from(started.elapsed().as_millis()).unwrap_or(i32::MAX),
            warnings: self.remarks.iter().cloned().chain(cut).collect(),
        };
        let sheet = sheet(&document);
        Ok(Printed { pdf, sheet, report })
    }

    /// The pages, before they become a file.
    ///
    /// # Errors
    /// As [`Prepared::paint`], but for being stopped.
    pub fn place(&self) -> Result<Document, AppError> {
        self.paper.place()
    }
}

/// The sheets are those of the first page, to the mm.
fn sheet(document: &Document) -> Sheet {
    let page = document.pages.first();
    let (width, height) = page.map_or(A4, |page| (page.width, page.height));
    let whole = |points: f32| (points / mm(1.0)).round() as u32;
    Sheet::new(whole(width), whole(height))
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

fn paint_problem(problem: PaintProblem) -> AppError {
    let problem = match problem {
        PaintProblem::Cancelled => Problem::new("print-cancelled"),
        PaintProblem::NoPage => Problem::new("print-no-page"),
        PaintProblem::Face(name) => Problem::new("print-font").with("font", name),
    };
    problem.into()
}
