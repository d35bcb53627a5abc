//! The run of a print: the number and date under which this content was first printed.
//!
//! Deliberately not here: what the content is.

use chrono::{Datelike, NaiveDateTime, Timelike};
use parvis_documents::place::Moment;
use parvis_store::{PrintJob, PrintRun};
use sha2::{Digest, Sha256};

use crate::transact::{App, AppError};
use crate::words::{Catalogue, Language};

/// How a moment is written in the database.
const STORED: &str = "%Y-%m-%dT%H:%M:%S";

/// A run with its moment, and what will be remembered of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    /// From 1, for this document of this session or programme on this device.
    pub number: i32,
    /// When this content was first printed, local.
    pub printed_at: NaiveDateTime,
    /// The fingerprint of the content of the whole paper.
    content: String,
    job: PrintJob,
}

impl Run {
    /// "Tirage 2 du 4 novembre 2026".
    pub fn label(&self, words: &Catalogue) -> String {
        let date = words.date_medium(self.printed_at.date());
        words.with(
            "sign-in-run",
            &[("run", &self.number.to_string()), ("date", &date)],
        )
    }

    /// The same, with the numbers of its first row and of its last line.
    pub fn numbered(mut self, first: u32, last: u32) -> Self {
        self.job.first_row = first;
        self.job.last_row = last;
        self
    }

    /// The number of the last line that has one.
    pub fn last_row(&self) -> u32 {
        self.job.last_row
    }

    /// So many more rows with a number are on paper than it shows.
    pub fn lengthen(&mut self, rows: u32) {
        self.job.last_row += rows;
    }

    /// The same, with what was asked for, as JSON.
    pub fn remembering(&mut self, request: &str) {
        request.clone_into(&mut self.job.request);
    }

    /// The fingerprint of the content of the whole paper with the language of its fixed words,
    /// whichever parts of it are printed.
    pub fn content(&self, language: Language) -> String {
        format!("{} {}", language.code(), self.content)
    }

    /// Whether it renews a paper in part.
    pub fn renews(&self) -> bool {
        !self.job.completes.is_empty()
    }

    /// The run of some parts of this content, which renews a paper that was printed before.
    ///
    /// # Errors
    /// Those of the database.
    pub fn completing(&self, app: &App, paper: &str, parts: &[String]) -> Result<Self, AppError> {
        let mut job = self.job.clone();
        // What was put right, undone and put right again is remembered each time.
        let once: uuid::Uuid = app.new_id();
        job.content_hash = fingerprint(&(&job.content_hash, paper, parts, once));
        paper.clone_into(&mut job.completes);
        Ok(Self {
            content: self.content.clone(),
            ..found(app, job)?
        })
    }

    /// Remembers that this was printed, with the keys and fingerprints of the parts it was made of.
    ///
    /// # Errors
    /// Those of the database.
    pub fn record(&self, app: &App, items: &[(String, String)]) -> Result<(), AppError> {
        let id: uuid::Uuid = app.new_id();
        let printed_at = self.printed_at.format(STORED).to_string();
        let run = match self.renews() {
            // Several sheets of one session may be renewed in one file, one after the other.
            true => app.store().print_run(&self.job, &printed_at)?,
            false => PrintRun {
                number: self.number,
                printed_at,
            },
        };
        let items = serde_json::json!(items).to_string();
        Ok(app
            .store()
            .record_print_run(&id.to_string(), &self.job, &run, &items)?)
    }

    /// The moment as a file states it.
    pub fn moment(&self) -> Moment {
        let at = self.printed_at;
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        Moment {
            year: u16::try_from(at.year()).unwrap_or_default(),
            month: small(at.month()),
            day: small(at.day()),
            hour: small(at.hour()),
            minute: small(at.minute()),
            second: small(at.second()),
        }
    }
}

/// The run under which this content comes out; nothing is recorded. `rows` are the registrations in
/// the order of their numbers.
///
/// # Errors
/// Those of the database.
pub(super) fn run(
    app: &App,
    document: &str,
    subject: &str,
    content: &impl std::fmt::Debug,
    rows: &[&str],
) -> Result<Run, AppError> {
    let job = PrintJob {
        document: document.to_owned(),
        subject_id: subject.to_owned(),
        device: app.device().to_string(),
        content_hash: fingerprint(content),
        rows: serde_json::Value::from(rows).to_string(),
        first_row: 1,
        ..PrintJob::default()
    };
    found(app, job)
}

fn found(app: &App, job: PrintJob) -> Result<Run, AppError> {
    let now = app.now();
    let run = app
        .store()
        .print_run(&job, &now.format(STORED).to_string())?;
    let printed_at = NaiveDateTime::parse_from_str(&run.printed_at, STORED).unwrap_or(now);
    Ok(Run {
        number: run.number,
        printed_at,
        content: job.content_hash.clone(),
        job,
    })
}

/// A fingerprint of everything on the paper. The debug form names each field with its value, so
/// two contents have the same only when they are the same; it is never shown or taken apart.
fn fingerprint(content: &impl std::fmt::Debug) -> String {
    let digest = Sha256::digest(format!("{content:?}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
