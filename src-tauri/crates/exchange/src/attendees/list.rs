//! A file that was read: its encoding, delimiter, columns and records, before they are attendees.
//!
//! Deliberately not here: the attendees, see `rows`.

use super::clean;
use super::columns::{self, Assignment, Column, Mapping, Reason};
use super::contents::{Profile, SAMPLE};
use super::decode::decode;
use super::delimiter;
use super::header;
use super::problem::{Problem, ProblemKind, Refusal};
use super::records::{self, Record, Records};

/// Largest file that is read, in bytes: about a hundred times a list of 2,000 people.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Largest number of rows that is read, blank ones not counted.
pub const MAX_ROWS: usize = 100_000;

/// Largest number of columns that is read.
pub const MAX_COLUMNS: usize = 1_000;

/// A list that was read, with its columns recognised; [`List::rows`] gives the attendees.
#[derive(Debug)]
pub struct List {
    encoding: &'static str,
    delimiter: char,
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

/// Reads the bytes of a CSV file.
///
/// # Errors
/// [`Refusal`] when the bytes are no text table or more than can be an attendee list. A table
/// that is merely damaged is read, with problems.
///
/// ```
/// use parvis_exchange::attendees::{Refusal, read};
///
/// let list = read("Nom;Prénom\nDUPONT;Zoé\n;\n".as_bytes()).expect("a list");
/// assert_eq!((list.encoding(), list.delimiter()), ("utf-8", ';'));
/// let reading = list.rows(&list.mapping());
/// assert_eq!((reading.rows[0].number, reading.rows[0].given_name.as_str()), (2, "Zoé"));
/// assert_eq!(read(b"\r\n").err(), Some(Refusal::EmptyFile));
/// ```
pub fn read(bytes: &[u8]) -> Result<List, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::FileTooLarge {
            bytes: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    let decoded = decode(bytes)?;
    let (delimiter, text) = delimiter::find(&decoded.text);
    let (records, mut problems) = records::read(text, delimiter)?;
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
    let delimiter = char::from(delimiter);
    Ok(List {
        encoding: decoded.encoding,
        delimiter,
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
    /// The registered name of the encoding, in lower case: `utf-8`, `windows-1252`, `utf-16le`,
    /// `utf-16be`, `macintosh`, `ibm850`.
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// The character that parts the cells; `;` for a file of one column.
    pub fn delimiter(&self) -> char {
        self.delimiter
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
