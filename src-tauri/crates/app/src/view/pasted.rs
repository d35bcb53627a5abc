//! A text that was pasted and the programme that was found in it; and how it differs from one that
//! is there.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::programme::ProgrammeView;

/// What the reader is told besides the text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PasteOptions {
    /// The year of dates that have none; empty to take the text's own, else a likely one.
    pub year: String,
    /// What a person said of lines, in the order in which they said it.
    pub corrections: Vec<PasteCorrection>,
    /// The title to take when the text gives none.
    pub title: String,
}

/// What a person says of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PasteCorrection {
    /// The line, from 0.
    pub line: i32,
    /// Code of `exchange::paste::Role`.
    pub role: String,
}

/// A pasted text, as far as it was understood. Nothing of it is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PastedView {
    /// The lines of the source.
    pub lines: Vec<PastedLine>,
    /// Where the lines went, in their order.
    pub pieces: Vec<PieceView>,
    /// The programme as it would be. In place of their keys its parts have their path
    /// (`sessions[0].slots[3].speakers[1]`), as the pieces have it.
    pub programme: ProgrammeView,
    /// What went nowhere.
    pub unplaced: Vec<UnplacedView>,
    /// The year that dates without one were given; empty when no date lacks it.
    pub year: String,
}

/// One line of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PastedLine {
    /// Its words; empty for a blank line.
    pub text: String,
    /// How deep it stands in a list, or how far it is indented; 0 for most.
    pub depth: i32,
    /// The mark before it: `•` or its number; empty for most.
    pub mark: String,
    /// It is a heading, or bold as one.
    pub strong: bool,
}

/// Some lines and where they went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PieceView {
    /// Its first line, from 0.
    pub first: i32,
    /// Its last line.
    pub last: i32,
    /// Code of `exchange::paste::Role`.
    pub role: String,
    /// Where it went: `title`, `sessions[0].slots[3]`, `unplaced`.
    pub path: String,
    /// Why a person should look at it (code of `exchange::paste::Reason`); empty when it is sure.
    pub reason: String,
}

/// Words that have no place in a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UnplacedView {
    /// The first line, from 0.
    pub first: i32,
    /// The words.
    pub text: String,
}

/// One thing that a corrected version says otherwise than the programme that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DifferenceView {
    /// By what it is accepted; the same as long as neither version changes.
    pub id: String,
    /// Code of `exchange::revision::Kind`: `added`, `removed`, `changed`.
    pub kind: String,
    /// What it is: a field (`title`, `hours`, `venue` …), `session`, `slot`, `speaker`,
    /// `involvement` or `order`.
    pub what: String,
    /// The session it is in; none for the programme as a whole.
    pub session: Option<DifferenceSession>,
    /// The slot it is in.
    pub slot: Option<DifferenceSlot>,
    /// What is there now: words, a day, `HH:MM-HH:MM`, a number or a code; empty for nothing.
    pub before: String,
    /// What the corrected version says, in the same form.
    pub after: String,
    /// How many registered people would lose their place in what is removed.
    pub places: i32,
}

/// By what a person knows the session of a difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DifferenceSession {
    /// The same for all differences of one session.
    pub id: String,
    /// Its announced number, else its rank; empty for a new one without a number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its day.
    pub date: String,
}

/// By what a person knows the slot of a difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DifferenceSlot {
    /// When it starts.
    pub starts: String,
    /// Code of `SlotKind`.
    pub kind: String,
    /// Its title.
    pub title: String,
}
