//! What a search across everything ever held finds.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HeldQuery {
    /// Words, or a question; a year in it counts unless one is chosen.
    pub words: String,
    /// The year chosen, or empty for that of the words.
    pub year: String,
    /// One kind only: `programme`, `session`, `speaker` or `organisation`; empty for all.
    pub kind: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HeldAnswer {
    /// The year that was looked for, or empty.
    pub year: String,
    /// The years in which anything was held, the latest first.
    pub years: Vec<String>,
    /// By kind, the latest first.
    pub found: Vec<HeldFound>,
    /// The kinds of which there is more than is shown.
    pub more: Vec<String>,
}

/// Something that was held, or somebody who had a part in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HeldFound {
    /// `programme`, `session`, `slot`, `speaker` or `organisation`.
    pub kind: String,
    /// What a person would call it; may be empty for a session or slot.
    pub title: String,
    /// The functions of a speaker, or empty.
    pub detail: String,
    /// Code of `SpeakerRole` or `Part`, of `ProgrammeKind` or `SlotKind`; empty for a session.
    pub code: String,
    /// The programme it leads to.
    pub programme_id: String,
    /// Its title.
    pub programme: String,
    /// The session it leads to, or empty.
    pub session_id: String,
    /// The number of the session, or empty.
    pub number: String,
    /// The title of the session, or empty.
    pub session: String,
    /// The slot it leads to, or empty.
    pub slot_id: String,
    /// The title of the slot, or empty.
    pub slot: String,
    /// The first day.
    pub date: String,
    /// The last day, when it is another.
    pub last_date: String,
    /// The venue's name and town, or the towns.
    pub place: String,
    /// Its programme is put away.
    pub archived: bool,
}
