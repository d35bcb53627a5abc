//! A programme as files to send and as text to paste: what the page asks for, and what comes of it.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A programme, or a part of it, in a format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExportRequest {
    /// The programme.
    pub programme_id: String,
    /// The format.
    pub format: ExportFormat,
    /// The only session that is wanted; empty for all. Only appointments come for one session.
    pub session_id: String,
    /// The key of the only speaker whose appointments are wanted; empty for all.
    pub speaker: String,
}

/// The formats there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ExportFormat {
    /// Our own file, for another Parvis.
    Json,
    /// Appointments (iCalendar).
    Calendar,
    /// A Word file.
    Word,
    /// A page of the web.
    Html,
    /// Plain text, for a newsletter or an e-mail.
    Text,
}

impl ExportFormat {
    /// Every format, in the order in which lists show them.
    pub const ALL: [Self; 5] = [
        Self::Word,
        Self::Html,
        Self::Text,
        Self::Calendar,
        Self::Json,
    ];

    /// The ending of its files, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Calendar => "ics",
            Self::Word => "docx",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// What was exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ExportReport {
    /// The sessions that are not in the file because their day is not known, by name.
    pub left_out: Vec<String>,
}

/// Somebody, or an organisation, who speaks in a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NamedSpeaker {
    /// The key of the person, else of the organisation.
    pub key: String,
    /// The name as it is said.
    pub name: String,
}
