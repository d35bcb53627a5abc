//! `parvis print KIND …`: the documents and the options that each of them takes.
//!
//! Deliberately not here: which session a number means, and printing.

use std::path::PathBuf;

use parvis_app::view::document::{CertificateKind, TentFormat, TentPeople};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Misuse, Typed, programme};

/// A document to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// Which, with its options.
    pub paper: Paper,
    /// The programme.
    pub programme: String,
    /// The number of the session.
    pub session: Option<i32>,
    /// The file to write.
    pub out: PathBuf,
}

/// The documents that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// The sign-in sheet.
    SignIn,
    /// Badges.
    Badges {
        /// The label stock.
        stock: Option<String>,
        /// The first label to use, from 1.
        start_at: Option<i32>,
    },
    /// The brochure.
    Brochure,
    /// Table tents.
    TableTents {
        /// Who gets one.
        people: TentPeople,
        /// How the sheets lie.
        format: TentFormat,
    },
    /// Certificates.
    Certificates {
        /// What is certified.
        kind: CertificateKind,
        /// Where they are signed.
        town: String,
        /// Who signs.
        signatory: String,
    },
}

/// The options that take a word or a text, with their dashes.
const TEXT_OPTIONS: [&str; 6] = [
    "--format",
    "--kind",
    "--signatory",
    "--stock",
    "--town",
    "--who",
];

/// The option of this name, when it is one that takes a text.
pub(super) fn text_option(name: &str) -> Option<&'static str> {
    let named = |option: &&&str| option.strip_prefix("--") == Some(name);
    TEXT_OPTIONS.iter().find(named).copied()
}

/// Reads the document and its options.
pub(super) fn read(paper: &str, typed: &mut Typed) -> Result<Print, Misuse> {
    let paper = match paper {
        "sign-in" => Paper::SignIn,
        "badges" => Paper::Badges {
            stock: typed.texts.remove("--stock"),
            start_at: typed.start_at.take(),
        },
        "brochure" => Paper::Brochure,
        "table-tents" => Paper::TableTents {
            people: choice(typed, "--who", TentPeople::Speakers)?,
            format: choice(typed, "--format", TentFormat::Tall)?,
        },
        "certificates" => Paper::Certificates {
            kind: choice(typed, "--kind", CertificateKind::Attendance)?,
            town: words(typed, "--town"),
            signatory: words(typed, "--signatory"),
        },
        other => return Err(Misuse::UnknownCommand(format!("print {other}"))),
    };
    Ok(Print {
        programme: programme(typed)?,
        session: if paper == Paper::Brochure {
            None
        } else {
            typed.session.take()
        },
        paper,
        out: typed.out.take().ok_or(Misuse::Missing("--out"))?,
    })
}

/// A text that may be left out.
fn words(typed: &mut Typed, option: &str) -> String {
    typed.texts.remove(option).unwrap_or_default()
}

/// One of the words of a choice, as the window writes them too.
fn choice<T: DeserializeOwned>(
    typed: &mut Typed,
    option: &'static str,
    usual: T,
) -> Result<T, Misuse> {
    let Some(value) = typed.texts.remove(option) else {
        return Ok(usual);
    };
    serde_json::from_value(Value::from(value.as_str()))
        .map_err(|_| Misuse::BadValue { option, value })
}
