//! A table as a workbook: typed cells, a header that stays in sight, filters, widths.
//!
//! Deliberately not here: formulas and colours.

use super::{Cell, Sheet, Table};
use chrono::Datelike;
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, RowNum, Workbook, Worksheet,
    XlsxError,
};

/// Most characters of the name of a sheet.
const LONGEST_NAME: usize = 31;

/// The narrowest and the widest a column is made, in characters.
const WIDTHS: (usize, usize) = (8, 50);

/// Writes a table.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = new_workbook()?;
    add(&mut workbook, table, &[])?;
    workbook.save_to_buffer()
}

/// Writes tables as the sheets of one workbook.
pub(super) fn write_sheets(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = new_workbook()?;
    for sheet in sheets {
        add(&mut workbook, &sheet.table, &sheet.totals)?;
    }
    workbook.save_to_buffer()
}

fn new_workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // A workbook states when it was made. The core has no clock, and the same table gives the same
    // bytes, so that it is always this day.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    Ok(workbook)
}

fn add(workbook: &mut Workbook, table: &Table, totals: &[Cell]) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(&table.title))?;
    let bold = Format::new().set_bold();
    for (column, header) in table.headers.iter().enumerate() {
        let column = index(column)?;
        sheet.write_string_with_format(0, column, header, &bold)?;
        sheet.set_column_width(column, width(table, usize::from(column)) as f64)?;
    }
    for (row, cells) in table.rows.iter().enumerate() {
        write_row(sheet, row + 1, cells, &Format::new())?;
    }
    if !totals.is_empty() {
        write_row(sheet, table.rows.len() + 1, totals, &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(last) = table.headers.len().checked_sub(1) {
        sheet.autofilter(0, 0, row_index(table.rows.len())?, index(last)?)?;
    }
    Ok(())
}

/// Writes the cells of a row over a format.
fn write_row(
    sheet: &mut Worksheet,
    row: usize,
    cells: &[Cell],
    base: &Format,
) -> Result<(), XlsxError> {
    let base = base.clone().set_align(FormatAlign::Top);
    // Typed as text, so that a number typed over a phone number keeps its zero.
    let text = base.clone().set_num_format("@");
    let lines = text.clone().set_text_wrap();
    let row = row_index(row)?;
    for (column, cell) in cells.iter().enumerate() {
        let column = index(column)?;
        match cell {
            Cell::Text(value) if value.contains('\n') => {
                sheet.write_string_with_format(row, column, value, &lines)?;
            }
            Cell::Text(value) if value.is_empty() => {}
            Cell::Text(value) => {
                sheet.write_string_with_format(row, column, value, &text)?;
            }
            Cell::Date(value) => {
                let date = base.clone().set_num_format("dd/mm/yyyy");
                sheet.write_datetime_with_format(row, column, &serial(value)?, &date)?;
            }
            Cell::Number(value) => {
                let number = base.clone().set_num_format("0");
                sheet.write_number_with_format(row, column, *value, &number)?;
            }
            Cell::Euros(cents) => {
                let euros = base.clone().set_num_format("#,##0.00\\ \"€\"");
                let value = f64::from(*cents) / 100.0;
                sheet.write_number_with_format(row, column, value, &euros)?;
            }
        }
    }
    Ok(())
}

fn serial(date: &chrono::NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).map_err(|_| XlsxError::RowColumnLimitError)?;
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

fn index(column: usize) -> Result<ColNum, XlsxError> {
    ColNum::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

fn row_index(row: usize) -> Result<RowNum, XlsxError> {
    RowNum::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}

/// The width that shows most of a column, in characters.
fn width(table: &Table, column: usize) -> usize {
    let longest_line = |text: &str| text.lines().map(|line| line.chars().count()).max();
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let widest = cells
        .filter_map(|cell| match cell {
            Cell::Text(text) => longest_line(text),
            Cell::Date(_) => Some("12/03/2026".len()),
            Cell::Number(_) | Cell::Euros(_) => Some("1 000 000,00 €".chars().count()),
        })
        .max();
    // The arrow of the filter takes the room of three characters.
    let header = table.headers[column].chars().count() + 3;
    (widest.unwrap_or(0).max(header) + 1).clamp(WIDTHS.0, WIDTHS.1)
}

/// A title as the name of a sheet: without the characters that may not be in one.
fn sheet_name(title: &str) -> String {
    let may_be =
        |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let cut = |text: &str| {
        let text: String = text.chars().take(LONGEST_NAME).collect();
        text.trim_matches(|c: char| c == '\'' || c.is_whitespace())
            .to_owned()
    };
    let plain: String = title.chars().filter(may_be).collect();
    // Excel keeps this name for itself.
    match cut(plain.trim_matches(|c: char| c == '\'' || c.is_whitespace())) {
        name if name.is_empty() || name.eq_ignore_ascii_case("history") => "1".to_owned(),
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Unwritable, write};
    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use chrono::NaiveDate;
    use std::io::{Cursor, Read};

    fn table() -> Table {
        let date = NaiveDate::from_ymd_opt(2026, 3, 12).expect("a date");
        Table {
            title: "Quartiers : où ? [2026] et le reste du titre qui est long".into(),
            headers: vec!["Nom".into(), "Téléphone".into(), "Date".into()],
            rows: vec![vec![
                Cell::Text("=1+1".into()),
                Cell::Text("06 12 34 56 78".into()),
                Cell::Date(date),
            ]],
        }
    }

    #[test]
    fn cells_are_typed() {
        let bytes = write(&table(), Format::Xlsx).expect("a workbook");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).expect("a workbook");
        let name = book.sheet_names()[0].clone();
        assert_eq!(name, "Quartiers  où  2026 et le reste");
        let range = book.worksheet_range(&name).expect("a sheet");
        assert_eq!(range.get_value((1, 0)), Some(&Data::String("=1+1".into())));
        assert_eq!(
            range.get_value((1, 1)),
            Some(&Data::String("06 12 34 56 78".into()))
        );
        assert!(matches!(range.get_value((1, 2)), Some(Data::DateTime(_))));
    }

    #[test]
    fn the_header_stays_and_filters_and_the_same_table_gives_the_same_bytes() {
        let bytes = write(&table(), Format::Xlsx).expect("a workbook");
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a package");
        let mut sheet = String::new();
        let mut part = archive
            .by_name("xl/worksheets/sheet1.xml")
            .expect("a sheet");
        part.read_to_string(&mut sheet).expect("XML");
        assert!(sheet.contains("state=\"frozen\""), "{sheet}");
        assert!(sheet.contains("<autoFilter ref=\"A1:C2\"/>"), "{sheet}");
        assert!(sheet.contains("<cols>"), "{sheet}");
        assert_eq!(write(&table(), Format::Xlsx).as_ref(), Ok(&bytes));
    }

    #[test]
    fn names_of_sheets_are_allowed_ones() {
        for title in ["", "'", "[]:*?/\\", "History", " ' a ' ", "\n"] {
            let table = Table {
                title: title.into(),
                ..table()
            };
            assert!(write(&table, Format::Xlsx).is_ok(), "{title:?}");
        }
    }

    #[test]
    fn what_a_workbook_cannot_hold_is_said() {
        let mut long = table();
        long.rows[0][0] = Cell::Text("x".repeat(40_000));
        assert_eq!(write(&long, Format::Xlsx), Err(Unwritable::TooLarge));
        assert!(write(&long, Format::Csv).is_ok());
        let none = Table::default();
        assert!(write(&none, Format::Xlsx).is_ok());
    }
}
