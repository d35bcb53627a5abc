//! One person of a list, and what became of the rows of a file.
//!
//! Deliberately not here: how a row is read, see `rows`.

use super::problem::Problem;
use serde::Serialize;

/// Whether a registration stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The person comes.
    #[default]
    Active,
    /// The person waits for a place.
    Waiting,
    /// The order was cancelled or refunded.
    Cancelled,
}

/// An answer to a question about workshops that somebody would like.
///
/// Which workshop it means, and of which choice, depends on the programme: a cell may name it, or be
/// a tick or a rank in a column that names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wished {
    /// The header of the column.
    pub column: String,
    /// The cell, with line breaks.
    pub text: String,
}

/// One person of a list; what the file does not say is empty.
///
/// Texts are NFC with single spaces, otherwise as written: no casing is applied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AttendeeRow {
    /// Number of the physical record, from 1, the header counted.
    pub number: u32,
    /// Family name; empty only when there is a given name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Civility, as written.
    pub civility: String,
    /// Organisation.
    pub organisation: String,
    /// E-mail address, as written.
    pub email: String,
    /// Phone number: in pairs when surely French, otherwise as written.
    pub phone: String,
    /// Function within the organisation.
    pub function: String,
    /// Municipality or territory.
    pub territory: String,
    /// Category of attendee, as written.
    pub category: String,
    /// The dates, sessions or workshops chosen, as written, one text for each.
    ///
    /// A ticked column ("Journée du 12 mars": x) gives its header.
    pub session: Vec<String>,
    /// The workshops somebody would like, an answer for each column.
    pub wishes: Vec<Wished>,
    /// Whether the registration stands.
    pub status: Status,
    /// Needs, with line breaks; answers that say "none" are empty.
    pub needs: String,
    /// What somebody eats; "Déjeuner : non" when they do not stay for it.
    pub meal: String,
    /// Whether photographs may be published; `None` without an answer.
    pub photo_consent: Option<bool>,
    /// Remarks, with line breaks.
    pub note: String,
}

impl AttendeeRow {
    fn texts(&self) -> [&str; 12] {
        [
            &self.family_name,
            &self.given_name,
            &self.civility,
            &self.organisation,
            &self.email,
            &self.phone,
            &self.function,
            &self.territory,
            &self.category,
            &self.needs,
            &self.meal,
            &self.note,
        ]
    }

    /// Whether two rows say the same.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        self.texts() == other.texts()
            && self.session == other.session
            && self.wishes == other.wishes
            && self.status == other.status
            && self.photo_consent == other.photo_consent
    }

    /// A number that two rows share when they say the same.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut print = Fingerprint(0);
        self.texts().into_iter().for_each(|text| print.add(text));
        self.session.iter().for_each(|choice| print.add(choice));
        for wished in &self.wishes {
            print.add(&wished.column);
            print.add(&wished.text);
        }
        print.mix(match (self.status, self.photo_consent) {
            (Status::Active, None) => 1,
            (Status::Active, Some(consent)) => 2 + u64::from(consent),
            (Status::Cancelled, None) => 4,
            (Status::Cancelled, Some(consent)) => 5 + u64::from(consent),
            (Status::Waiting, None) => 7,
            (Status::Waiting, Some(consent)) => 8 + u64::from(consent),
        });
        print.0
    }
}

/// Mixes texts into one number, eight bytes at a time.
///
/// The hasher of the standard library took a third of the whole reading. Two rows with one number
/// are compared in full, so that a weak mix costs at most a duplicate that is not found.
struct Fingerprint(u64);

impl Fingerprint {
    fn mix(&mut self, word: u64) {
        // An odd constant with evenly spread bits: 2^64 divided by the golden ratio.
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn add(&mut self, text: &str) {
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        words
            .iter()
            .for_each(|word| self.mix(u64::from_le_bytes(*word)));
        let last = rest.iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
        self.mix(last ^ (text.len() as u64) << 56);
    }
}

/// How many rows were read, and what became of them.
///
/// `read` = rows that stand + `cancelled` + `left_out`; the caller parts the first into added and
/// recognised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows after the header that are not blank.
    pub read: usize,
    /// Rows given back with the status cancelled.
    pub cancelled: usize,
    /// Rows not given back; each has a problem.
    pub left_out: usize,
}

/// What a list holds, by one mapping.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The people, in the order of the file, cancelled ones included.
    pub rows: Vec<AttendeeRow>,
    /// All problems: those of the file first, then by row.
    pub problems: Vec<Problem>,
    /// The numbers of rows.
    pub counts: Counts,
}
