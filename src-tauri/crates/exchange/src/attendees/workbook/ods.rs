//! Spreadsheets of LibreOffice, read from their XML as it comes.
//!
//! Not through calamine: it spreads repeated rows out in memory (a few bytes of file can ask for
//! hundreds of millions of cells), waits for ever for the end of a document that was cut short, and
//! gives the stored number where the document holds, beside it, the text that people see.
//!
//! Deliberately not here: formulas, comments, drawings, change tracking, tables within tables.

use super::super::kind::FileKind;
use super::super::problem::Refusal;
use super::super::records::Records;
use super::gather::{Gathering, Merge, Stop};
use super::shown::{self, Shape};
use super::{Sheet, Workbook, package};
use memchr::memmem;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

const KIND: FileKind = FileKind::OpenSpreadsheet;

const DAMAGED: Refusal = Refusal::DamagedFile { kind: KIND };

/// What holds text that is not the cell's own.
const ASIDE: [&str; 8] = [
    "office:annotation",
    "table:shapes",
    "table:table",
    "draw:frame",
    "draw:custom-shape",
    "draw:control",
    "draw:g",
    "text:ruby-text",
];

/// A document that was opened.
pub(super) struct Ods<'a> {
    bytes: &'a [u8],
    sheets: Vec<Sheet>,
}

impl<'a> Ods<'a> {
    /// Opens a document.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        package::check(bytes, KIND)?;
        let mut archive = package::open(bytes, KIND)?;
        let mut manifest = Vec::new();
        if let Ok(mut part) = archive.by_name("META-INF/manifest.xml") {
            part.read_to_end(&mut manifest).map_err(|_| DAMAGED)?;
        }
        if memmem::find(&manifest, b"encryption-data").is_some() {
            return Err(Refusal::PasswordProtected);
        }
        let sheets = with_content(bytes, list_sheets)?;
        Ok(Self { bytes, sheets })
    }
}

impl Workbook for Ods<'_> {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn records(&mut self, sheet: usize, most: usize) -> Result<Records, Refusal> {
        with_content(self.bytes, |xml| read_sheet(xml, sheet, most))
    }
}

/// Unpacks the content of the document for a reader of it.
fn with_content<T>(
    bytes: &[u8],
    read: impl FnOnce(&mut Reader<&mut dyn BufRead>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let mut archive = package::open(bytes, KIND)?;
    let part = archive.by_name("content.xml").map_err(|_| DAMAGED)?;
    let mut part = BufReader::new(part);
    let mut xml = Reader::from_reader(&mut part as &mut dyn BufRead);
    xml.config_mut().expand_empty_elements = true;
    read(&mut xml)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Refusal> {
    let found = element.try_get_attribute(name).map_err(|_| DAMAGED)?;
    let value = found.map(|found| unescape(&found.value).map(Cow::into_owned));
    value.transpose().map_err(|_| DAMAGED)
}

/// A count such as `table:number-columns-repeated`; 1 when there is none.
fn count(element: &BytesStart<'_>, name: &str) -> Result<u32, Refusal> {
    let stated = attribute(element, name)?;
    Ok(stated
        .map_or(1, |stated| stated.parse().unwrap_or(u32::MAX))
        .max(1))
}

/// The names of the sheets. Whether one is hidden is a matter of its style.
fn list_sheets(xml: &mut Reader<&mut dyn BufRead>) -> Result<Vec<Sheet>, Refusal> {
    let (mut sheets, mut hidden) = (Vec::new(), HashSet::new());
    let (mut style, mut depth) = (None, 0);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| DAMAGED)? {
            Event::Start(e) => match e.name().as_ref() {
                "style:style" => style = attribute(&e, "style:name")?,
                "style:table-properties"
                    if attribute(&e, "table:display")?.as_deref() == Some("false") =>
                {
                    hidden.extend(style.take());
                }
                "table:table" => {
                    if depth == 0 {
                        let style = attribute(&e, "table:style-name")?.unwrap_or_default();
                        sheets.push(Sheet {
                            name: attribute(&e, "table:name")?.unwrap_or_default(),
                            hidden: hidden.contains(&style),
                        });
                    }
                    depth += 1;
                }
                _ => {}
            },
            Event::End(e) if e.name().as_ref() == "table:table" => depth -= 1,
            Event::End(e) if e.name().as_ref() == "office:document-content" => return Ok(sheets),
            Event::Eof => return Err(DAMAGED),
            _ => {}
        }
    }
}

/// Reads the n-th sheet.
fn read_sheet(
    xml: &mut Reader<&mut dyn BufRead>,
    sheet: usize,
    most: usize,
) -> Result<Records, Refusal> {
    let (mut passed, mut depth) = (0, 0);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| DAMAGED)? {
            Event::Start(e) if e.name().as_ref() == "table:table" => {
                if depth == 0 && passed == sheet {
                    break;
                }
                depth += 1;
            }
            Event::End(e) if e.name().as_ref() == "table:table" => {
                depth -= 1;
                passed += usize::from(depth == 0);
            }
            Event::Eof => return Err(DAMAGED),
            _ => {}
        }
    }
    let mut reading = Reading::new(most);
    loop {
        buffer.clear();
        let event = xml.read_event_into(&mut buffer).map_err(|_| DAMAGED)?;
        match reading.take(event) {
            Ok(true) => {}
            Ok(false) | Err(Stop::Enough) => return reading.gathering.finish(),
            Err(Stop::Refused(refusal)) => return Err(refusal),
            Err(Stop::Disorder) => return Err(DAMAGED),
        }
    }
}

/// A cell of the row that is being read.
#[derive(Default)]
struct Cell {
    repeats: u32,
    text: String,
}

/// A sheet that is being read.
struct Reading {
    gathering: Gathering,
    row: u32,
    row_repeats: u32,
    cells: Vec<Cell>,
    /// The stored value of the cell that is being read: a date, or a number without a text.
    stored: Option<String>,
    in_cell: bool,
    /// Paragraphs of the cell that have begun.
    paragraphs: usize,
    in_paragraph: bool,
    /// How deep in something that is not the cell's own.
    aside: usize,
}

impl Reading {
    fn new(most: usize) -> Self {
        Self {
            gathering: Gathering::new(most, Vec::new()),
            row: 0,
            row_repeats: 1,
            cells: Vec::new(),
            stored: None,
            in_cell: false,
            paragraphs: 0,
            in_paragraph: false,
            aside: 0,
        }
    }

    /// Takes the next event; `false` at the end of the sheet.
    fn take(&mut self, event: Event<'_>) -> Result<bool, Stop> {
        match event {
            Event::Eof => return Err(Stop::Refused(DAMAGED)),
            Event::Start(e) if self.aside > 0 || ASIDE.contains(&e.name().as_ref()) => {
                self.aside += 1;
            }
            Event::End(_) if self.aside > 0 => self.aside -= 1,
            _ if self.aside > 0 => {}
            Event::Start(e) => self.begin(&e).map_err(Stop::Refused)?,
            Event::End(e) => return self.end(e.name().as_ref()),
            Event::Text(t) if self.in_paragraph => self.push(&t.xml10_content()),
            Event::CData(t) if self.in_paragraph => self.push(&t.xml10_content()),
            Event::GeneralRef(reference) if self.in_paragraph => self.refer(&reference),
            _ => {}
        }
        Ok(true)
    }

    fn begin(&mut self, e: &BytesStart<'_>) -> Result<(), Refusal> {
        match e.name().as_ref() {
            "table:table-row" => {
                self.row_repeats = count(e, "table:number-rows-repeated")?;
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => self.begin_cell(e)?,
            "text:p" if self.in_cell => {
                if self.paragraphs > 0 {
                    self.push("\n");
                }
                self.paragraphs += 1;
                self.in_paragraph = true;
            }
            // Some more blanks than one, or a tabulator, mean one blank in a list.
            "text:s" | "text:tab" if self.in_paragraph => self.push(" "),
            "text:line-break" if self.in_paragraph => self.push("\n"),
            _ => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self, e: &BytesStart<'_>) -> Result<(), Refusal> {
        self.cells.push(Cell {
            repeats: count(e, "table:number-columns-repeated")?,
            text: String::new(),
        });
        let rows = count(e, "table:number-rows-spanned")?;
        if rows > 1 {
            let before = &self.cells[..self.cells.len() - 1];
            self.gathering.merge(Merge {
                first_row: self.row,
                last_row: self.row.saturating_add(rows - 1),
                column: before
                    .iter()
                    .fold(0u32, |at, cell| at.saturating_add(cell.repeats)),
            });
        }
        self.stored = match attribute(e, "office:date-value")? {
            Some(date) => Some(shown_date(&date)),
            None => match attribute(e, "office:string-value")? {
                Some(text) => Some(text),
                None => attribute(e, "office:value")?.map(|number| shown_number(&number)),
            },
        };
        let is_date = e
            .try_get_attribute("office:date-value")
            .ok()
            .flatten()
            .is_some();
        self.in_cell = true;
        self.paragraphs = 0;
        // What a date shows may lack its year; the stored one is whole.
        if is_date {
            let date = self.stored.take().unwrap_or_default();
            self.push(&date);
            self.in_cell = false;
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<bool, Stop> {
        match name {
            "table:table" => return Ok(false),
            "table:table-row" => self.end_row()?,
            "table:table-cell" | "table:covered-table-cell" => {
                let stored = self.stored.take();
                if let Some(cell) = self.cells.last_mut()
                    && cell.text.is_empty()
                {
                    cell.text = stored.unwrap_or_default();
                }
                self.in_cell = false;
                self.in_paragraph = false;
            }
            "text:p" => self.in_paragraph = false,
            _ => {}
        }
        Ok(true)
    }

    fn end_row(&mut self) -> Result<(), Stop> {
        let first = self.row;
        self.row = self.row.saturating_add(self.row_repeats);
        if self.cells.iter().all(|cell| cell.text.trim().is_empty()) {
            return Ok(());
        }
        for row in first..self.row {
            let mut column = 0u32;
            for cell in &self.cells {
                let next = column.saturating_add(cell.repeats);
                if !cell.text.is_empty() {
                    for column in column..next {
                        self.gathering.put(row, column, &cell.text)?;
                    }
                }
                column = next;
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = self.cells.last_mut() {
            cell.text.push_str(text);
        }
    }

    fn refer(&mut self, reference: &BytesRef<'_>) {
        if let Some(text) = resolve_xml_entity(reference) {
            self.push(text);
        } else if let Ok(Some(character)) = reference.resolve_char_ref() {
            self.push(character.encode_utf8(&mut [0; 4]));
        }
    }
}

/// `2026-03-12T21:34:00` the French way; anything else as it is.
fn shown_date(stored: &str) -> String {
    let number = |range: std::ops::Range<usize>| stored.get(range)?.parse::<u8>().ok();
    let date = || {
        Some((
            stored.get(0..4)?.parse::<u16>().ok()?,
            number(5..7)?,
            number(8..10)?,
        ))
    };
    let time = || Some((number(11..13)?, number(14..16)?, number(17..19)?));
    let mut text = String::new();
    match (date(), time()) {
        (Some(date), time) => shown::moment((date, time.unwrap_or_default()), true, &mut text),
        (None, _) => text.push_str(stored),
    }
    text
}

fn shown_number(stored: &str) -> String {
    let mut text = String::new();
    match stored.parse() {
        Ok(number) => shown::number(number, &Shape::Plain, &mut text),
        Err(_) => text.push_str(stored),
    }
    text
}
