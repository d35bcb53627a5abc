//! Lists of people and organisations that go out.
//!
//! Notes stay here: they are the centre's own. Cells that a spreadsheet would run are neutralised
//! where the table is written.

use parvis_exchange::table::{self, Cell, Format, Table, Unwritable};

use crate::transact::{App, AppError};
use crate::view::contact::{ContactFormat, ContactQuery, ContactRow};
use crate::view::problem::Problem;
use crate::words::Catalogue;
use crate::{organisations, people};

/// The bytes of the list of a noun, `person` or `organisation`, as it is filtered and sorted.
///
/// # Errors
/// `list-nobody` for an empty list, `list-unwritable` when a workbook cannot hold it; those of the
/// filters.
pub fn export(
    app: &App,
    words: &Catalogue,
    noun: &str,
    query: &ContactQuery,
    format: ContactFormat,
) -> Result<Vec<u8>, AppError> {
    let whole = ContactQuery {
        offset: 0,
        limit: i32::MAX,
        ..query.clone()
    };
    let of_people = noun == "person";
    let rows = if of_people {
        people::list(app, &whole)?.rows
    } else {
        organisations::list(app, &whole)?.rows
    };
    if rows.is_empty() {
        return Err(Problem::new("list-nobody").into());
    }
    let format = match format {
        ContactFormat::Json => return Ok(json(&rows)),
        ContactFormat::Xlsx => Format::Xlsx,
        ContactFormat::Csv => Format::Csv,
    };
    let table = Table {
        title: words.text(sheet(noun)),
        headers: headers(of_people)
            .iter()
            .map(|key| words.text(key))
            .collect(),
        rows: rows
            .iter()
            .map(|row| cells(words, row, of_people))
            .collect(),
    };
    table::write(&table, format)
        .map_err(|Unwritable::TooLarge| Problem::new("list-unwritable").into())
}

/// The name that a file is proposed under.
pub fn export_file_name(words: &Catalogue, noun: &str, format: ContactFormat) -> String {
    let extension = match format {
        ContactFormat::Xlsx => "xlsx",
        ContactFormat::Csv => "csv",
        ContactFormat::Json => "json",
    };
    format!("{}.{extension}", words.text(sheet(noun)))
}

fn sheet(noun: &str) -> &'static str {
    match noun {
        "person" => "contacts-sheet-people",
        _ => "contacts-sheet-organisations",
    }
}

fn headers(of_people: bool) -> [&'static str; 7] {
    if of_people {
        [
            "contacts-name",
            "contacts-function",
            "contacts-organisation",
            "contacts-email",
            "contacts-phone",
            "contacts-territory",
            "contacts-tags",
        ]
    } else {
        [
            "contacts-body-name",
            "contacts-acronym",
            "contacts-kind",
            "contacts-email",
            "contacts-phone",
            "contacts-territory",
            "contacts-tags",
        ]
    }
}

fn cells(words: &Catalogue, row: &ContactRow, of_people: bool) -> Vec<Cell> {
    let third = if of_people {
        row.organisation.clone()
    } else {
        words.choice("contacts-kind", &row.kind)
    };
    [
        row.name.clone(),
        row.detail.clone(),
        third,
        row.email.clone(),
        row.phone.clone(),
        row.territory.clone(),
        row.tags.join(", "),
    ]
    .into_iter()
    .map(Cell::Text)
    .collect()
}

fn json(rows: &[ContactRow]) -> Vec<u8> {
    serde_json::to_vec_pretty(rows).expect("rows of texts are always JSON")
}
