//! `parvis print KIND …`: the documents and the options that each of them takes.
//!
//! Deliberately not here: which session a number means, and printing.

use std::path::PathBuf;

use parvis_app::view::address_labels::AddressOptions;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    BadgeBack, BadgeDesign, BadgeLayout, BrochureFormat, BrochureOptions, CertificateKind,
    DirectionSign, ParticipantColumn, SignInOptions, SignInSheets, TentFormat, TentPeople,
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
    /// The sign-in sheets.
    SignIn {
        /// The order of the rows.
        sort: AttendeeSort,
        /// How many blank rows follow.
        blank_rows: Option<i32>,
        /// How they are made.
        options: SignInOptions,
        /// The number of the only workshop there is a sheet for.
        workshop: Option<i32>,
    },
    /// Badges.
    Badges {
        /// The label stock.
        stock: Option<String>,
        /// The labels that are used up, from 1; none when it is not said.
        used: Option<Vec<i32>>,
        /// The order.
        sort: AttendeeSort,
        /// Only these registrations.
        only: Vec<String>,
        /// How they are made.
        design: BadgeDesign,
        /// The printer they are aligned for.
        alignment: String,
    },
    /// Address labels, of contacts or of the attendees of the programme.
    Labels(Labels),
    /// The page to measure a printer with.
    AlignmentPage {
        /// The label stock whose paper it is printed on.
        stock: String,
        /// The printer as it is measured already.
        alignment: String,
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
    /// Everything for the day of a session.
    Folder {
        /// The label stock.
        stock: Option<String>,
        /// The order of the sign-in sheet.
        sort: AttendeeSort,
    },
    /// What is out of date.
    Reprint {
        /// Only these entries.
        only: Vec<String>,
    },
}

/// The options of address labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The label stock.
    pub stock: Option<String>,
    /// The labels that are used up, from 1; none when it is not said.
    pub used: Option<Vec<i32>>,
    /// Which labels, in which order.
    pub options: AddressOptions,
    /// Only these people, or these registrations with a programme.
    pub only: Vec<String>,
    /// The words that contacts are looked for by.
    pub search: String,
    /// The tag that contacts are filed under.
    pub tag: String,
    /// The printer they are aligned for.
    pub alignment: String,
}

/// The options that take a word or a text, with their dashes.
const TEXT_OPTIONS: [&str; 29] = [
    "--across",
    "--alignment",
    "--back",
    "--columns",
    "--down",
    "--draft-mark",
    "--format",
    "--kind",
    "--layout",
    "--line",
    "--only",
    "--pages",
    "--per",
    "--practical",
    "--printer",
    "--search",
    "--sheets",
    "--sides",
    "--signatory",
    "--signs",
    "--sort",
    "--speaker",
    "--stock",
    "--tag",
    "--town",
    "--used",
    "--who",
    "--with",
    "--workshop",
];

/// The options that are said or not, with their dashes.
const FLAGS: [&str; 10] = [
    "--attended",
    "--by-organisation",
    "--choices",
    "--function",
    "--large",
    "--newsletter",
    "--no-band",
    "--no-code",
    "--one-signature",
    "--slip",
];

/// The options that take a number from 0, with their dashes.
const COUNTS: [&str; 3] = ["--blank-rows", "--companions", "--desks"];

/// The option of this name, when it is one that is said or not.
pub(super) fn flag_option(name: &str) -> Option<&'static str> {
    named(&FLAGS, name)
}

/// The option of this name, when it is one that takes a number from 0.
pub(super) fn count_option(name: &str) -> Option<&'static str> {
    named(&COUNTS, name)
}

fn named(options: &[&'static str], name: &str) -> Option<&'static str> {
    let named = |option: &&&str| option.strip_prefix("--") == Some(name);
    options.iter().find(named).copied()
}

/// The option of this name, when it is one that takes a text.
pub(super) fn text_option(name: &str) -> Option<&'static str> {
    named(&TEXT_OPTIONS, name)
}

/// Reads the document and its options.
pub(super) fn read(paper: &str, typed: &mut Typed) -> Result<Print, Misuse> {
    let paper = match paper {
        "sign-in" => sign_in(typed)?,
        "badges" => badges(typed)?,
        "labels" => Paper::Labels(labels(typed)?),
        "alignment-page" => Paper::AlignmentPage {
            stock: words(typed, "--stock"),
            alignment: words(typed, "--alignment"),
        },
        "brochure" => Paper::Brochure {
            options: BrochureOptions {
                format: choice(typed, "--format", BrochureFormat::A4)?,
                draft_mark: words(typed, "--draft-mark"),
                slip: typed.flags.remove("--slip"),
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
        "folder" => Paper::Folder {
            stock: typed.texts.remove("--stock"),
            sort: choice(typed, "--sort", AttendeeSort::FamilyName)?,
        },
        "reprint" => Paper::Reprint {
            only: several(typed, "--only")?,
        },
        other => return Err(Misuse::UnknownCommand(format!("print {other}"))),
    };
    let whole = matches!(
        paper,
        Paper::Brochure { .. }
            | Paper::PartnerDirectory { .. }
            | Paper::Reprint { .. }
            | Paper::AlignmentPage { .. }
    );
    // A printer is measured for all programmes.
    let programme = match paper {
        Paper::AlignmentPage { .. } => String::new(),
        // Without a programme they are of the contacts.
        Paper::Labels(_) => typed.programme.take().unwrap_or_default(),
        _ => programme(typed)?,
    };
    let to_printer = typed.texts.contains_key("--printer");
    Ok(Print {
        programme,
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

fn sign_in(typed: &mut Typed) -> Result<Paper, Misuse> {
    let usual = SignInOptions::default();
    let workshop = match typed.texts.remove("--workshop") {
        None => None,
        Some(value) => Some(whole("--workshop", &value)?),
    };
    let sheets = match workshop {
        Some(_) => SignInSheets::Workshops,
        None => SignInSheets::Session,
    };
    Ok(Paper::SignIn {
        sort: choice(typed, "--sort", AttendeeSort::FamilyName)?,
        blank_rows: typed.counts.remove("--blank-rows"),
        workshop,
        options: SignInOptions {
            sheets: choice(typed, "--sheets", sheets)?,
            columns: match typed.texts.contains_key("--columns") {
                true => several(typed, "--columns")?,
                false => usual.columns,
            },
            one_signature: typed.flags.remove("--one-signature"),
            desks: typed.counts.remove("--desks").unwrap_or(usual.desks),
            by_organisation: typed.flags.remove("--by-organisation"),
            large: typed.flags.remove("--large"),
            pages: words(typed, "--pages"),
            slot_id: String::new(),
        },
    })
}

/// The labels of the first sheet that are used up, as they are told.
fn used(typed: &mut Typed) -> Result<Option<Vec<i32>>, Misuse> {
    Ok(
        match (typed.texts.remove("--used"), typed.start_at.take()) {
            (Some(labels), _) => Some(ranges("--used", &labels)?),
            (None, Some(first)) => Some((1..first).collect()),
            (None, None) => None,
        },
    )
}

fn labels(typed: &mut Typed) -> Result<Labels, Misuse> {
    let usual = AddressOptions::default();
    // Only contacts are looked for; with a programme these two are options that nothing takes.
    let (search, tag) = match typed.programme {
        None => (words(typed, "--search"), words(typed, "--tag")),
        Some(_) => Default::default(),
    };
    Ok(Labels {
        stock: typed.texts.remove("--stock"),
        used: used(typed)?,
        options: AddressOptions {
            per: choice(typed, "--per", usual.per)?,
            sort: choice(typed, "--sort", usual.sort)?,
            function: typed.flags.remove("--function"),
            newsletter: typed.flags.remove("--newsletter"),
        },
        only: several(typed, "--only")?,
        search,
        tag,
        alignment: words(typed, "--alignment"),
    })
}

fn badges(typed: &mut Typed) -> Result<Paper, Misuse> {
    let used = used(typed)?;
    Ok(Paper::Badges {
        stock: typed.texts.remove("--stock"),
        used,
        sort: choice(typed, "--sort", AttendeeSort::FamilyName)?,
        only: several(typed, "--only")?,
        alignment: words(typed, "--alignment"),
        design: BadgeDesign {
            layout: choice(typed, "--layout", BadgeLayout::GivenName)?,
            code: !typed.flags.remove("--no-code"),
            band: !typed.flags.remove("--no-band"),
            choices: typed.flags.remove("--choices"),
            back: choice(typed, "--back", BadgeBack::Day)?,
            practical: words(typed, "--practical"),
            companions: typed.counts.remove("--companions").unwrap_or(0),
        },
    })
}

fn whole(option: &'static str, value: &str) -> Result<i32, Misuse> {
    value.trim().parse().map_err(|_| Misuse::BadValue {
        option,
        value: value.to_owned(),
    })
}

/// "1,2,5-7": numbers and ranges; none for an empty text.
fn ranges(option: &'static str, value: &str) -> Result<Vec<i32>, Misuse> {
    let mut numbers = Vec::new();
    for part in value.split(',').filter(|part| !part.trim().is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (whole(option, first)?, whole(option, last)?);
        // No sheet has as many labels.
        if first < 1 || last > 1_000 {
            let value = value.to_owned();
            return Err(Misuse::BadValue { option, value });
        }
        numbers.extend(first..=last);
    }
    Ok(numbers)
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
