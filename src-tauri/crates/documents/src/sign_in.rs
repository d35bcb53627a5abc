//! The sign-in sheet of a session: who is expected, and a box to sign for each half-day.
//!
//! Every text comes formatted from the caller; casing is applied here, on paper only. Names are
//! never cut: they shrink, then wrap, and their row grows. Deliberately not here: who is on the
//! sheet, in which order, and which number a row has (a printed number never changes).

use crate::place::{Colour, Logo};

mod grid;
mod layout;

pub use layout::place;

/// The fixed words of the sheet, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInWords {
    /// The name of the document ("Feuille d’émargement").
    pub document: String,
    /// The heading above the speakers ("Intervenants").
    pub speakers: String,
    /// The heading above the participants ("Participants").
    pub participants: String,
    /// The header of the column of numbers ("N°").
    pub number: String,
    /// The header of the column of family names ("Nom").
    pub family_name: String,
    /// The header of the column of given names ("Prénom").
    pub given_name: String,
    /// The header of the column of organisations ("Organisme").
    pub organisation: String,
    /// The header above one signature ("Signature"), used when there is no half-day label.
    pub signature: String,
    /// What continues a title on later pages ("suite").
    pub continued: String,
    /// The label of a page with two variables, `{page}` and `{pages}` ("Page {page} / {pages}").
    pub page: String,
}

/// A person who is expected.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignInRow {
    /// The number of the row, fixed once printed.
    pub number: u32,
    /// As stored; set in capitals.
    pub family_name: String,
    /// As stored.
    pub given_name: String,
    /// The name of the organisation; may be empty.
    pub organisation: String,
    /// What the person does there; may be empty.
    pub function: String,
    /// The category ("Élu·e"); may be empty.
    pub category: String,
    /// A remark such as "liste d’attente"; may be empty.
    pub note: String,
}

/// A speaker, who signs as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignInSpeaker {
    /// As stored; set in capitals.
    pub family_name: String,
    /// As stored.
    pub given_name: String,
    /// Function and organisation, or the role; may be empty.
    pub function: String,
}

/// What a sign-in sheet says. Strings are ready to print; an empty one leaves its line out.
#[derive(Debug, Clone, PartialEq)]
pub struct SignInSheet {
    /// The name of the organiser.
    pub organiser: String,
    /// Address, registration numbers: one line.
    pub coordinates: String,
    /// The series or the exact title of the action.
    pub action: String,
    /// The number and the title of the session.
    pub session: String,
    /// The date.
    pub date: String,
    /// The hours.
    pub hours: String,
    /// The place.
    pub place: String,
    /// The convention or the funder.
    pub convention: String,
    /// One label per signature column ("Matin", "Après-midi"); at least one column is made.
    pub half_days: Vec<String>,
    /// The speakers in their order.
    pub speakers: Vec<SignInSpeaker>,
    /// The participants in their order.
    pub rows: Vec<SignInRow>,
    /// How many rows without a name follow; their numbers continue the highest one.
    pub blank_rows: u32,
    /// The label of the print run ("Tirage 2 du 4 novembre 2026").
    pub print_run: String,
    /// The privacy notice.
    pub privacy: String,
    /// The centre's own colour, used sparingly; it has to be dark enough for text.
    pub accent: Colour,
    /// The logos of the centre, beside its name.
    pub logos: Vec<Logo>,
    /// The logos of those who pay, below the convention.
    pub funder_logos: Vec<Logo>,
}

#[cfg(test)]
mod tests;
