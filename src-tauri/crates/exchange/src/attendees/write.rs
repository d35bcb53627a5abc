//! An attendee list as a CSV file for French Excel: `;`, UTF-8 with a byte-order mark, CRLF.
//!
//! Deliberately not here: the words of the header; the caller hands them over.

use super::choices;
use super::clean;
use super::columns::Field;
use super::row::{AttendeeRow, Status};

/// The words that the file shows; [`super::read`] understands the usual French and English ones.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The columns to write, each with its header, in order.
    pub columns: &'a [(Field, &'a str)],
    /// Status of a registration that stands.
    pub active: &'a str,
    /// Status of a cancelled registration.
    pub cancelled: &'a str,
    /// Yes, for consent.
    pub yes: &'a str,
    /// No, for consent.
    pub no: &'a str,
}

/// Writes a list.
///
/// Cells that a spreadsheet program could take for a formula get an apostrophe before them;
/// [`super::read`] takes it away, so that reading gives back what was written.
pub fn write(rows: &[AttendeeRow], words: &Words<'_>) -> Vec<u8> {
    let mut file = String::from("\u{FEFF}");
    line(
        &mut file,
        words.columns.iter().map(|(_, header)| (*header).to_owned()),
    );
    for row in rows {
        line(
            &mut file,
            words
                .columns
                .iter()
                .map(|(field, _)| cell(row, *field, words)),
        );
    }
    file.into_bytes()
}

fn line(file: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            file.push(';');
        }
        push(file, &cell);
    }
    file.push_str("\r\n");
}

fn push(file: &mut String, cell: &str) {
    let risky = clean::is_formula(cell.trim_start_matches('\''));
    let quoted = risky || cell.contains([';', '"', '\n', '\r', '\t', ',']) || cell.trim() != cell;
    if quoted {
        file.push('"');
    }
    if risky {
        file.push('\'');
    }
    if quoted {
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    } else {
        file.push_str(cell);
    }
}

fn cell(row: &AttendeeRow, field: Field, words: &Words<'_>) -> String {
    match field {
        Field::FamilyName => row.family_name.clone(),
        Field::GivenName => row.given_name.clone(),
        Field::FullName => format!("{} {}", row.given_name, row.family_name)
            .trim()
            .to_owned(),
        Field::Civility => row.civility.clone(),
        Field::Email => row.email.clone(),
        Field::Phone => row.phone.clone(),
        Field::Organisation => row.organisation.clone(),
        Field::Function => row.function.clone(),
        Field::Territory => row.territory.clone(),
        Field::Category => row.category.clone(),
        Field::Session => choices::join(&row.session),
        Field::Status => match row.status {
            Status::Active => words.active.to_owned(),
            Status::Cancelled => words.cancelled.to_owned(),
        },
        Field::Needs => row.needs.clone(),
        Field::PhotoConsent => match row.photo_consent {
            Some(true) => words.yes.to_owned(),
            Some(false) => words.no.to_owned(),
            None => String::new(),
        },
        Field::Note => row.note.clone(),
        Field::PayerFamilyName | Field::PayerGivenName | Field::PayerEmail | Field::Ignored => {
            String::new()
        }
    }
}
