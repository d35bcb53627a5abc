//! Workbooks of Excel 2007 and later, read cell by cell through calamine.
//!
//! Deliberately not here: the package they are in, see `package`.

use super::super::kind::FileKind;
use super::super::problem::Refusal;
use super::super::records::Records;
use super::gather::{Gathering, Merge, Stop};
use super::shown::{self, Shape};
use super::{Sheet, Workbook, package};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, XlsxError};
use std::io::Cursor;

/// A workbook that was opened.
pub(super) struct Xlsx<'a> {
    book: calamine::Xlsx<Cursor<&'a [u8]>>,
    sheets: Vec<Sheet>,
    /// Whether any sheet has merged cells; finding them means to read a sheet once more.
    merges: bool,
}

impl<'a> Xlsx<'a> {
    /// Opens a workbook.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let seen = package::check(bytes, FileKind::ExcelWorkbook)?;
        let book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
        let is_sheet = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
        let sheets = book.sheets_metadata().iter().filter(is_sheet);
        let sheets = sheets.map(|sheet| Sheet {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
        });
        Ok(Self {
            sheets: sheets.collect(),
            merges: seen.merges,
            book,
        })
    }

    fn merges(&mut self, sheet: usize) -> Vec<Merge> {
        if !self.merges {
            return Vec::new();
        }
        let name = &self.sheets[sheet].name;
        // A list of merges that cannot be read is no reason to refuse the cells.
        let found = self
            .book
            .merge_cells_by_sheet_name(name)
            .unwrap_or_default();
        let merge = |merged: calamine::Dimensions| Merge {
            first_row: merged.start.0,
            last_row: merged.end.0,
            column: merged.start.1,
        };
        found.into_iter().map(merge).collect()
    }
}

impl Workbook for Xlsx<'_> {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn records(&mut self, sheet: usize, most: usize) -> Result<Records, Refusal> {
        let mut gathering = Gathering::new(most, self.merges(sheet));
        let name = &self.sheets[sheet].name;
        let mut cells = self.book.worksheet_cells_reader(name).map_err(refusal)?;
        let format = |style: &calamine::Style| {
            let format = style.number_format.as_ref();
            format.map_or(Shape::Plain, |format| shown::shape(&format.format_code))
        };
        let shapes: Vec<Shape> = cells.styles().iter().map(format).collect();
        let mut text = String::new();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(refusal)? {
            let (row, column) = cell.get_position();
            let put = match cell.get_value() {
                DataRef::Empty => continue,
                DataRef::SharedString(shared) => gathering.put(row, column, shared),
                DataRef::String(own) => gathering.put(row, column, own),
                value => {
                    text.clear();
                    show(value, shapes.get(style).unwrap_or(&Shape::Plain), &mut text);
                    gathering.put(row, column, &text)
                }
            };
            match put {
                Ok(()) => {}
                Err(Stop::Enough) => break,
                Err(Stop::Refused(refused)) => return Err(refused),
                Err(Stop::Disorder) => return Err(DAMAGED),
            }
        }
        gathering.finish()
    }
}

fn show(value: &DataRef<'_>, shape: &Shape, text: &mut String) {
    match value {
        DataRef::Int(number) => shown::number(*number as f64, shape, text),
        DataRef::Float(number) => shown::number(*number, shape, text),
        DataRef::Bool(truth) => text.push_str(shown::truth(*truth)),
        DataRef::DateTime(serial) => date(serial, text),
        DataRef::Error(error) => text.push_str(&error.to_string()),
        DataRef::DateTimeIso(own) | DataRef::DurationIso(own) => text.push_str(own),
        DataRef::String(own) => text.push_str(own),
        DataRef::SharedString(shared) => text.push_str(shared),
        DataRef::Empty => {}
    }
}

/// Writes what a serial shows.
pub(super) fn date(serial: &ExcelDateTime, text: &mut String) {
    let days = serial.as_f64();
    if serial.is_duration() {
        shown::duration(days, text);
        return;
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    shown::moment(
        ((year, month, day), (hour, minute, second)),
        days >= 1.0,
        text,
    );
}

const DAMAGED: Refusal = Refusal::DamagedFile {
    kind: FileKind::ExcelWorkbook,
};

fn refusal(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::PasswordProtected,
        _ => DAMAGED,
    }
}
