//! What can be wrong with a programme file, each with the path to it.
//!
//! Deliberately not here: words.

use serde::Serialize;

/// One thing found in a file, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The way to the value: `sessions[0].slots[2].starts`; empty for the whole file.
    pub path: String,
    /// What it is.
    #[serde(flatten)]
    pub kind: ProblemKind,
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expected {
    /// A text.
    Text,
    /// A whole number that is not negative.
    Number,
    /// A whole number, which may be negative.
    Integer,
    /// `true` or `false`.
    YesOrNo,
    /// A list.
    List,
    /// An object with named fields.
    Object,
}

impl Expected {
    /// The stable name, for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::YesOrNo => "yes-or-no",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The file is larger than a programme can be.
    FileTooLarge {
        /// Largest size in bytes that is read.
        limit: usize,
    },
    /// The file is not JSON in UTF-8.
    NotJson {
        /// Line of the first fault, from 1; 0 when it is the encoding.
        line: usize,
        /// Column of the first fault, from 1.
        column: usize,
    },
    /// The file is JSON, but does not say that it is a programme.
    NotAProgramme,
    /// The file was written by a newer program.
    NewerVersion {
        /// Version of the file.
        found: u64,
        /// Newest version that is read.
        supported: u64,
    },
    /// A field that is not known, perhaps misspelt; it was passed over.
    UnknownField,
    /// A value of another kind than the field takes.
    WrongType {
        /// The kind that the field takes.
        expected: Expected,
    },
    /// A field that must not be empty.
    ValueMissing,
    /// Not a date `YYYY-MM-DD`.
    BadDate,
    /// Not an hour `HH:MM`.
    BadHour,
    /// Not one of the codes of the field.
    UnknownChoice {
        /// The codes that there are, parted by commas.
        allowed: String,
    },
    /// A speaker that is neither a person nor an organisation.
    NobodySpeaks,
}

impl ProblemKind {
    /// The stable name of this problem, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NotJson { .. } => "not-json",
            Self::NotAProgramme => "not-a-programme",
            Self::NewerVersion { .. } => "newer-version",
            Self::UnknownField => "unknown-field",
            Self::WrongType { .. } => "wrong-type",
            Self::ValueMissing => "value-missing",
            Self::BadDate => "bad-date",
            Self::BadHour => "bad-hour",
            Self::UnknownChoice { .. } => "unknown-choice",
            Self::NobodySpeaks => "nobody-speaks",
        }
    }

    /// Whether the file cannot be taken with this problem in it.
    pub fn refuses(&self) -> bool {
        !matches!(self, Self::UnknownField)
    }

    /// The values that the message of this problem may show, by argument name.
    pub fn context(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::FileTooLarge { limit } => vec![("limit", limit.to_string())],
            Self::NotJson { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::NewerVersion { found, supported } => {
                vec![
                    ("found", found.to_string()),
                    ("supported", supported.to_string()),
                ]
            }
            Self::WrongType { expected } => vec![("expected", expected.code().to_owned())],
            Self::UnknownChoice { allowed } => vec![("allowed", allowed.clone())],
            _ => Vec::new(),
        }
    }
}

impl Problem {
    /// The stable name of this problem, for catalogues and scripts.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }
}
