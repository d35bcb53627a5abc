//! Getting ready: following up speakers, the list of preparations, and the rules of the fees.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::fields;

/// How far the staff are with a speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FollowUpView {
    /// Code of `SpeakerStatus`.
    pub status: String,
    /// When they arrive, as an hour or in words.
    pub arrival: String,
    /// What they need in the room.
    pub equipment: String,
    /// Code of `ImageConsent`.
    pub image: String,
    /// The private note.
    pub note: String,
    /// The key of the appearance that has their place, or empty.
    pub replaced_by: String,
    /// Whether they are counted on and printed.
    pub comes: bool,
    /// Codes of `Missing`: what is still to be asked.
    pub missing: Vec<String>,
}

fields! {
    /// A field of a follow-up, set with `speakers::follow_up`.
    FollowUpField {
        Status => "status", Arrival => "arrival", Equipment => "equipment", Image => "image",
        Note => "note",
    }
}

/// A line of the list of preparations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PreparationView {
    /// Its key.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// Days after the first session (`-60`, `15`, `0`); empty for a line with a day of its own.
    pub days: String,
    /// The day; empty while the day of the first session is not known.
    pub date: String,
    /// The day on which it was done, or empty.
    pub done: String,
    /// `done`, `overdue`, `soon` (within a fortnight) or `later`, which is also what has no day.
    pub state: String,
}

fields! {
    /// A field of a preparation, set with `preparations::edit`. `when` takes `J-60`, `J+15`, `J`
    /// or a day; `done` yes or no.
    PreparationField {
        Title => "title", When => "when", Done => "done",
    }
}

/// A rule of the fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FeeRuleView {
    /// Its key.
    pub id: String,
    /// Code of `FeePayerKind`, or `category-<code of Category>`.
    pub payer: String,
    /// The amount in cents.
    pub cents: i32,
    /// Code of `FeeUnit`.
    pub unit: String,
    /// The payers in the centre's own words, or empty.
    pub label: String,
}

/// A rule as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FeeRuleDraft {
    /// Code of `FeePayerKind`, or `category-<code of Category>`.
    pub payer: String,
    /// The amount in euros: `150`, `12,50`; nothing for 0.
    pub amount: String,
    /// Code of `FeeUnit`.
    pub unit: String,
    /// The payers in the centre's own words, or empty.
    pub label: String,
}

fields! {
    /// A field of a rule, set with `fee_rules::edit`. `amount` takes euros: `150`, `12,50`.
    FeeRuleField {
        Payer => "payer", Amount => "amount", Unit => "unit", Label => "label",
    }
}
