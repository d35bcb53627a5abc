//! A file that was read: what it is, its columns and records, before they are attendees.
//!
//! Deliberately not here: the attendees, see `rows`; the cells of workbooks, see `workbook`.

use super::clean;
use super::columns::{self, Assignment, Column, Mapping, Reason};
use super::contents::{Profile, SAMPLE};
use super::decode::decode;
use super::delimiter;
use super::header;
use super::kind::{self, FileKind};
use super::problem::{Problem, ProblemKind, Refusal};
use super::records::{self, Record, Records};
use super::workbook;

/// Largest file that is read, in bytes: about a hundred times a list of 2,000 people.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Largest number of rows that is read, blank ones not counted.
pub const MAX_ROWS: usize = 100_000;

/// Largest number of columns that is read.
pub const MAX_COLUMNS: usize = 1_000;

/// What a list was written as, by its content and not by the ending of its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// A text with delimiters.
    Text {
        /// The registered name of the encoding, in lower case: `utf-8`, `windows-1252`,
        /// `utf-16le`, `utf-16be`, `macintosh`, `ibm850`.
        encoding: &'static str,
        /// The character that parts the cells; `;` for a file of one column.
        delimiter: char,
    },
    /// Cells that were copied from a spreadsheet program.
    Cells,
    /// A sheet of a workbook.
    Sheet {
        /// What program the workbook is of: an Excel or open workbook, or one of an older Excel.
        kind: FileKind,
        /// The name of the sheet that was read.
        name: String,
        /// The names of all its visible sheets that look like lists, in their order.
        lists: Vec<String>,
    },
}

/// A list that was read, with its columns recognised; [`List::rows`] gives the attendees.
#[derive(Debug)]
pub struct List {
    form: Form,
    columns: Vec<Column>,
    /// Where in the file each column stands: blank columns are left out.
    positions: Vec<usize>,
    /// Number of cells of a complete record.
    width: usize,
    records: Records,
    /// Index of the record that is the header.
    header: Option<usize>,
    problems: Vec<Problem>,
}

/// Reads the bytes of a CSV file or of a workbook (`.xlsx`, `.xls`, `.ods`), told apart by content.
///
/// # Errors
/// [`Refusal`] when the bytes are no table or more than can be an attendee list. A table that is
/// merely damaged is read, with problems.
///
/// ```
/// use parvis_exchange::attendees::{Form, Refusal, read};
///
/// let list = read("Nom;Prénom\nDUPONT;Zoé\n;\n".as_bytes()).expect("a list");
/// assert_eq!(list.form(), &Form::Text { encoding: "utf-8", delimiter: ';' });
/// let reading = list.rows(&list.mapping());
/// assert_eq!((reading.rows[0].number, reading.rows[0].given_name.as_str()), (2, "Zoé"));
/// assert_eq!(read(b"\r\n").err(), Some(Refusal::EmptyFile));
/// ```
pub fn read(bytes: &[u8]) -> Result<List, Refusal> {
    read_sheet(bytes, None)
}

/// Reads as [`read`] does, of a workbook the sheet of this name.
///
/// # Errors
/// Those of [`read`]; `NoSuchSheet` when there is no visible sheet of that name.
pub fn read_sheet(bytes: &[u8], sheet: Option<&str>) -> Result<List, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::FileTooLarge {
            bytes: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    match kind::recognise(bytes) {
        Some(kind) if kind.is_workbook() => read_workbook(bytes, kind, sheet),
        _ => read_text(bytes),
    }
}

/// Reads cells that were copied from a spreadsheet program: lines with tabulators.
///
/// # Errors
/// `EmptyFile`, `FileTooLarge`, `TooManyRows`, `TooManyColumns`.
///
/// ```
/// use parvis_exchange::attendees::{Form, read_cells};
///
/// let list = read_cells("Nom;Prénom\tMail\r\n\"Roy\nLéa\"\tlea@roy.example").expect("cells");
/// assert_eq!((list.form(), list.columns().len()), (&Form::Cells, 2));
/// ```
pub fn read_cells(text: &str) -> Result<List, Refusal> {
    if text.len() > MAX_BYTES {
        return Err(Refusal::FileTooLarge {
            bytes: text.len(),
            limit: MAX_BYTES,
        });
    }
    let (records, problems) = records::read(text, b'\t')?;
    build(Form::Cells, records, problems)
}

fn read_text(bytes: &[u8]) -> Result<List, Refusal> {
    let decoded = decode(bytes)?;
    let (delimiter, text) = delimiter::find(&decoded.text);
    let (records, problems) = records::read(text, delimiter)?;
    let form = Form::Text {
        encoding: decoded.encoding,
        delimiter: char::from(delimiter),
    };
    build(form, records, problems)
}

fn read_workbook(bytes: &[u8], kind: FileKind, sheet: Option<&str>) -> Result<List, Refusal> {
    let chosen = workbook::read(bytes, kind, sheet)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut problems = Vec::new();
    if chosen.hidden > 0 {
        let count = count(chosen.hidden);
        problems.push(Problem::file(ProblemKind::HiddenSheets { count }));
    }
    if chosen.lists.len() > 1 {
        let count = count(chosen.lists.len() - 1);
        problems.push(Problem::file(ProblemKind::OtherSheets { count }));
    }
    let form = Form::Sheet {
        kind,
        name: chosen.name,
        lists: chosen.lists,
    };
    build(form, chosen.records, problems)
}

/// Finds the header of the records and recognises the columns.
fn build(form: Form, records: Records, mut problems: Vec<Problem>) -> Result<List, Refusal> {
    if records.len() == 0 {
        return Err(Refusal::EmptyFile);
    }
    let header = header::find(records.iter().map(Record::cells));
    let first = header.map_or(0, |at| at + 1);
    if header.is_none() {
        problems.push(Problem::file(ProblemKind::NoHeader));
    } else if first == records.len() {
        problems.push(Problem::file(ProblemKind::NoRows));
    }
    if first > 1 {
        let count = u32::try_from(first - 1).expect("few rows are tried");
        let kind = ProblemKind::RowsBeforeHeader { count };
        problems.push(Problem::row(records.get(0).number(), kind));
    }
    let width = match header {
        Some(at) => used_width(records.get(at)),
        None => records.iter().map(used_width).max().unwrap_or(0),
    };
    let (columns, positions) = recognise(&records, header, width);
    Ok(List {
        form,
        columns,
        positions,
        width,
        records,
        header,
        problems,
    })
}

/// Number of cells up to the last that is not blank.
fn used_width(record: Record<'_>) -> usize {
    (0..record.len())
        .rev()
        .find(|at| !is_blank(record.cell(*at)))
        .map_or(0, |at| at + 1)
}

fn is_blank(cell: &str) -> bool {
    clean::line(cell).text.is_empty()
}

fn recognise(records: &Records, header: Option<usize>, width: usize) -> (Vec<Column>, Vec<usize>) {
    let first = header.map_or(0, |at| at + 1);
    let headers: Vec<&str> = match header {
        Some(at) => (0..width)
            .map(|column| records.get(at).cell(column))
            .collect(),
        None => vec![""; width],
    };
    let is_used = |column: usize| {
        !is_blank(headers[column])
            || (first..records.len()).any(|at| !is_blank(records.get(at).cell(column)))
    };
    let names = header::unique_names(&headers);
    let positions: Vec<usize> = (0..width).filter(|column| is_used(*column)).collect();
    let step = ((records.len() - first) / SAMPLE).max(1);
    let profiles: Vec<Profile> = positions
        .iter()
        .map(|column| {
            let mut profile = Profile::default();
            for at in (first..records.len()).step_by(step).take(SAMPLE) {
                profile.add(records.get(at).cell(*column));
            }
            profile
        })
        .collect();
    let used: Vec<&str> = positions.iter().map(|column| headers[*column]).collect();
    let names = positions
        .iter()
        .map(|column| names[*column].clone())
        .collect();
    (columns::recognise(&used, names, &profiles), positions)
}

impl List {
    /// What the list was written as.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Whether every record has all its cells: in a sheet, those at the end that are blank are not
    /// written, and miss nothing.
    pub(super) fn rows_are_whole(&self) -> bool {
        matches!(self.form, Form::Text { .. })
    }

    /// The columns, as recognised.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Number of the record that is the header; `None` when there is none.
    pub fn header_row(&self) -> Option<u32> {
        self.header.map(|at| self.records.get(at).number())
    }

    /// Which column holds what, as recognised: the start for a person's corrections.
    pub fn mapping(&self) -> Mapping {
        let assign = |c: &Column| Assignment {
            header: c.header.clone(),
            field: c.field,
        };
        Mapping(self.columns.iter().map(assign).collect())
    }

    /// The first rows with their numbers, for showing beside the columns; columns that may never
    /// be kept are blank.
    pub fn preview(&self, rows: usize) -> Vec<(u32, Vec<String>)> {
        let show = |record: Record<'_>| {
            let cells = self.columns.iter().zip(&self.positions);
            let shown = cells.map(|(column, at)| match column.reason {
                Reason::Private => String::new(),
                _ => clean::lines(record.cell(*at)).text.into_owned(),
            });
            (record.number(), shown.collect())
        };
        self.people().take(rows).map(show).collect()
    }

    /// The records after the header.
    pub(super) fn people(&self) -> impl Iterator<Item = Record<'_>> {
        self.records.iter().skip(self.header.map_or(0, |at| at + 1))
    }

    /// The header as a record.
    pub(super) fn header(&self) -> Option<Record<'_>> {
        self.header.map(|at| self.records.get(at))
    }

    /// Where in the file each column stands.
    pub(super) fn positions(&self) -> &[usize] {
        &self.positions
    }

    /// Number of cells of a complete record.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// What was found while reading.
    pub(super) fn problems(&self) -> &[Problem] {
        &self.problems
    }
}
