//! An import in its two halves: reading the list against the bare CSV reader, writing it against
//! bare inserts.

use std::io::Cursor;
use std::time::Duration;

use calamine::{DataType, Reader, Xlsx};
use parvis_app::attendees;
use parvis_exchange::attendees::{Reading, read};
use parvis_exchange::table::{Cell, Format, Table, write};
use parvis_tests::desk::{Desk, Rows, options};
use parvis_tests::people_generator::windows_1252;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::data;
use super::measure::{median, middle, once, ratio};
use super::table::{Row, at};

/// The tables that an import writes, those that others refer to first.
const TABLES: [&str; 5] = ["organisation", "person", "mandate", "registration", "place"];

/// Ratios for both halves.
pub fn rows() -> Vec<Row> {
    let pair = |ratio: &dyn Fn(usize, usize) -> f64| {
        at([
            (1_000, Some(ratio(1_000, 20))),
            (10_000, Some(ratio(10_000, 5))),
        ])
    };
    vec![
        Row {
            measure: "import, dry run of a Windows-1252 `;` list, CPU ÷ csv reading bytes",
            figures: pair(&dry_run_1252),
            to_reach: "≤ 6",
            aim: "–",
        },
        Row {
            measure: "import, dry run of a UTF-8 list, CPU ÷ csv reading text",
            figures: pair(&dry_run_utf_8),
            to_reach: "≤ 6",
            aim: "–",
        },
        Row {
            measure: "import, dry run of an XLSX list, CPU ÷ calamine reading the sheet",
            figures: pair(&dry_run_workbook),
            to_reach: "≤ 3",
            aim: "–",
        },
        Row {
            measure: "import, writing, CPU ÷ bare prepared inserts",
            figures: at([
                (1_000, Some(writing(1_000, 9))),
                (10_000, Some(writing(10_000, 3))),
            ]),
            to_reach: "≤ 2.5",
            aim: "–",
        },
    ]
}

/// Decodes, maps and checks: everything that is done before the database is asked.
fn dry_run(list: &[u8]) -> Reading {
    let list = read(list).expect("a list");
    list.rows(&list.mapping())
}

fn dry_run_1252(people: usize, runs: usize) -> f64 {
    let list = windows_1252(&data::list(people));
    assert_eq!(dry_run(&list).rows.len(), people);
    ratio(
        median(runs, || dry_run(&list)),
        median(runs, || csv_bytes(&list)),
    )
}

fn dry_run_utf_8(people: usize, runs: usize) -> f64 {
    let list = data::list(people).into_bytes();
    assert_eq!(dry_run(&list).rows.len(), people);
    ratio(
        median(runs, || dry_run(&list)),
        median(runs, || csv_text(&list)),
    )
}

fn dry_run_workbook(people: usize, runs: usize) -> f64 {
    let list = workbook(&data::list(people));
    assert_eq!(dry_run(&list).rows.len(), people);
    ratio(
        median(runs, || dry_run(&list)),
        median(runs, || calamine_sheet(&list)),
    )
}

/// The same list as a workbook.
fn workbook(list: &str) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(list.as_bytes());
    let mut records = reader.records().map(|record| record.expect("a list"));
    let headers = records.next().expect("a header");
    let cells = |record: csv::StringRecord| {
        let cells = record.iter().map(|cell| Cell::Text(cell.to_owned()));
        cells.collect()
    };
    let table = Table {
        title: "Inscrits".to_owned(),
        headers: headers.iter().map(str::to_owned).collect(),
        rows: records.map(cells).collect(),
    };
    write(&table, Format::Xlsx).expect("a list fits into a workbook")
}

/// The first sheet as a range of cells, each looked at.
fn calamine_sheet(list: &[u8]) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(list)).expect("a workbook");
    let name = book.sheet_names().remove(0);
    let range = book.worksheet_range(&name).expect("a sheet");
    range
        .used_cells()
        .filter(|(_, _, cell)| !cell.is_empty())
        .count()
}

/// One record after the other into the same memory, each field looked at.
fn csv_bytes(list: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(list);
    let mut record = csv::ByteRecord::new();
    let mut length = 0;
    while reader.read_byte_record(&mut record).expect("a list") {
        length += record.iter().map(<[u8]>::len).sum::<usize>();
    }
    length
}

/// The same with each field checked to be UTF-8.
fn csv_text(list: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(list);
    let mut record = csv::StringRecord::new();
    let mut length = 0;
    while reader.read_record(&mut record).expect("a list") {
        length += record.iter().map(str::len).sum::<usize>();
    }
    length
}

/// The whole import without what its dry run costs, against the same rows written by hand.
fn writing(people: usize, runs: usize) -> f64 {
    let list = data::list(people).into_bytes();
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let (mut desk, programme) = data::empty_desk();
        let before = desk.rows();
        ours.push(import(&mut desk, &programme, &list));
        least.push(bare(&before, &desk.rows()));
    }
    ratio(middle(ours), middle(least))
}

fn import(desk: &mut Desk, programme: &str, list: &[u8]) -> Duration {
    let options = options(programme);
    let (read, _) = once(|| attendees::preview(&desk.app, list, &options).expect("a list"));
    let (all, _) = once(|| attendees::import(&mut desk.app, list, &options).expect("a list"));
    all.saturating_sub(read)
}

/// What it costs to write the rows that came in between into the same schema, with its search and
/// its foreign keys, in one transaction.
fn bare(before: &Rows, after: &Rows) -> Duration {
    let new = |table: &str| {
        // Few were there before.
        let known: Vec<&Value> = before[table].iter().map(|row| &row[0]).collect();
        after[table]
            .iter()
            .filter(|row| !known.contains(&&row[0]))
            .collect::<Vec<_>>()
    };
    let rows = TABLES.map(|table| (table, new(table)));
    let written: usize = rows.iter().map(|(_, rows)| rows.len()).sum();
    let differ = after
        .iter()
        .map(|(name, rows)| rows.len() - before[name].len())
        .sum::<usize>();
    let found = after["search_row"].len() - before["search_row"].len();
    assert_eq!(
        written,
        differ - found,
        "an import writes to other tables as well"
    );

    // The scripted world gives the same keys, so the programme is the same one.
    let (desk, _) = data::empty_desk();
    let path = desk.app.store().path().to_owned();
    let mut database = Connection::open(path).expect("the database is there");
    let pragmas = include_str!("../../../src-tauri/crates/store/src/opening/pragmas.sql");
    database.execute_batch(pragmas).expect("the same settings");
    let (time, ()) = once(|| insert(&mut database, &rows));
    time
}

fn insert(database: &mut Connection, rows: &[(&str, Vec<&Vec<Value>>)]) {
    let transaction = database.transaction().expect("nobody else writes");
    for (table, rows) in rows {
        let width = rows.first().map_or(0, |row| row.len());
        let marks = vec!["?"; width].join(", ");
        let insert = format!("INSERT INTO \"{table}\" VALUES ({marks})");
        let mut insert = transaction.prepare(&insert).expect("a statement");
        for row in rows {
            insert
                .execute(params_from_iter(row.iter()))
                .expect("a row that was written before");
        }
    }
    transaction.commit().expect("everything fits");
}
