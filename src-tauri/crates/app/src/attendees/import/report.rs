//! What an import tells of a list: what it was written as, its columns, the fate of its rows.
//!
//! Deliberately not here: deciding the fates.

use parvis_exchange::attendees::{self, AttendeeRow, Field, FileKind, Form, List, Mapping};

use super::message::number;
use super::plan::NewPlace;
use crate::view::import::{ColumnChoice, ImportProblem, ImportReport, ImportRow};

/// The report of an import.
pub(super) fn report(
    list: &List,
    mapping: &Mapping,
    counts: attendees::Counts,
    people: Vec<ImportRow>,
    problems: Vec<ImportProblem>,
) -> ImportReport {
    let count = |fate: &str| whole(people.iter().filter(|row| row.fate == fate).count());
    let (mut encoding, mut delimiter) = (String::new(), String::new());
    let (mut sheet, mut sheets) = (String::new(), Vec::new());
    let form = match list.form() {
        Form::Text {
            encoding: found,
            delimiter: parting,
        } => {
            encoding = (*found).to_owned();
            delimiter = parting.to_string();
            "text"
        }
        Form::Cells => "cells",
        Form::Sheet { kind, name, lists } => {
            sheet.clone_from(name);
            sheets.clone_from(lists);
            match kind {
                FileKind::OldOffice => "xls",
                FileKind::OpenSpreadsheet => "ods",
                _ => "xlsx",
            }
        }
    };
    ImportReport {
        read: whole(counts.read),
        added: count("added"),
        recognised: count("recognised"),
        cancelled: whole(counts.cancelled),
        left_out: whole(
            counts.left_out + people.iter().filter(|row| row.fate == "left-out").count(),
        ),
        to_decide: whole(people.iter().filter(|row| undecided(row)).count()),
        different: whole(people.iter().map(|row| row.differences.len()).sum()),
        taken: whole(people.iter().map(taken).sum()),
        form: form.to_owned(),
        encoding,
        delimiter,
        sheet,
        sheets,
        columns: columns(list, mapping),
        people,
        problems,
    }
}

fn undecided(row: &ImportRow) -> bool {
    row.decided.is_empty() && !row.candidates.is_empty()
}

fn taken(row: &ImportRow) -> usize {
    row.differences.iter().filter(|cell| cell.taken).count()
}

fn columns(list: &List, mapping: &Mapping) -> Vec<ColumnChoice> {
    let field = |header: &str| mapping.0.iter().find(|given| given.header == header);
    let choice = |column: &attendees::Column| ColumnChoice {
        header: column.header.clone(),
        field: field(&column.header)
            .map_or(Field::Ignored, |given| given.field)
            .code()
            .to_owned(),
    };
    list.columns().iter().map(choice).collect()
}

/// A count as it crosses to the page.
pub(super) fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// The number of a row as it crosses to the page.
pub(super) fn row_number(row: &AttendeeRow) -> i32 {
    number(row.number)
}

/// What became of a row, with the places it gives.
pub(super) fn row(row: &AttendeeRow, fate: &str, places: &[NewPlace]) -> ImportRow {
    let sessions = places.iter().filter(|place| place.seat.1.is_none());
    ImportRow {
        row: number(row.number),
        fate: fate.to_owned(),
        family_name: row.family_name.clone(),
        given_name: row.given_name.clone(),
        organisation: row.organisation.clone(),
        email: row.email.clone(),
        phone: row.phone.clone(),
        function: row.function.clone(),
        session_ids: sessions.map(|place| place.seat.0.to_string()).collect(),
        wishes: String::new(),
        meal: row.meal.clone(),
        same_as: 0,
        candidates: Vec::new(),
        decided: String::new(),
        differences: Vec::new(),
    }
}
