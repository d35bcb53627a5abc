//! The sign-in sheet of a session: who is expected, and a box to sign for each half-day.
//!
//! Every text comes formatted from the caller; casing is applied here, on paper only. Names are
//! never cut: they shrink, then wrap, and their row grows. A run may have several sheets (desks,
//! workshops, venues), each with pages of its own. Deliberately not here: who is on a sheet, in
//! which order, and which number a row has (a printed number never changes).

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
    /// The header of the column of speakers' functions and organisations ("Organisme").
    pub organisation: String,
    /// The header above one signature ("Signature"), used when there is no half-day label.
    pub signature: String,
    /// What continues a title on later pages ("suite").
    pub continued: String,
    /// The label of a page with two variables, `{page}` and `{pages}` ("Page {page} / {pages}").
    pub page: String,
}

/// A column of texts beside the names.
#[derive(Debug, Clone, PartialEq)]
pub struct SignInColumn {
    /// The words of its header.
    pub label: String,
    /// How wide it is beside the others; a family name has 1.
    pub share: f32,
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
    /// What stands small below the family name: a category, "liste d’attente"; may be empty.
    pub remark: String,
    /// The texts of the other columns, from left to right; may be fewer.
    pub cells: Vec<String>,
    /// What it stands under; a line says it when it differs from that of the row before.
    pub group: String,
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

/// One sheet of a run: what is signed, and by whom. It begins on a page of its own and counts its
/// own pages. Empty texts leave their line out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignInSheet {
    /// The number and the title of the session or workshop.
    pub title: String,
    /// What tells the sheet from the others of the run, large ("A – F").
    pub desk: String,
    /// The date.
    pub date: String,
    /// The hours.
    pub hours: String,
    /// The place.
    pub place: String,
    /// One label per signature column ("Matin", "Après-midi"); at least one column is made.
    pub half_days: Vec<String>,
    /// The speakers in their order.
    pub speakers: Vec<SignInSpeaker>,
    /// The participants in their order.
    pub rows: Vec<SignInRow>,
    /// How many rows without a name follow.
    pub blank_rows: u32,
    /// The number of the first of them.
    pub first_blank: u32,
}

/// What a run of sign-in sheets says. Strings are ready to print; an empty one leaves its line out.
#[derive(Debug, Clone, PartialEq)]
pub struct SignInRun {
    /// The name of the organiser.
    pub organiser: String,
    /// Address, registration numbers: one line.
    pub coordinates: String,
    /// The series or the exact title of the action.
    pub action: String,
    /// The convention or the funder.
    pub convention: String,
    /// The columns between the names and the signatures.
    pub columns: Vec<SignInColumn>,
    /// Whether rows and letters are larger, for people who see or write with difficulty.
    pub large: bool,
    /// The sheets in their order.
    pub sheets: Vec<SignInSheet>,
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
