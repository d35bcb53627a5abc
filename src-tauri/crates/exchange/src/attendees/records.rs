//! From text to records: cells in one piece of memory, each record with its physical number.
//!
//! Deliberately not here: what cells mean, and workbooks, whose rows are kept here all the same. The
//! csv crate reads; this file counts what it skips and mends quotation marks that were opened and
//! never closed.

use super::clean;
use super::problem::{Problem, ProblemKind, Refusal};
use super::{MAX_COLUMNS, MAX_ROWS};
use csv::{ByteRecord, Reader, ReaderBuilder};
use std::io::Read;

/// All records of a file that are not blank.
#[derive(Debug, Default)]
pub(super) struct Records {
    /// The cells of all the records, one after the other, without quotation marks.
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    /// The records.
    spans: Vec<Span>,
}

/// Where a record stands.
#[derive(Debug, Clone, Copy)]
struct Span {
    /// Number of the physical record, from 1.
    number: u32,
    /// Index of its first cell.
    first: u32,
    /// Number of its cells.
    count: u32,
    /// Whether its cells need no cleaning inside.
    plain: bool,
}

/// One record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'a> {
    records: &'a Records,
    span: Span,
}

impl<'a> Record<'a> {
    /// Number of the physical record, from 1.
    pub(super) fn number(self) -> u32 {
        self.span.number
    }

    /// Number of cells.
    pub(super) fn len(self) -> usize {
        self.span.count as usize
    }

    /// Whether no cell needs cleaning but at its ends, see [`clean::is_plain_inside`].
    pub(super) fn is_plain(self) -> bool {
        self.span.plain
    }

    /// The text of a cell; blank when the record is too short.
    pub(super) fn cell(self, at: usize) -> &'a str {
        if at >= self.len() {
            return "";
        }
        let end = self.span.first as usize + at;
        let from = if end == 0 {
            0
        } else {
            self.records.ends[end - 1] as usize
        };
        &self.records.text[from..self.records.ends[end] as usize]
    }

    /// All the cells.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> + Clone {
        (0..self.len()).map(move |at| self.cell(at))
    }
}

impl Records {
    /// Number of records that are not blank.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// The record at an index, counted without blank ones.
    pub(super) fn get(&self, at: usize) -> Record<'_> {
        Record {
            records: self,
            span: self.spans[at],
        }
    }

    /// All records that are not blank.
    pub(super) fn iter(&self) -> impl Iterator<Item = Record<'_>> {
        self.spans.iter().map(|span| Record {
            records: self,
            span: *span,
        })
    }
}

/// Records as they come in, one after the other.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    records: Records,
    cells: Vec<u8>,
}

/// After the text: closes the last record, and shows by where it arrives whether a quotation mark
/// was still open.
const END: &[u8] = b"\n\x01";

/// How many stray quotation marks are mended before all of them are read as plain characters.
const MENDED: usize = 64;

/// Reads all records.
///
/// # Errors
/// `TooManyRows` and `TooManyColumns`.
pub(super) fn read(text: &str, delimiter: u8) -> Result<(Records, Vec<Problem>), Refusal> {
    let bytes = text.as_bytes();
    let mut incoming = Incoming::with_capacity(bytes.len());
    let mut problems = Vec::new();
    let mut record = ByteRecord::new();
    let mut number = 0;
    let mut width = 0;
    let mut offset = 0;
    'mended: loop {
        let quoting = problems.len() < MENDED;
        let mut reader = reader(&bytes[offset..], delimiter, quoting);
        loop {
            let more = reader.read_byte_record(&mut record);
            let more = more.expect("memory and flexible records give no error");
            let start = offset + position(record.position().map_or(0, csv::Position::byte));
            let (blank, begin) = skip_line_ends(bytes, start.min(bytes.len()));
            if !more || begin >= bytes.len() {
                break 'mended;
            }
            number += blank + 1;
            let arrived = offset + position(reader.position().byte());
            if quoting
                && is_astray(
                    &record,
                    arrived > bytes.len(),
                    width,
                    &bytes[begin..arrived.min(bytes.len())],
                    delimiter,
                )
            {
                let line = first_line(&bytes[begin..]);
                read_literally(line, delimiter, &mut record);
                problems.push(Problem::row(number, ProblemKind::StrayQuote));
                incoming.keep(&record, number)?;
                offset = begin + line.len() + line_end(&bytes[begin + line.len()..]);
                continue 'mended;
            }
            incoming.keep(&record, number)?;
            width = width.max(record.len());
        }
    }
    Ok((incoming.finish(), problems))
}

fn reader(bytes: &[u8], delimiter: u8, quoting: bool) -> Reader<impl Read> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .from_reader(bytes.chain(END))
}

fn position(byte: u64) -> usize {
    usize::try_from(byte).expect("a position in memory")
}

impl Incoming {
    /// Room for so many bytes of text.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self {
            records: Records::default(),
            cells: Vec::with_capacity(bytes),
        }
    }

    /// Number of records kept so far.
    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// Length in bytes of all that was kept so far.
    pub(super) fn text_len(&self) -> usize {
        self.cells.len()
    }

    /// Keeps a record, unless it is blank; its cells are UTF-8.
    ///
    /// # Errors
    /// `TooManyRows` and `TooManyColumns`.
    pub(super) fn keep(&mut self, record: &ByteRecord, number: u32) -> Result<(), Refusal> {
        if record.len() > MAX_COLUMNS {
            return Err(Refusal::TooManyColumns { limit: MAX_COLUMNS });
        }
        if is_blank(record) {
            return Ok(());
        }
        // The header and a few title rows do not count, so one more is no matter.
        if self.len() > MAX_ROWS {
            return Err(Refusal::TooManyRows { limit: MAX_ROWS });
        }
        let index = |length: usize| u32::try_from(length).expect("files are limited to far less");
        let first = index(self.records.ends.len());
        let base = self.cells.len();
        let mut length = 0;
        for cell in record {
            length += cell.len();
            self.records.ends.push(index(base + length));
        }
        self.cells.extend(record.as_slice());
        self.records.spans.push(Span {
            number,
            first,
            count: index(record.len()),
            plain: clean::is_plain_inside(record.as_slice()),
        });
        Ok(())
    }

    /// All that was kept.
    pub(super) fn finish(mut self) -> Records {
        self.records.text =
            String::from_utf8(self.cells).expect("cells of a text, cut at ASCII characters");
        self.records
    }
}

fn is_blank(record: &ByteRecord) -> bool {
    let bytes = record.as_slice();
    if bytes.iter().any(|b| b.is_ascii_graphic()) {
        return false;
    }
    String::from_utf8_lossy(bytes)
        .chars()
        .all(|c| c.is_whitespace() || c.is_control() || matches!(c, '\u{FEFF}' | '\u{200B}'))
}

/// Counts the blank lines at `from`, and gives the place after them.
///
/// The csv crate skips blank lines in silence, and leaves the second half of the last CRLF.
fn skip_line_ends(bytes: &[u8], from: usize) -> (u32, usize) {
    let mut at = from;
    if from > 0 && bytes[from - 1] == b'\r' && bytes.get(at) == Some(&b'\n') {
        at += 1;
    }
    let mut lines = 0;
    loop {
        match line_end(&bytes[at..]) {
            0 => return (lines, at),
            length => at += length,
        }
        lines += 1;
    }
}

/// Whether a record has swallowed the ones after it because a quotation mark was not closed.
///
/// Either the file ended inside it; or it spans several lines, its first line alone has all the
/// cells, and it is too short or has a mark where none may be.
fn is_astray(
    record: &ByteRecord,
    reached_end: bool,
    width: usize,
    raw: &[u8],
    delimiter: u8,
) -> bool {
    let last = record.iter().next_back().unwrap_or_default();
    if reached_end && last.ends_with(END) {
        return true;
    }
    if width < 2 || !record.as_slice().contains(&b'\n') {
        return false;
    }
    let mut line = ByteRecord::new();
    read_literally(first_line(raw), delimiter, &mut line);
    line.len() >= width && (record.len() < width || has_mark_astray(raw, delimiter))
}

/// Whether something else than a delimiter or a line end follows a closing quotation mark.
fn has_mark_astray(raw: &[u8], delimiter: u8) -> bool {
    let parts = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
    let mut at = 0;
    while at < raw.len() {
        if raw[at] == b'"' {
            at += 1;
            while at < raw.len() && (raw[at] != b'"' || raw.get(at + 1) == Some(&b'"')) {
                at += if raw[at] == b'"' { 2 } else { 1 };
            }
            at += 1;
            if raw.get(at).is_some_and(|byte| !parts(*byte)) {
                return true;
            }
        }
        while at < raw.len() && !parts(raw[at]) {
            at += 1;
        }
        at += 1;
    }
    false
}

/// Length of the line end at the start of the bytes.
fn line_end(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

fn first_line(bytes: &[u8]) -> &[u8] {
    let end = bytes
        .iter()
        .position(|b| matches!(b, b'\n' | b'\r'))
        .unwrap_or(bytes.len());
    &bytes[..end]
}

/// Reads one line as if quotation marks meant nothing, then takes away those around cells.
fn read_literally(line: &[u8], delimiter: u8, record: &mut ByteRecord) {
    record.clear();
    for cell in line.split(|b| *b == delimiter) {
        match cell {
            [b'"', inner @ .., b'"'] => {
                let text = String::from_utf8_lossy(inner).replace("\"\"", "\"");
                record.push_field(text.as_bytes());
            }
            [b'"', inner @ ..] => record.push_field(inner),
            _ => record.push_field(cell),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(u32, &[&str])], stray: &[u32]) {
        let (records, problems) = read(text, b';').expect("records");
        let read: Vec<(u32, Vec<&str>)> = records
            .iter()
            .map(|r| (r.number(), r.cells().collect()))
            .collect();
        let expected: Vec<(u32, Vec<&str>)> = expected
            .iter()
            .map(|(number, cells)| (*number, cells.to_vec()))
            .collect();
        assert_eq!(read, expected, "{text:?}");
        assert_eq!(
            problems.iter().filter_map(|p| p.row).collect::<Vec<_>>(),
            stray,
            "{text:?}"
        );
    }

    #[test]
    fn numbers_count_what_a_spreadsheet_shows() {
        check("a;b\nc;d", &[(1, &["a", "b"]), (2, &["c", "d"])], &[]);
        check("\r\n\r\na\r\n\r\nb\r\n", &[(3, &["a"]), (5, &["b"])], &[]);
        check("\n\na\n\nb\n", &[(3, &["a"]), (5, &["b"])], &[]);
        check("a\rb\r\rc", &[(1, &["a"]), (2, &["b"]), (4, &["c"])], &[]);
        check("a\n;;\n \nb", &[(1, &["a"]), (4, &["b"])], &[]);
        check(
            "\"a\nb\";c\r\nd;e",
            &[(1, &["a\nb", "c"]), (2, &["d", "e"])],
            &[],
        );
        check(
            "\"a\r\n\r\nb\"\r\n\r\nd",
            &[(1, &["a\r\n\r\nb"]), (3, &["d"])],
            &[],
        );
        check("\"\"\na", &[(2, &["a"])], &[]);
    }

    #[test]
    fn quotation_marks() {
        check("\"a;b\";\"c\"\"d\"", &[(1, &["a;b", "c\"d"])], &[]);
        check("a\"b;c", &[(1, &["a\"b", "c"])], &[]);
        check(
            "a;b\n\"c;d\ne;f\n",
            &[(1, &["a", "b"]), (2, &["c", "d"]), (3, &["e", "f"])],
            &[2],
        );
        check(
            "a;b\nc;\"d\ne;\"f\"\n",
            &[(1, &["a", "b"]), (2, &["c", "d"]), (3, &["e", "f"])],
            &[2],
        );
        check(
            "a;b\n\"c;d\ng;h\n\"e\";f",
            &[
                (1, &["a", "b"]),
                (2, &["c", "d"]),
                (3, &["g", "h"]),
                (4, &["e", "f"]),
            ],
            &[2],
        );
        check("a;\"", &[(1, &["a", ""])], &[1]);
        check(
            "a;b\nc;\"x\ny\"",
            &[(1, &["a", "b"]), (2, &["c", "x\ny"])],
            &[],
        );
    }

    #[test]
    fn a_file_full_of_stray_marks_is_read_to_its_end() {
        let text = "\"a;b\n".repeat(1001);
        let (records, _) = read(&text, b';').expect("records");
        assert!(records.len() > 0);
        assert_eq!(records.get(records.len() - 1).cells().last(), Some("b"));
    }

    #[test]
    fn limits_are_kept() {
        let wide = ";".repeat(MAX_COLUMNS + 1);
        assert_eq!(
            read(&wide, b';').err(),
            Some(Refusal::TooManyColumns { limit: MAX_COLUMNS })
        );
        let long = "a\n".repeat(MAX_ROWS + 2);
        assert_eq!(
            read(&long, b';').err(),
            Some(Refusal::TooManyRows { limit: MAX_ROWS })
        );
    }
}
