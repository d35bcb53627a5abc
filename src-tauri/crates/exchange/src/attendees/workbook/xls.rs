//! Workbooks of older versions of Excel (BIFF in a compound document), through calamine.
//!
//! The compound document is read by the crate that checks its chains of sectors, and only the stream
//! of the workbook goes on, in a new document of its own: a chain that runs in a circle would keep
//! calamine busy for ever. Deliberately not here: number formats other than dates, which calamine
//! does not tell for these files; what is in the records, see `biff`.

mod biff;

use super::super::kind::FileKind;
use super::super::problem::Refusal;
use super::super::records::Records;
use super::gather::{Gathering, Merge, Stop};
use super::shown::{self, Shape};
use super::xlsx::date;
use super::{MAX_UNPACKED, Sheet, Workbook};
use calamine::{Data, Reader, SheetType, SheetVisible, XlsError};
use cfb::CompoundFile;
use std::io::{Cursor, Read, Write};

const KIND: FileKind = FileKind::OldOffice;

const DAMAGED: Refusal = Refusal::DamagedFile { kind: KIND };

/// A workbook that was opened; all its cells are in memory.
pub(super) struct Xls {
    book: calamine::Xls<Cursor<Vec<u8>>>,
    sheets: Vec<Sheet>,
}

impl Xls {
    /// Opens a workbook.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Refusal> {
        let mut stream = workbook_stream(bytes)?;
        biff::check(&mut stream)?;
        let document = document(&stream).map_err(|_| DAMAGED)?;
        let book = calamine::Xls::new(Cursor::new(document)).map_err(|error| match error {
            XlsError::Password => Refusal::PasswordProtected,
            _ => DAMAGED,
        })?;
        let is_sheet = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
        let sheets = book.sheets_metadata().iter().filter(is_sheet);
        let sheets = sheets.map(|sheet| Sheet {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
        });
        Ok(Self {
            sheets: sheets.collect(),
            book,
        })
    }
}

/// The stream that holds the workbook.
///
/// # Errors
/// `PasswordProtected` for a newer workbook with a password, which is a compound document as well;
/// `NotATextFile` for the texts of an older Word and the like.
fn workbook_stream(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut document = CompoundFile::open(Cursor::new(bytes)).map_err(|_| DAMAGED)?;
    if document.is_stream("/EncryptedPackage") {
        return Err(Refusal::PasswordProtected);
    }
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| document.is_stream(name));
    let name = name.ok_or(Refusal::NotATextFile { kind: KIND })?;
    let stream = document.open_stream(name).map_err(|_| DAMAGED)?;
    let mut workbook = Vec::new();
    let most = MAX_UNPACKED as u64;
    stream
        .take(most)
        .read_to_end(&mut workbook)
        .map_err(|_| DAMAGED)?;
    Ok(workbook)
}

/// A compound document with nothing but the workbook in it.
fn document(workbook: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut document = CompoundFile::create(Cursor::new(Vec::new()))?;
    document.create_stream("/Workbook")?.write_all(workbook)?;
    document.flush()?;
    Ok(document.into_inner().into_inner())
}

impl Workbook for Xls {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn records(&mut self, sheet: usize, most: usize) -> Result<Records, Refusal> {
        let name = &self.sheets[sheet].name;
        let merge = |merged: calamine::Dimensions| Merge {
            first_row: merged.start.0,
            last_row: merged.end.0,
            column: merged.start.1,
        };
        let merges = self
            .book
            .merge_cells_by_sheet_name(name)
            .unwrap_or_default();
        let mut gathering = Gathering::new(most, merges.into_iter().map(merge).collect());
        let range = self.book.worksheet_range(name).map_err(|_| DAMAGED)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut text = String::new();
        for (row, column, value) in range.used_cells() {
            text.clear();
            show(value, &mut text);
            let position =
                |first: u32, at: usize| first.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
            match gathering.put(
                position(first_row, row),
                position(first_column, column),
                &text,
            ) {
                Ok(()) => {}
                Err(Stop::Enough) => break,
                Err(Stop::Refused(refused)) => return Err(refused),
                Err(Stop::Disorder) => return Err(DAMAGED),
            }
        }
        gathering.finish()
    }
}

fn show(value: &Data, text: &mut String) {
    match value {
        Data::Int(number) => shown::number(*number as f64, &Shape::Plain, text),
        Data::Float(number) => shown::number(*number, &Shape::Plain, text),
        Data::Bool(truth) => text.push_str(shown::truth(*truth)),
        Data::DateTime(serial) => date(serial, text),
        Data::Error(error) => text.push_str(&error.to_string()),
        Data::String(own) | Data::DateTimeIso(own) | Data::DurationIso(own) => text.push_str(own),
        Data::Empty => {}
    }
}
