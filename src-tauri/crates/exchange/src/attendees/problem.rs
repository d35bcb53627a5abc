//! What can be wrong with a list: refusals of a whole file, and problems at a row or a column.
//!
//! Deliberately not here: words, and values of cells. A problem names the place; the person looks
//! the value up there. So a problem may be logged or shown without giving away personal data.

use super::columns::Field;
use super::kind::FileKind;
use serde::Serialize;
use std::fmt;

/// Why a file cannot be read at all; nothing of it has been taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Refusal {
    /// The file holds no character, or only blank ones.
    EmptyFile,
    /// The file is larger than a list of attendees can be.
    FileTooLarge {
        /// Size of the file in bytes.
        bytes: usize,
        /// Largest size in bytes that is read.
        limit: usize,
    },
    /// The file is not a plain text table.
    NotATextFile {
        /// What it appears to be.
        kind: FileKind,
    },
    /// The file is locked with a password.
    PasswordProtected,
    /// The file is a workbook that cannot be read: cut short, or not written by the rules.
    DamagedFile {
        /// What it appears to be.
        kind: FileKind,
    },
    /// What the file unpacks to is larger than a list of attendees can be.
    UnpacksTooLarge {
        /// Largest size in bytes that is unpacked.
        limit: usize,
    },
    /// All the sheets of the workbook are hidden.
    NoVisibleSheet,
    /// The workbook has no visible sheet of the name that was asked for.
    NoSuchSheet,
    /// The file has more rows than are read.
    TooManyRows {
        /// Largest number of rows.
        limit: usize,
    },
    /// A row has more cells than are read.
    TooManyColumns {
        /// Largest number of columns.
        limit: usize,
    },
}

impl Refusal {
    /// The stable name of this refusal, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyFile => "empty-file",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NotATextFile { .. } => "not-a-text-file",
            Self::PasswordProtected => "password-protected",
            Self::DamagedFile { .. } => "damaged-file",
            Self::UnpacksTooLarge { .. } => "unpacks-too-large",
            Self::NoVisibleSheet => "no-visible-sheet",
            Self::NoSuchSheet => "no-such-sheet",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyColumns { .. } => "too-many-columns",
        }
    }

    /// The values that the message of this refusal may show, by argument name.
    pub fn context(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EmptyFile
            | Self::PasswordProtected
            | Self::NoVisibleSheet
            | Self::NoSuchSheet => Vec::new(),
            Self::FileTooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Self::NotATextFile { kind } | Self::DamagedFile { kind } => {
                vec![("kind", kind.code().to_owned())]
            }
            Self::UnpacksTooLarge { limit }
            | Self::TooManyRows { limit }
            | Self::TooManyColumns { limit } => {
                vec![("limit", limit.to_string())]
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refusal {}

/// What a problem means for the row or file that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Said for information; nothing needs to be done.
    Notice,
    /// The row was taken, but a person should look at it.
    Check,
    /// The row was not taken.
    LeftOut,
}

/// One thing found in a list, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Number of the physical record, from 1; `None` when the whole file is meant.
    pub row: Option<u32>,
    /// Header text of the column; `None` when the whole row or file is meant.
    pub column: Option<String>,
    /// What it is.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// What was found, with the numbers that its message needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The workbook has hidden sheets, which were left alone.
    HiddenSheets {
        /// Number of such sheets.
        count: u32,
    },
    /// Other sheets of the workbook look like lists as well; only one was read.
    OtherSheets {
        /// Number of such sheets.
        count: u32,
    },
    /// No row looks like a header: columns carry the letters of a spreadsheet instead.
    NoHeader,
    /// Rows before the header were taken for a title.
    RowsBeforeHeader {
        /// Number of such rows that are not blank.
        count: u32,
    },
    /// The list has a header, but no row after it.
    NoRows,
    /// No column holds a name, so that no row can become a person.
    NoNameColumn,
    /// The mapping names a column that the file does not have.
    UnknownColumn,
    /// The column may never be kept (a network address, a social security number).
    PrivateColumn,
    /// The mapping gives a second column to a field that takes one; the second is not used.
    FieldTwice {
        /// The field.
        field: Field,
    },
    /// Only the people who paid are named: they were taken for the attendees.
    PayerAsAttendee,
    /// E-mail addresses of people who paid for somebody else were not given to the attendee.
    PayerEmailUnused {
        /// Number of rows concerned.
        rows: u32,
    },
    /// The row has fewer cells than the header.
    CellsMissing {
        /// Number of cells of the header.
        expected: usize,
        /// Number of cells of the row.
        found: usize,
    },
    /// The row has more cells than the header, and those are not blank.
    CellsExtra {
        /// Number of cells of the header.
        expected: usize,
        /// Number of cells of the row.
        found: usize,
    },
    /// A quotation mark was opened and not closed; the row was read as if it were not there.
    StrayQuote,
    /// The row says the same as the header; left out.
    RepeatedHeader,
    /// The row says the same as an earlier one; left out.
    DuplicateRow {
        /// Number of the earlier row.
        first: u32,
    },
    /// The row names nobody; left out.
    NoName,
    /// A row below the list that says how many there are.
    TotalRow,
    /// Given and family name stand in one cell, and nothing says which is which.
    NameOrderGuessed,
    /// The text does not look like one e-mail address; it was kept as written.
    EmailDoubtful,
    /// The text does not look like a phone number; it was kept as written.
    PhoneDoubtful,
    /// A spreadsheet turned the phone number into a rounded figure; it was kept as written.
    PhoneDamaged,
    /// The status is neither a known valid one nor a known cancelled one; taken as valid.
    StatusUnclear,
    /// The answer about photographs is neither yes nor no; taken as no answer.
    PhotoConsentUnclear,
    /// The cell holds the error of a formula (`#N/A`); taken as blank.
    FormulaError,
    /// Characters that could not be read; each stands as U+FFFD.
    UnreadableCharacters {
        /// Number of such characters in the cell.
        count: u32,
    },
    /// The accents were damaged by an earlier conversion; the text was kept as written.
    GarbledAccents,
    /// The text is unusually long for its field; it was kept as written.
    ValueVeryLong {
        /// Number of characters.
        characters: usize,
    },
}

impl ProblemKind {
    /// The stable name of this problem, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::HiddenSheets { .. } => "hidden-sheets",
            Self::OtherSheets { .. } => "other-sheets",
            Self::NoHeader => "no-header",
            Self::RowsBeforeHeader { .. } => "rows-before-header",
            Self::NoRows => "no-rows",
            Self::NoNameColumn => "no-name-column",
            Self::UnknownColumn => "unknown-column",
            Self::PrivateColumn => "private-column",
            Self::FieldTwice { .. } => "field-twice",
            Self::PayerAsAttendee => "payer-as-attendee",
            Self::PayerEmailUnused { .. } => "payer-email-unused",
            Self::CellsMissing { .. } => "cells-missing",
            Self::CellsExtra { .. } => "cells-extra",
            Self::StrayQuote => "stray-quote",
            Self::RepeatedHeader => "repeated-header",
            Self::DuplicateRow { .. } => "duplicate-row",
            Self::NoName => "no-name",
            Self::TotalRow => "total-row",
            Self::NameOrderGuessed => "name-order-guessed",
            Self::EmailDoubtful => "email-doubtful",
            Self::PhoneDoubtful => "phone-doubtful",
            Self::PhoneDamaged => "phone-damaged",
            Self::StatusUnclear => "status-unclear",
            Self::PhotoConsentUnclear => "photo-consent-unclear",
            Self::FormulaError => "formula-error",
            Self::UnreadableCharacters { .. } => "unreadable-characters",
            Self::GarbledAccents => "garbled-accents",
            Self::ValueVeryLong { .. } => "value-very-long",
        }
    }

    /// What this problem means for the row or file that has it.
    pub fn severity(&self) -> Severity {
        match self {
            Self::RepeatedHeader | Self::DuplicateRow { .. } | Self::NoName | Self::TotalRow => {
                Severity::LeftOut
            }
            Self::RowsBeforeHeader { .. }
            | Self::PayerEmailUnused { .. }
            | Self::HiddenSheets { .. }
            | Self::OtherSheets { .. } => Severity::Notice,
            _ => Severity::Check,
        }
    }

    /// The values that the message of this problem may show, by argument name.
    pub fn context(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::RowsBeforeHeader { count }
            | Self::UnreadableCharacters { count }
            | Self::HiddenSheets { count }
            | Self::OtherSheets { count } => {
                vec![("count", count.to_string())]
            }
            Self::FieldTwice { field } => vec![("field", field.code().to_owned())],
            Self::PayerEmailUnused { rows } => vec![("rows", rows.to_string())],
            Self::CellsMissing { expected, found } | Self::CellsExtra { expected, found } => {
                vec![
                    ("expected", expected.to_string()),
                    ("found", found.to_string()),
                ]
            }
            Self::DuplicateRow { first } => vec![("first", first.to_string())],
            Self::ValueVeryLong { characters } => vec![("characters", characters.to_string())],
            _ => Vec::new(),
        }
    }
}

impl Problem {
    /// A problem of the whole file.
    pub(crate) fn file(kind: ProblemKind) -> Self {
        Self {
            row: None,
            column: None,
            kind,
        }
    }

    /// A problem of a whole row.
    pub(crate) fn row(row: u32, kind: ProblemKind) -> Self {
        Self {
            row: Some(row),
            column: None,
            kind,
        }
    }

    /// A problem of one cell.
    pub(crate) fn cell(row: u32, column: &str, kind: ProblemKind) -> Self {
        Self {
            row: Some(row),
            column: Some(column.to_owned()),
            kind,
        }
    }

    /// A problem of a whole column.
    pub(crate) fn column(column: &str, kind: ProblemKind) -> Self {
        Self {
            row: None,
            column: Some(column.to_owned()),
            kind,
        }
    }

    /// The stable name of this problem, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }
}
