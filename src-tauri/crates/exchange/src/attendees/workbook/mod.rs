//! Lists in workbooks of spreadsheet programs: `.xlsx`, `.xls` and `.ods`, told apart by content.
//!
//! A sheet becomes the same records as a CSV file, with the row numbers that the program shows:
//!
//! - hidden sheets are left alone; of several visible ones the one with the best header is read;
//! - hidden rows and columns are read like the others: they are mostly a filter that was left on,
//!   and nobody may get lost because of it;
//! - a cell gives what people see: the cached result of a formula (nothing is evaluated), dates as
//!   `12/03/2026`, numbers without the `.0` of the file, percentages with their sign;
//! - of merged cells the text stands in the first; when they span several rows, each row that holds
//!   anything else has it, because people read it so;
//! - the error of a formula is kept as its text (`#N/A`); `rows` takes it as blank and says so.
//!
//! Deliberately not here: what cells mean; and macros, formulas, pictures, comments.

mod choose;
mod gather;
mod ods;
mod package;
mod shown;
mod xls;
mod xlsx;

use super::kind::FileKind;
use super::problem::Refusal;
use super::records::Records;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Largest size of what a workbook unpacks to, in bytes: some twenty times a list of 10,000 people.
const MAX_UNPACKED: usize = 256 * 1024 * 1024;

/// Largest size of the text of a sheet, in bytes.
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// A sheet of a workbook.
#[derive(Debug, Clone)]
struct Sheet {
    name: String,
    hidden: bool,
}

/// A workbook that was opened.
trait Workbook {
    /// Its sheets, in their order; only those that hold cells.
    fn sheets(&self) -> &[Sheet];

    /// The first records of a sheet that are not blank, at most so many.
    fn records(&mut self, sheet: usize, most: usize) -> Result<Records, Refusal>;
}

/// The sheet that was read, and what else there is.
#[derive(Debug)]
pub(super) struct ChosenSheet {
    /// Its records.
    pub(super) records: Records,
    /// Its name.
    pub(super) name: String,
    /// The names of all sheets that look like lists, this one included.
    pub(super) lists: Vec<String>,
    /// Number of hidden sheets.
    pub(super) hidden: usize,
}

/// Reads the best sheet of a workbook, or the one that is asked for.
///
/// # Errors
/// `PasswordProtected`, `DamagedFile`, `UnpacksTooLarge`, `NotATextFile` for a file that only looks
/// like a workbook; `NoVisibleSheet`, `NoSuchSheet`, `TooManyRows`, `TooManyColumns`.
pub(super) fn read(
    bytes: &[u8],
    kind: FileKind,
    asked: Option<&str>,
) -> Result<ChosenSheet, Refusal> {
    // The readers of foreign formats are other people's, and meet files that nobody has tried: one
    // that gives up is a damaged file, not the end of the program. Nothing of theirs is kept.
    let reading = || -> Result<ChosenSheet, Refusal> {
        let mut workbook: Box<dyn Workbook + '_> = match kind {
            FileKind::OpenSpreadsheet => Box::new(ods::Ods::open(bytes)?),
            FileKind::OldOffice => Box::new(xls::Xls::open(bytes)?),
            _ => Box::new(xlsx::Xlsx::open(bytes)?),
        };
        choose::choose(workbook.as_mut(), asked)
    };
    catch_unwind(AssertUnwindSafe(reading)).unwrap_or(Err(Refusal::DamagedFile { kind }))
}
