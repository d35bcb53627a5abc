//! Certificates in bulk: one page a person, with the half-days signed, to be signed and stamped.
//!
//! Every text comes formatted from the caller; casing is applied here. Nothing is cut: a
//! certificate that is too long for a page is set closer, then goes on to a second one. Deliberately
//! not here: who gets one, and how long somebody was there.

use crate::place::{Colour, Logo};

mod closing;
mod layout;

pub use layout::place;

/// The fixed words, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateWords {
    /// The header of the column of dates.
    pub date: String,
    /// The header of the column of sessions.
    pub session: String,
    /// The header of the column of half-days.
    pub presence: String,
    /// The header of the column of lengths.
    pub duration: String,
    /// The label of the area for the signature.
    pub signature: String,
    /// The label of the area for the stamp.
    pub stamp: String,
}

/// One session that somebody attended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attended {
    /// The day.
    pub date: String,
    /// The number and title of the session.
    pub session: String,
    /// Where it was held; may be empty.
    pub place: String,
    /// The half-days that were signed ("matin et après-midi").
    pub presence: String,
    /// How long they lasted; empty when that is not known.
    pub duration: String,
}

/// What certifies that one person was there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Certificate {
    /// As the person wishes to be addressed; may be empty.
    pub civility: String,
    /// As stored.
    pub given_name: String,
    /// As stored; set in capitals.
    pub family_name: String,
    /// What there is to say of the person: function, employer.
    pub lines: Vec<String>,
    /// The sessions attended, in order.
    pub attended: Vec<Attended>,
    /// The sum with its words ("Durée totale : 6 h 15"); may be empty.
    pub total: String,
}

/// Certificates of one event. Empty texts leave their line out.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateRun {
    /// The name of the document ("Attestation de présence").
    pub document: String,
    /// Who certifies.
    pub issuer: String,
    /// Address, registration numbers: one line.
    pub coordinates: String,
    /// What leads to the name ("Le centre … atteste que").
    pub opening: String,
    /// What leads from the person to the event ("a participé à").
    pub link: String,
    /// The title of the event.
    pub event: String,
    /// What there is to say of the event: its series, the nature of the action.
    pub event_lines: Vec<String>,
    /// Small print below the table.
    pub note: String,
    /// "Fait à Valrive, le 4 mars 2027".
    pub done_at: String,
    /// Who signs: name and function.
    pub signatory: String,
    /// What the signature looks like; none leaves the room to sign by hand.
    pub signature: Option<Logo>,
    /// Small print at the foot of each.
    pub footer: String,
    /// The logos of the centre, beside its name.
    pub logos: Vec<Logo>,
    /// The certificates in their order.
    pub certificates: Vec<Certificate>,
    /// The centre's own colour; it has to be dark enough for text.
    pub accent: Colour,
}

#[cfg(test)]
mod tests;
