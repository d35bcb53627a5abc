//! Who signed, as the screen where it is entered shows it.

use serde::Serialize;
use specta::Type;

/// The signatures of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SignatureSheet {
    /// What is signed for: codes of `HalfDay`, or `whole` alone.
    pub columns: Vec<String>,
    /// Everybody expected, in the order of the paper.
    pub rows: Vec<SignatureRow>,
}

/// One person of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SignatureRow {
    /// The number of the row on paper, from 1.
    pub number: i32,
    /// The registration.
    pub registration_id: String,
    /// The family name.
    pub family_name: String,
    /// The given name.
    pub given_name: String,
    /// The organisation they attend for.
    pub organisation: String,
    /// Whether they signed, by column.
    pub signed: Vec<bool>,
}
