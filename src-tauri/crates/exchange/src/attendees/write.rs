//! Attendees as a table that goes out, in columns that [`super::read`] understands.
//!
//! Deliberately not here: the words of the header, which the caller hands over; and the forms in
//! which a table goes out, see [`crate::table`].

use super::choices;
use super::columns::Field;
use super::row::{AttendeeRow, Status};
use crate::table::{Cell, Table};

/// The words that the table shows; [`super::read`] understands the usual French and English ones.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// What the list is about.
    pub title: &'a str,
    /// The columns to write, each with its header, in order.
    pub columns: &'a [(Field, &'a str)],
    /// Status of a registration that stands.
    pub active: &'a str,
    /// Status of somebody who waits for a place.
    pub waiting: &'a str,
    /// Status of a cancelled registration.
    pub cancelled: &'a str,
    /// Yes, for consent.
    pub yes: &'a str,
    /// No, for consent.
    pub no: &'a str,
}

/// A list as a table.
pub fn table(rows: &[AttendeeRow], words: &Words<'_>) -> Table {
    let cells = |row: &AttendeeRow| {
        let columns = words.columns.iter();
        columns
            .map(|(field, header)| Cell::Text(cell(row, *field, header, words)))
            .collect()
    };
    Table {
        title: words.title.to_owned(),
        headers: words
            .columns
            .iter()
            .map(|(_, header)| (*header).to_owned())
            .collect(),
        rows: rows.iter().map(cells).collect(),
    }
}

fn cell(row: &AttendeeRow, field: Field, header: &str, words: &Words<'_>) -> String {
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
            Status::Waiting => words.waiting.to_owned(),
            Status::Cancelled => words.cancelled.to_owned(),
        },
        Field::Wish => row
            .wishes
            .iter()
            .find(|wished| wished.column == header)
            .map(|wished| wished.text.clone())
            .unwrap_or_default(),
        Field::Needs => row.needs.clone(),
        Field::Meal => row.meal.clone(),
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
