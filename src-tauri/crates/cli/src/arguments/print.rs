//! `parvis print KIND …`: the documents and the options that each of them takes.
//!
//! Deliberately not here: which session a number means, and printing.

use std::path::PathBuf;

use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    BrochureFormat, BrochureOptions, CertificateKind, DirectionSign, ParticipantColumn, TentFormat,
    TentPeople,
};
use parvis_app::view::printer::Sides;
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
    pub out: Option<PathBuf>,
    /// The printer to send it to.
    pub printer: Option<ToPrinter>,
}

/// How a document goes to a printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToPrinter {
    /// The name of the printer.
    pub name: String,
    /// How many times.
    pub copies: i32,
    /// On which sides; as is usual for the document when none.
    pub sides: Option<Sides>,
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
    Brochure {
        /// How it is made.
        options: BrochureOptions,
    },
    /// Table tents.
    TableTents {
        /// Who gets one.
        people: TentPeople,
        /// How the sheets lie.
        format: TentFormat,
        /// Of the attendees only these registrations.
        only: Vec<String>,
    },
    /// Certificates.
    Certificates {
        /// What is certified.
        kind: CertificateKind,
        /// Where they are signed.
        town: String,
        /// Who signs.
        signatory: String,
        /// Only these registrations.
        only: Vec<String>,
    },
    /// The alphabetical list for the wall.
    WallList {
        /// The order of the sign-in sheet.
        sort: AttendeeSort,
    },
    /// The list of participants.
    ParticipantList {
        /// The order.
        sort: AttendeeSort,
        /// What is said beside the names.
        columns: Vec<ParticipantColumn>,
        /// Only these registrations.
        only: Vec<String>,
    },
    /// The list of speakers.
    SpeakerList,
    /// The directory of partners.
    PartnerDirectory {
        /// Whose people.
        people: TentPeople,
    },
    /// A sign for each room.
    DoorSigns,
    /// Arrows.
    DirectionSigns {
        /// Where they point and what they say.
        signs: Vec<DirectionSign>,
    },
}

/// The options that take a word or a text, with their dashes.
const TEXT_OPTIONS: [&str; 13] = [
    "--columns",
    "--draft-mark",
    "--format",
    "--kind",
    "--only",
    "--printer",
    "--sides",
    "--signatory",
    "--signs",
    "--sort",
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
        "brochure" => Paper::Brochure {
            options: BrochureOptions {
                format: choice(typed, "--format", BrochureFormat::A4)?,
                draft_mark: words(typed, "--draft-mark"),
                slip: std::mem::take(&mut typed.slip),
            },
        },
        "table-tents" => Paper::TableTents {
            people: choice(typed, "--who", TentPeople::Speakers)?,
            format: choice(typed, "--format", TentFormat::Tall)?,
            only: several(typed, "--only")?,
        },
        "certificates" => Paper::Certificates {
            kind: choice(typed, "--kind", CertificateKind::Attendance)?,
            town: words(typed, "--town"),
            signatory: words(typed, "--signatory"),
            only: several(typed, "--only")?,
        },
        "wall-list" => Paper::WallList {
            sort: choice(typed, "--sort", AttendeeSort::FamilyName)?,
        },
        "participant-list" => Paper::ParticipantList {
            sort: choice(typed, "--sort", AttendeeSort::FamilyName)?,
            columns: match typed.texts.contains_key("--columns") {
                true => several(typed, "--columns")?,
                false => vec![ParticipantColumn::Function, ParticipantColumn::Organisation],
            },
            only: several(typed, "--only")?,
        },
        "speaker-list" => Paper::SpeakerList,
        "partner-directory" => Paper::PartnerDirectory {
            people: choice(typed, "--who", TentPeople::Speakers)?,
        },
        "door-signs" => Paper::DoorSigns,
        "direction-signs" => Paper::DirectionSigns {
            signs: signs(typed)?,
        },
        other => return Err(Misuse::UnknownCommand(format!("print {other}"))),
    };
    let whole = matches!(
        paper,
        Paper::Brochure { .. } | Paper::PartnerDirectory { .. }
    );
    let to_printer = typed.texts.contains_key("--printer");
    Ok(Print {
        programme: programme(typed)?,
        session: if whole { None } else { typed.session.take() },
        paper,
        printer: printer(typed)?,
        // One of the two is enough; both are fine.
        out: match typed.out.take() {
            None if !to_printer => return Err(Misuse::Missing("--out")),
            out => out,
        },
    })
}

/// The printer with its options, which stay untaken without one.
fn printer(typed: &mut Typed) -> Result<Option<ToPrinter>, Misuse> {
    let Some(name) = typed.texts.remove("--printer") else {
        return Ok(None);
    };
    let sides = match typed.texts.contains_key("--sides") {
        true => Some(choice(typed, "--sides", Sides::OneSided)?),
        false => None,
    };
    Ok(Some(ToPrinter {
        name,
        copies: typed.copies.take().unwrap_or(1),
        sides,
    }))
}

/// A text that may be left out.
fn words(typed: &mut Typed, option: &str) -> String {
    typed.texts.remove(option).unwrap_or_default()
}

/// "left=Accueil;stairs-up=Salle B|1er étage": arrows, words and smaller words.
fn signs(typed: &mut Typed) -> Result<Vec<DirectionSign>, Misuse> {
    const OPTION: &str = "--signs";
    let value = typed.texts.remove(OPTION).ok_or(Misuse::Missing(OPTION))?;
    let sign = |part: &str| {
        let (arrow, words) = part.split_once('=')?;
        let (text, detail) = words.split_once('|').unwrap_or((words, ""));
        Some(DirectionSign {
            arrow: serde_json::from_value(Value::from(arrow.trim())).ok()?,
            text: text.trim().to_owned(),
            detail: detail.trim().to_owned(),
        })
    };
    let parts = value.split(';').filter(|part| !part.trim().is_empty());
    let signs: Option<Vec<DirectionSign>> = parts.map(sign).collect();
    signs.ok_or(Misuse::BadValue {
        option: OPTION,
        value,
    })
}

/// Several words, with commas between them; none for an empty text.
fn several<T: DeserializeOwned>(typed: &mut Typed, option: &'static str) -> Result<Vec<T>, Misuse> {
    let value = words(typed, option);
    let parts = value
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let read = parts.map(|part| serde_json::from_value(Value::from(part)));
    read.collect::<Result<_, _>>()
        .map_err(|_| Misuse::BadValue {
            option,
            value: value.clone(),
        })
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
