//! Why a paste is refused before it is read.
//!
//! Deliberately not here: words; the catalogue has them under the codes.

use crate::attendees::FileKind;
use std::fmt;

/// Why there is nothing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// No letter and no figure.
    EmptyText,
    /// The file is larger than a programme can be.
    FileTooLarge {
        /// Size of the file in bytes.
        bytes: usize,
        /// Largest size in bytes that is read.
        limit: usize,
    },
    /// The text is longer than a programme can be.
    TextTooLong {
        /// Largest number of characters.
        limit: usize,
    },
    /// The text has more lines than a programme can have.
    TooManyLines {
        /// Largest number of lines.
        limit: usize,
    },
    /// A spreadsheet, a PDF, a picture, or another file that is no text.
    NotAText {
        /// What it appears to be.
        kind: FileKind,
    },
    /// A Word file that is damaged, or not what it says.
    DamagedFile,
}

impl Problem {
    /// The stable name of this problem, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyText => "empty-text",
            Self::FileTooLarge { .. } => "paste-file-too-large",
            Self::TextTooLong { .. } => "text-too-long",
            Self::TooManyLines { .. } => "too-many-lines",
            Self::NotAText { .. } => "not-a-text",
            Self::DamagedFile => "damaged-text",
        }
    }

    /// The values that the message may show, by argument name.
    pub fn context(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EmptyText | Self::DamagedFile => Vec::new(),
            Self::FileTooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Self::TextTooLong { limit } | Self::TooManyLines { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::NotAText { kind } => vec![("kind", kind.code().to_owned())],
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Problem {}
