//! Print runs: the number and date under which a content was first printed, and the parts it was
//! made of.
//!
//! Deliberately not here: what the content is, and what a part is. The caller hashes them.

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
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
    /// What was asked for, as JSON; empty when it cannot be asked for again.
    pub request: String,
    /// The key of the run that this one renews in part; empty for a whole paper.
    pub completes: String,
    /// The number of the first of the rows.
    pub first_row: u32,
    /// The number of the last line that has one, blank ones too; 0 without numbers.
    pub last_row: u32,
}

/// A run that was printed, with what was asked for and what it was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedRun {
    /// Its key.
    pub id: String,
    /// The job.
    pub job: PrintJob,
    /// Its number and date.
    pub run: PrintRun,
    /// A JSON array of pairs: the key of a part and its fingerprint.
    pub items: String,
}

fn row_to_run(row: &Row<'_>) -> rusqlite::Result<PrintRun> {
    Ok(PrintRun {
        number: row.get("number")?,
        printed_at: row.get("printed_at")?,
    })
}

fn row_to_printed(row: &Row<'_>) -> rusqlite::Result<PrintedRun> {
    Ok(PrintedRun {
        id: row.get("id")?,
        job: PrintJob {
            document: row.get("document")?,
            subject_id: row.get("subject_id")?,
            device: row.get("device")?,
            content_hash: row.get("content_hash")?,
            rows: row.get("rows")?,
            request: row.get("request")?,
            completes: row.get("completes")?,
            first_row: row.get("first_row")?,
            last_row: row.get("last_row")?,
        },
        run: row_to_run(row)?,
        items: row.get("items")?,
    })
}

impl Store {
    /// The registrations of every print of a kind of document, each print's as a JSON array.
    ///
    /// # Errors
    /// Those of the database.
    pub fn printed_rows_of(&self, document: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.statement(include_str!("rows_of.sql"))?;
        let rows = statement.query_map(named_params! { ":document": document }, |row| {
            row.get("rows")
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether a row of anything that was printed of a subject on this device is of this key.
    ///
    /// # Errors
    /// Those of the database.
    pub fn holds_on_paper(
        &self,
        subject_id: &str,
        device: &str,
        key: &str,
    ) -> Result<bool, StoreError> {
        let parameters =
            named_params! { ":subject_id": subject_id, ":device": device, ":key": key };
        let mut statement = self.statement(include_str!("holds.sql"))?;
        Ok(statement.query_row(parameters, |row| row.get("holds"))?)
    }

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

    /// What was printed of a session or programme on this device, the oldest first; a content that
    /// was printed again counts from its last time.
    ///
    /// # Errors
    /// Those of the database.
    pub fn printed_runs(
        &self,
        subject_id: &str,
        device: &str,
    ) -> Result<Vec<PrintedRun>, StoreError> {
        let mut statement = self.statement(include_str!("list.sql"))?;
        let rows = statement.query_map(
            named_params! { ":subject_id": subject_id, ":device": device },
            row_to_printed,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Remembers that this content was printed under this run, with a new key when it is new; a run
    /// that is known already stays as it is and becomes the newest. `items` are
    /// pairs of key and fingerprint as a JSON array. Not undone by anything.
    ///
    /// # Errors
    /// Those of the database; when other content took the number in between, a constraint.
    pub fn record_print_run(
        &self,
        id: &str,
        job: &PrintJob,
        run: &PrintRun,
        items: &str,
    ) -> Result<(), StoreError> {
        let known = self
            .statement(include_str!("again.sql"))?
            .execute(named_params! {
                ":document": job.document,
                ":subject_id": job.subject_id,
                ":device": job.device,
                ":content_hash": job.content_hash,
            })?;
        if known > 0 {
            return Ok(());
        }
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
                ":request": job.request,
                ":completes": job.completes,
                ":first_row": job.first_row,
                ":last_row": job.last_row,
                ":items": items,
            })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
