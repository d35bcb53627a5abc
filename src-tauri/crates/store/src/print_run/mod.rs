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
pub struct PrintJob<'a> {
    /// A new key, used when the content is new.
    pub id: String,
    /// `sign-in`, `badges` or `brochure`.
    pub document: &'a str,
    /// The session or programme.
    pub subject_id: &'a str,
    /// This device.
    pub device: &'a str,
    /// Of everything on the paper but the number and the date of the run.
    pub content_hash: &'a str,
    /// Now, local, `YYYY-MM-DDTHH:MM:SS`.
    pub now: &'a str,
    /// The registrations in the order of their row numbers, as a JSON array.
    pub rows: &'a str,
}

fn row_to_run(row: &Row<'_>) -> rusqlite::Result<PrintRun> {
    Ok(PrintRun {
        number: row.get("number")?,
        printed_at: row.get("printed_at")?,
    })
}

impl Store {
    /// The run of this content: the one it was printed under before, else the next number.
    /// Recorded at once, and not undone by anything.
    ///
    /// # Errors
    /// Those of the database.
    pub fn print_run(&self, job: &PrintJob<'_>) -> Result<PrintRun, StoreError> {
        let transaction = self.immediate()?;
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
        let run = self.statement(include_str!("insert.sql"))?.query_row(
            named_params! {
                ":id": job.id,
                ":document": job.document,
                ":subject_id": job.subject_id,
                ":device": job.device,
                ":content_hash": job.content_hash,
                ":printed_at": job.now,
                ":rows": job.rows,
            },
            row_to_run,
        )?;
        transaction.commit()?;
        Ok(run)
    }
}
