//! Print runs: the number and date under which a content was first printed.
//!
//! Deliberately not here: what the content is. The caller hashes it.

use rusqlite::{OptionalExtension, Row, named_params};

use crate::error::StoreError;
use crate::store::Store;

/// A run, as it was first printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintRun {
    /// Counts the runs of this document and subject on this device, from 1.
    pub number: i32,
    /// Local date and time, `YYYY-MM-DDTHH:MM:SS`.
    pub printed_at: String,
}

/// What is about to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintJob {
    /// `sign-in`, `badges`, `brochure` …
    pub document: String,
    /// The session or programme.
    pub subject_id: String,
    /// This device.
    pub device: String,
    /// Of everything on the paper but the number and the date of the run.
    pub content_hash: String,
    /// The registrations in the order of their row numbers, as a JSON array.
    pub rows: String,
}

fn row_to_run(row: &Row<'_>) -> rusqlite::Result<PrintRun> {
    Ok(PrintRun {
        number: row.get("number")?,
        printed_at: row.get("printed_at")?,
    })
}

impl Store {
    /// The run under which this content comes out: the one it was printed under before, else the
    /// next number at `now`. Nothing is recorded.
    ///
    /// # Errors
    /// Those of the database.
    pub fn print_run(&self, job: &PrintJob, now: &str) -> Result<PrintRun, StoreError> {
        let known = self
            .statement(include_str!("find.sql"))?
            .query_row(
                named_params! {
                    ":document": job.document,
                    ":subject_id": job.subject_id,
                    ":device": job.device,
                    ":content_hash": job.content_hash,
                },
                row_to_run,
            )
            .optional()?;
        if let Some(run) = known {
            return Ok(run);
        }
        let number = self.statement(include_str!("next.sql"))?.query_row(
            named_params! {
                ":document": job.document,
                ":subject_id": job.subject_id,
                ":device": job.device,
            },
            |row| row.get("number"),
        )?;
        Ok(PrintRun {
            number,
            printed_at: now.to_owned(),
        })
    }

    /// Remembers that this content was printed under this run, with a new key when it is new; a run
    /// that is known already stays as it is. Not undone by anything.
    ///
    /// # Errors
    /// Those of the database; when other content took the number in between, a constraint.
    pub fn record_print_run(
        &self,
        id: &str,
        job: &PrintJob,
        run: &PrintRun,
    ) -> Result<(), StoreError> {
        self.statement(include_str!("insert.sql"))?
            .execute(named_params! {
                ":id": id,
                ":document": job.document,
                ":subject_id": job.subject_id,
                ":number": run.number,
                ":device": job.device,
                ":content_hash": job.content_hash,
                ":printed_at": run.printed_at,
                ":rows": job.rows,
            })?;
        Ok(())
    }
}
