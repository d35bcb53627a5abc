//! From prepared data to the bytes of a file, without the database.

use std::fmt::Debug;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use parvis_documents::paint::{PaintProblem, paint_with};
use parvis_documents::place::{self, A4, Document, WarningKind, mm};

use super::fonts;
use super::items::{self, CONTENT, Piece, Running};
use super::run::Run;
use super::used_labels::BegunSheet;
use crate::printers::Sheet;
use crate::progress::Progress;
use crate::transact::{App, AppError};
use crate::view::document::PrintReport;
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// The data of one document, which knows how it is laid out.
pub(super) trait Paper: Debug + Send + Sync {
    /// The pages.
    ///
    /// # Errors
    /// What the document says of content that cannot be placed.
    fn place(&self) -> Result<Document, AppError>;

    /// The parts that stand alone, one a person or a room, in the order in which they come out;
    /// none for a document whose parts are its pages.
    fn pieces(&self) -> Option<Vec<Piece>> {
        None
    }
}

/// How several papers become one file.
pub(super) trait Binding: Debug + Send + Sync {
    /// The whole, from the placed papers in their order.
    fn bind(&self, parts: Vec<Document>) -> Document;
}

/// A paper on its way to a file.
#[derive(Debug, Clone)]
pub(super) struct Part {
    paper: Arc<dyn Paper>,
    /// What can be printed alone of it, once that was asked for: to know it takes laying out.
    pieces: Arc<OnceLock<Arc<[Piece]>>>,
    run: Run,
    running: Running,
    /// The fingerprint of the whole paper; empty for one whose parts stand alone, since a print of
    /// some of them says nothing of the others.
    content: String,
    /// The pages that are wanted, from 0; all when none are named.
    pages: Option<Vec<usize>>,
    /// What is remembered beside its pieces: keys with a fingerprint, which is empty for what was
    /// taken away.
    settled: Vec<(String, String)>,
    /// Whether it leaves no trace.
    unremembered: bool,
    /// The label sheet that is left when it is printed.
    begun: Option<BegunSheet>,
}

/// What only has to be laid out and painted: a paper, or several bound into one file.
#[derive(Debug, Clone)]
pub struct Prepared {
    parts: Vec<Part>,
    binding: Option<Arc<dyn Binding>>,
    remarks: Vec<Problem>,
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

impl Part {
    /// The parts of the paper that can be printed alone, whether wanted or not.
    ///
    /// # Errors
    /// As [`Prepared::place`].
    pub fn pieces(&self) -> Result<Arc<[Piece]>, AppError> {
        if let Some(known) = self.pieces.get() {
            return Ok(Arc::clone(known));
        }
        let pieces = match self.paper.pieces() {
            Some(pieces) => pieces,
            None => items::pages(&self.paper.place()?, &self.running),
        };
        Ok(Arc::clone(self.pieces.get_or_init(|| pieces.into())))
    }

    /// Whether it shows the very content of which this is the fingerprint, so that it need not be
    /// laid out to know that nothing of it is different.
    pub fn shows(&self, content: &str) -> bool {
        !self.content.is_empty() && self.content == content
    }

    /// Only these pages of the paper, from 0.
    pub fn with_pages(self, pages: Vec<usize>) -> Self {
        Self {
            pages: Some(pages),
            ..self
        }
    }

    /// The same, under a run that renews these parts of a paper that was printed.
    ///
    /// # Errors
    /// Those of the database.
    pub fn renewing(mut self, app: &App, renewed: &str, keys: &[String]) -> Result<Self, AppError> {
        self.run = self.run.completing(app, renewed, keys)?;
        Ok(self)
    }

    /// The same, with what else is remembered when it is printed.
    pub fn settling(mut self, settled: Vec<(String, String)>) -> Self {
        self.settled.extend(settled);
        self
    }

    /// Whether nothing of it is wanted.
    pub fn is_empty(&self) -> bool {
        self.pages.as_ref().is_some_and(Vec::is_empty)
    }

    fn place(&self) -> Result<Document, AppError> {
        Ok(self.wanted(self.paper.place()?))
    }

    /// The same, with the fingerprints of its pages taken on the way.
    fn place_to_record(&self) -> Result<Document, AppError> {
        let document = self.paper.place()?;
        if self.leaves_a_trace() && self.paper.pieces().is_none() {
            self.pieces
                .get_or_init(|| items::pages(&document, &self.running).into());
        }
        Ok(self.wanted(document))
    }

    fn wanted(&self, document: Document) -> Document {
        match &self.pages {
            None => document,
            Some(pages) => document.only(pages),
        }
    }

    fn leaves_a_trace(&self) -> bool {
        // Some pages of a paper that was printed, once more: nothing is new on them.
        let again = self.pages.is_some() && !self.run.renews();
        !self.unremembered && !again
    }

    /// Remembers the pieces that were wanted, and the content that the whole paper has now.
    ///
    /// # Errors
    /// As [`Prepared::record`].
    pub fn record(&self, app: &App) -> Result<(), AppError> {
        if !self.leaves_a_trace() {
            return Ok(());
        }
        let pieces = self.pieces()?;
        let wanted = |at: &usize| self.pages.as_ref().is_none_or(|pages| pages.contains(at));
        let pieces = pieces.iter().enumerate().filter(|(at, _)| wanted(at));
        let pieces = pieces.map(|(_, piece)| (piece.key.clone(), piece.hash.clone()));
        let content = Some(&self.content).filter(|content| !content.is_empty());
        let content = content.map(|content| (CONTENT.to_owned(), content.clone()));
        let beside = self.settled.iter().cloned().chain(content);
        let items: Vec<(String, String)> = pieces.chain(beside).collect();
        self.run.record(app, &items)?;
        match &self.begun {
            Some(sheet) => sheet.record(app),
            None => Ok(()),
        }
    }
}

impl Prepared {
    pub(super) fn new(paper: impl Paper + 'static, run: Run) -> Self {
        let part = Part {
            paper: Arc::new(paper),
            pieces: Arc::default(),
            run,
            running: Running::default(),
            content: String::new(),
            pages: None,
            settled: Vec::new(),
            unremembered: false,
            begun: None,
        };
        Self {
            parts: vec![part],
            binding: None,
            remarks: Vec::new(),
        }
    }

    /// Several papers in one file.
    pub(super) fn bound(parts: Vec<Part>, binding: impl Binding + 'static) -> Self {
        Self {
            parts,
            binding: Some(Arc::new(binding)),
            remarks: Vec::new(),
        }
    }

    /// The same, with the label sheet that is left once it is printed.
    pub(super) fn leaving(mut self, begun: Option<BegunSheet>) -> Self {
        for part in &mut self.parts {
            part.begun.clone_from(&begun);
        }
        self
    }

    /// The same, but only these pages of it, from 0.
    pub(super) fn only(mut self, pages: &[usize]) -> Self {
        for part in &mut self.parts {
            part.pages = Some(pages.to_vec());
        }
        self
    }

    /// The same, with what has to be known of its content: who is not on it, what is missing.
    pub(super) fn with_remarks(self, remarks: Vec<Problem>) -> Self {
        Self { remarks, ..self }
    }

    /// The same, with what was asked for (as JSON), to be asked again when something changes.
    pub(super) fn remembering(mut self, words: &Catalogue, request: &str) -> Self {
        for part in &mut self.parts {
            part.run.remembering(request);
            if part.paper.pieces().is_none() {
                part.content = part.run.content(words.language());
            }
            part.running = Running {
                run: part.run.label(words),
                page: super::page_of(words),
            };
            // They depend on what is no content.
            part.pieces = Arc::default();
        }
        self
    }

    /// The same, printed with so many more numbered rows, which are on a sheet of their own.
    pub(super) fn with_spare_rows(mut self, rows: u32) -> Self {
        for part in &mut self.parts {
            part.run.lengthen(rows);
        }
        self
    }

    /// The same, with something to be remembered beside its pieces.
    pub(super) fn noting(mut self, key: &str, value: String) -> Self {
        for part in &mut self.parts {
            part.settled.push((key.to_owned(), value.clone()));
        }
        self
    }

    /// The same, of which nothing is remembered.
    pub(super) fn unremembered(mut self) -> Self {
        for part in &mut self.parts {
            part.unremembered = true;
        }
        self
    }

    /// The number of the last line that has one.
    pub(super) fn last_row(&self) -> u32 {
        let rows = self.parts.iter().map(|part| part.run.last_row());
        rows.max().unwrap_or_default()
    }

    /// The papers it is made of.
    pub(super) fn into_parts(self) -> Vec<Part> {
        self.parts
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
        self.parts.iter().try_for_each(|part| part.record(app))
    }

    /// Lays the document out and paints it, to be looked at.
    ///
    /// # Errors
    /// `print-cancelled` when `progress` stopped it; `no-badge`, `start-beyond-sheet` or
    /// `bad-badge-code` for badges that cannot be placed.
    pub fn paint(&self, progress: Progress<'_>) -> Result<Printed, AppError> {
        self.painted(Part::place, progress)
    }

    /// The same for paper: what [`Prepared::record`] remembers is gathered while it is laid out.
    ///
    /// # Errors
    /// As [`Prepared::paint`].
    pub fn print(&self, progress: Progress<'_>) -> Result<Printed, AppError> {
        self.painted(Part::place_to_record, progress)
    }

    fn painted(&self, place: PlacePart, progress: Progress<'_>) -> Result<Printed, AppError> {
        let started = Instant::now();
        let document = self.placed(place)?;
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
        self.placed(Part::place)
    }

    fn placed(&self, place: PlacePart) -> Result<Document, AppError> {
        let mut placed = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            placed.push(place(part)?);
        }
        match (&self.binding, placed.pop()) {
            (None, Some(only)) => Ok(only),
            (None, None) => Err(Problem::new("print-no-page").into()),
            (Some(binding), last) => {
                placed.extend(last);
                Ok(binding.bind(placed))
            }
        }
    }
}

/// A way to lay out a part.
type PlacePart = fn(&Part) -> Result<Document, AppError>;

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
