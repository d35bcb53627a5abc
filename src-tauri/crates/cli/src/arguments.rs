//! What was typed after `parvis`, as a command with its options.
//!
//! Deliberately not here: doing it, and the words for what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;
use parvis_app::view::document::AlignmentView;

mod centre;
mod export;
mod lists;
mod print;
mod privacy;
mod years;

pub use centre::CentreDeed;
pub use export::Export;
pub use lists::ListExport;
pub use print::{Labels, Paper, Print, ToPrinter};
pub use years::Duplicate;

/// Everything that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// The data folder, when not the usual one.
    pub data: Option<PathBuf>,
    /// Answers as JSON, even to a person.
    pub json: bool,
    /// The language of the messages and documents (`fr`, `en`), when not the system's.
    pub language: Option<String>,
    /// What to do.
    pub command: Command,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Say how to use the program.
    Help,
    /// Say which version it is.
    Version,
    /// Make the sample in a new database under a folder, and print its documents.
    Demo(PathBuf),
    /// List the programmes.
    ProgrammeList,
    /// Show a programme whole.
    ProgrammeShow(String),
    /// Bring in a programme from a JSON file.
    ProgrammeImport(PathBuf),
    /// Read a programme out of a text that somebody wrote.
    ProgrammePaste {
        /// The text.
        file: PathBuf,
        /// The year of dates that have none.
        year: Option<i32>,
        /// Only say what would be added.
        dry_run: bool,
    },
    /// Write a programme, or the appointments of a part of it.
    ProgrammeExport(Export),
    /// Make a programme from another on other dates.
    ProgrammeDuplicate {
        /// The other.
        id: String,
        /// How.
        duplicate: Duplicate,
    },
    /// Put a programme in another list.
    ProgrammeShelve {
        /// Which programme.
        id: String,
        /// The code of the list.
        shelf: &'static str,
    },
    /// Show a year; 0 is the present one.
    Year(i32),
    /// Look for what was ever held.
    Search {
        /// Words or a question.
        words: String,
        /// The year, when it is not among the words.
        year: Option<i32>,
    },
    /// Bring in a list of attendees.
    AttendeesImport {
        /// The list.
        file: PathBuf,
        /// The programme.
        programme: String,
        /// The number of the session everybody gets a place in.
        session: Option<i32>,
        /// Take all that the list says otherwise of people who are known.
        update: bool,
        /// Only say what would be done.
        dry_run: bool,
    },
    /// List the attendees of a programme.
    AttendeesList(String),
    /// Write the list of attendees to a file.
    AttendeesExport(ListExport),
    /// List the e-mail addresses of those who will come.
    AttendeesAddresses {
        /// The programme.
        programme: String,
        /// The number of the only session.
        session: Option<i32>,
    },
    /// Write the billing statement of a programme to a workbook.
    Billing {
        /// The programme.
        programme: String,
        /// Whether the days signed for are counted, and not those registered for.
        attended: bool,
        /// The workbook.
        out: PathBuf,
    },
    /// List the printers.
    Printers,
    /// Print a document to a file or on a printer.
    Print(Print),
    /// Show or set what every document says of the centre.
    Centre(CentreDeed),
    /// List the printers that were measured.
    AlignmentList,
    /// Keep what was measured of a printer.
    AlignmentSave(AlignmentView),
    /// Forget a printer.
    AlignmentForget(String),
    /// Say what is out of date on paper.
    Reprints(String),
    /// List the people, or the organisations, that may be one.
    Duplicates {
        /// Organisations instead of people.
        organisations: bool,
        /// Also those that are only worth a look.
        weak: bool,
    },
    /// Write all that is known of somebody.
    PersonAccess {
        /// Who.
        id: String,
        /// The file.
        out: PathBuf,
    },
    /// Erase somebody.
    PersonErase {
        /// Who.
        id: String,
        /// It was said that it cannot be undone.
        yes: bool,
        /// They are taken out of programmes as well.
        appearances: bool,
        /// The older copies that hold them go too.
        copies: bool,
    },
    /// Say what personal data was kept long enough.
    Privacy,
    /// Undo the last change.
    Undo,
    /// Check the database and rebuild its search table.
    Check,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misuse {
    /// There is no such command.
    UnknownCommand(String),
    /// There is no such option, or not for this command.
    UnknownOption(String),
    /// Something is missing: the name of an option or of a file.
    Missing(&'static str),
    /// The value of an option is not of its kind.
    BadValue {
        /// The option.
        option: &'static str,
        /// What was typed.
        value: String,
    },
    /// There is more than the command takes.
    TooMuch(String),
}

/// What was typed, in no order yet.
#[derive(Default)]
struct Typed {
    words: Vec<OsString>,
    data: Option<PathBuf>,
    json: bool,
    language: Option<String>,
    programme: Option<String>,
    session: Option<i32>,
    dry_run: bool,
    update: bool,
    start_at: Option<i32>,
    copies: Option<i32>,
    /// The options of documents that are said or not.
    flags: BTreeSet<&'static str>,
    /// The options of documents that take a number from 0.
    counts: BTreeMap<&'static str, i32>,
    /// The options of documents that take a word or a text.
    texts: BTreeMap<&'static str, String>,
    out: Option<PathBuf>,
    help: bool,
    version: bool,
}

/// Reads what was typed, without the program's own name.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Arguments, Misuse> {
    let mut typed = collect(lexopt::Parser::from_args(words))?;
    let command = if typed.help {
        Command::Help
    } else if typed.version {
        Command::Version
    } else {
        command(&mut typed)?
    };
    Ok(Arguments {
        data: typed.data,
        json: typed.json,
        language: typed.language,
        command,
    })
}

/// The language asked for, also where the rest cannot be understood: what is wrong is said in it.
pub fn language_asked(words: impl IntoIterator<Item = OsString>) -> Option<String> {
    let mut words = words
        .into_iter()
        .map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => return words.next(),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

fn collect(mut parser: lexopt::Parser) -> Result<Typed, Misuse> {
    let mut typed = Typed::default();
    loop {
        let argument = match parser.next() {
            Ok(None) => return Ok(typed),
            Ok(Some(argument)) => argument,
            Err(error) => return Err(Misuse::UnknownOption(error.to_string())),
        };
        match argument {
            Value(word) => typed.words.push(word),
            Long("json") => typed.json = true,
            Long("dry-run") => typed.dry_run = true,
            Long("update") => typed.update = true,
            Long("help") | Short('h') => typed.help = true,
            Long("version") | Short('V') => typed.version = true,
            Long("data") => typed.data = Some(value(&mut parser, "--data")?.into()),
            // `--output` is what the accountant's scripts say.
            Long("out" | "output") => typed.out = Some(value(&mut parser, "--out")?.into()),
            Long("lang") => typed.language = Some(text(&mut parser, "--lang")?),
            Long("programme") => typed.programme = Some(text(&mut parser, "--programme")?),
            Long("session") => typed.session = Some(number(&mut parser, "--session")?),
            Long("start-at") => typed.start_at = Some(number(&mut parser, "--start-at")?),
            Long("copies") => typed.copies = Some(number(&mut parser, "--copies")?),
            Long(name)
                if let Some(option) = print::text_option(name).or(years::text_option(name)) =>
            {
                let given = text(&mut parser, option)?;
                typed.texts.insert(option, given);
            }
            Long(name)
                if let Some(flag) = print::flag_option(name)
                    .or(years::flag_option(name))
                    .or(privacy::flag_option(name)) =>
            {
                typed.flags.insert(flag);
            }
            Long(name)
                if let Some(option) = print::count_option(name).or(years::count_option(name)) =>
            {
                let given = number_from(&mut parser, option, 0)?;
                typed.counts.insert(option, given);
            }
            Long(name) => return Err(Misuse::UnknownOption(format!("--{name}"))),
            Short(letter) => return Err(Misuse::UnknownOption(format!("-{letter}"))),
        }
    }
}

fn value(parser: &mut lexopt::Parser, option: &'static str) -> Result<OsString, Misuse> {
    parser.value().map_err(|_| Misuse::Missing(option))
}

fn text(parser: &mut lexopt::Parser, option: &'static str) -> Result<String, Misuse> {
    let value = value(parser, option)?;
    value.into_string().map_err(|value| Misuse::BadValue {
        option,
        value: value.to_string_lossy().into_owned(),
    })
}

fn number(parser: &mut lexopt::Parser, option: &'static str) -> Result<i32, Misuse> {
    number_from(parser, option, 1)
}

fn number_from(
    parser: &mut lexopt::Parser,
    option: &'static str,
    least: i32,
) -> Result<i32, Misuse> {
    let value = text(parser, option)?;
    match value.parse() {
        Ok(number) if number >= least => Ok(number),
        _ => Err(Misuse::BadValue { option, value }),
    }
}

fn command(typed: &mut Typed) -> Result<Command, Misuse> {
    let mut words = std::mem::take(&mut typed.words).into_iter();
    let first = words.next().ok_or(Misuse::Missing("command"))?;
    let first = first.to_string_lossy().into_owned();
    let second = if matches!(
        &*first,
        "programme" | "attendees" | "print" | "alignment" | "person"
    ) {
        let second = words.next().ok_or(Misuse::Missing("command"))?;
        second.to_string_lossy().into_owned()
    } else {
        String::new()
    };
    let command = match (&*first, &*second) {
        ("help", "") => Command::Help,
        ("demo", "") => Command::Demo(words.next().ok_or(Misuse::Missing("DIR"))?.into()),
        ("programme", "list") => Command::ProgrammeList,
        ("programme", "show") => Command::ProgrammeShow(word(&mut words, "ID")?),
        ("programme", "export") => {
            Command::ProgrammeExport(export::read(word(&mut words, "ID")?, typed)?)
        }
        ("programme", "import") => {
            Command::ProgrammeImport(words.next().ok_or(Misuse::Missing("FILE"))?.into())
        }
        ("programme", "paste") => Command::ProgrammePaste {
            file: words.next().ok_or(Misuse::Missing("FILE"))?.into(),
            year: typed.counts.remove("--year"),
            dry_run: std::mem::take(&mut typed.dry_run),
        },
        ("programme", "duplicate") => years::duplicate(&mut words, typed)?,
        ("programme", "archive") => years::shelve("archived", &mut words)?,
        ("programme", "unarchive") => years::shelve("current", &mut words)?,
        ("programme", "template") => years::shelve("template", &mut words)?,
        ("year", "") => years::year(&mut words)?,
        ("search", "") => years::search(&mut words, typed)?,
        ("attendees", "list") => Command::AttendeesList(programme(typed)?),
        ("attendees", "export") => Command::AttendeesExport(lists::read(typed)?),
        ("attendees", "addresses") => Command::AttendeesAddresses {
            programme: programme(typed)?,
            session: typed.session.take(),
        },
        ("attendees", "import") => Command::AttendeesImport {
            file: words.next().ok_or(Misuse::Missing("FILE"))?.into(),
            programme: programme(typed)?,
            session: typed.session.take(),
            update: std::mem::take(&mut typed.update),
            dry_run: std::mem::take(&mut typed.dry_run),
        },
        ("print", paper) => Command::Print(print::read(paper, typed)?),
        ("billing", "") => Command::Billing {
            programme: word(&mut words, "ID")?,
            attended: typed.flags.remove("--attended"),
            out: typed.out.take().ok_or(Misuse::Missing("--out"))?,
        },
        ("printers", "") => Command::Printers,
        ("centre", "") => Command::Centre(centre::read(&mut words)?),
        ("alignment", "list") => Command::AlignmentList,
        ("alignment", "save") => Command::AlignmentSave(AlignmentView {
            name: word(&mut words, "NAME")?,
            across: typed.texts.remove("--across").unwrap_or_default(),
            down: typed.texts.remove("--down").unwrap_or_default(),
            line: typed.texts.remove("--line").unwrap_or_default(),
        }),
        ("alignment", "forget") => Command::AlignmentForget(word(&mut words, "NAME")?),
        ("reprints", "") => Command::Reprints(programme(typed)?),
        ("duplicates", "") => Command::Duplicates {
            organisations: typed.flags.remove("--organisations"),
            weak: typed.flags.remove("--weak"),
        },
        ("person", "access") => privacy::access(&mut words, typed)?,
        ("person", "erase") => privacy::erase(&mut words, typed)?,
        ("privacy", "") => Command::Privacy,
        ("undo", "") => Command::Undo,
        ("check", "") => Command::Check,
        _ => {
            return Err(Misuse::UnknownCommand(
                format!("{first} {second}").trim().to_owned(),
            ));
        }
    };
    if let Some(word) = words.next() {
        return Err(Misuse::TooMuch(word.to_string_lossy().into_owned()));
    }
    nothing_left(typed)?;
    Ok(command)
}

fn word(words: &mut impl Iterator<Item = OsString>, name: &'static str) -> Result<String, Misuse> {
    let word = words.next().ok_or(Misuse::Missing(name))?;
    Ok(word.to_string_lossy().into_owned())
}

fn programme(typed: &mut Typed) -> Result<String, Misuse> {
    typed.programme.take().ok_or(Misuse::Missing("--programme"))
}

/// An option that the command did not take is an error, not something to pass over.
fn nothing_left(typed: &Typed) -> Result<(), Misuse> {
    let flags = [
        ("--programme", typed.programme.is_some()),
        ("--session", typed.session.is_some()),
        ("--dry-run", typed.dry_run),
        ("--update", typed.update),
        ("--start-at", typed.start_at.is_some()),
        ("--copies", typed.copies.is_some()),
        ("--out", typed.out.is_some()),
    ];
    let flags = flags.into_iter().filter(|(_, typed)| *typed);
    let flags = flags.map(|(option, _)| option);
    let flags = flags.chain(typed.flags.iter().copied());
    let counts = typed.counts.keys().copied();
    let texts = typed.texts.keys().copied();
    match flags.chain(counts).chain(texts).next() {
        Some(option) => Err(Misuse::UnknownOption(option.to_owned())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
