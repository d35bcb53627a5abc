//! What was typed after `parvis`, as a command with its options.
//!
//! Deliberately not here: doing it, and the words for what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;
use parvis_app::view::document::AlignmentView;

mod centre;
mod lists;
mod print;

pub use centre::CentreDeed;
pub use lists::Export;
pub use print::{Paper, Print, ToPrinter};

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
    /// Write a programme as JSON.
    ProgrammeExport(String),
    /// Bring in a list of attendees.
    AttendeesImport {
        /// The list.
        file: PathBuf,
        /// The programme.
        programme: String,
        /// The number of the session everybody gets a place in.
        session: Option<i32>,
        /// Only say what would be done.
        dry_run: bool,
    },
    /// List the attendees of a programme.
    AttendeesList(String),
    /// Write the list of attendees to a file.
    AttendeesExport(Export),
    /// List the e-mail addresses of those who will come.
    AttendeesAddresses {
        /// The programme.
        programme: String,
        /// The number of the only session.
        session: Option<i32>,
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
            Long("help") | Short('h') => typed.help = true,
            Long("version") | Short('V') => typed.version = true,
            Long("data") => typed.data = Some(value(&mut parser, "--data")?.into()),
            Long("out") => typed.out = Some(value(&mut parser, "--out")?.into()),
            Long("lang") => typed.language = Some(text(&mut parser, "--lang")?),
            Long("programme") => typed.programme = Some(text(&mut parser, "--programme")?),
            Long("session") => typed.session = Some(number(&mut parser, "--session")?),
            Long("start-at") => typed.start_at = Some(number(&mut parser, "--start-at")?),
            Long("copies") => typed.copies = Some(number(&mut parser, "--copies")?),
            Long(name) if let Some(option) = print::text_option(name) => {
                let given = text(&mut parser, option)?;
                typed.texts.insert(option, given);
            }
            Long(name) if let Some(flag) = print::flag_option(name) => {
                typed.flags.insert(flag);
            }
            Long(name) if let Some(option) = print::count_option(name) => {
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
    let second = if matches!(&*first, "programme" | "attendees" | "print" | "alignment") {
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
        ("programme", "export") => Command::ProgrammeExport(word(&mut words, "ID")?),
        ("programme", "import") => {
            Command::ProgrammeImport(words.next().ok_or(Misuse::Missing("FILE"))?.into())
        }
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
            dry_run: std::mem::take(&mut typed.dry_run),
        },
        ("print", paper) => Command::Print(print::read(paper, typed)?),
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
mod tests {
    use parvis_app::view::attendee::AttendeeSort;
    use parvis_app::view::document::{
        Arrow, BadgeBack, BadgeDesign, BadgeLayout, DirectionSign, ParticipantColumn, SignInColumn,
        SignInOptions, SignInSheets, TentFormat, TentPeople,
    };
    use parvis_app::view::printer::Sides;

    use super::*;

    fn typed(line: &str) -> Result<Arguments, Misuse> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn the_calls_that_scripts_rely_on_are_read() {
        let import =
            typed("attendees import liste.csv --programme P --session 2 --dry-run --json --data D")
                .unwrap();
        assert_eq!(import.data, Some("D".into()));
        assert!(import.json);
        assert_eq!(
            import.command,
            Command::AttendeesImport {
                file: "liste.csv".into(),
                programme: "P".to_owned(),
                session: Some(2),
                dry_run: true
            }
        );
        let print =
            typed("print badges --programme=P --stock avery-l4785 --start-at 4 --out b.pdf")
                .unwrap();
        assert_eq!(
            print.command,
            Command::Print(Print {
                paper: Paper::Badges {
                    stock: Some("avery-l4785".to_owned()),
                    used: Some(vec![1, 2, 3]),
                    sort: AttendeeSort::FamilyName,
                    only: Vec::new(),
                    design: BadgeDesign::default(),
                    alignment: String::new(),
                },
                programme: "P".to_owned(),
                session: None,
                out: Some("b.pdf".into()),
                printer: None,
            })
        );
        let tents = typed("print table-tents --programme P --session 2 --who speakers --out t.pdf");
        assert_eq!(
            tents.unwrap().command,
            Command::Print(Print {
                paper: Paper::TableTents {
                    people: TentPeople::Speakers,
                    format: TentFormat::Tall,
                    only: Vec::new(),
                },
                programme: "P".to_owned(),
                session: Some(2),
                out: Some("t.pdf".into()),
                printer: None,
            })
        );
        let list = typed("print participant-list --programme P --columns organisation --out l.pdf");
        assert_eq!(
            list.unwrap().command,
            Command::Print(Print {
                paper: Paper::ParticipantList {
                    sort: AttendeeSort::FamilyName,
                    columns: vec![ParticipantColumn::Organisation],
                    only: Vec::new(),
                },
                programme: "P".to_owned(),
                session: None,
                out: Some("l.pdf".into()),
                printer: None,
            })
        );
        let signs =
            typed("print direction-signs --programme P --signs left=A;right=B|C --out s.pdf");
        let sign = |arrow, text: &str, detail: &str| DirectionSign {
            arrow,
            text: text.to_owned(),
            detail: detail.to_owned(),
        };
        assert_eq!(
            signs.unwrap().command,
            Command::Print(Print {
                paper: Paper::DirectionSigns {
                    signs: vec![sign(Arrow::Left, "A", ""), sign(Arrow::Right, "B", "C")],
                },
                programme: "P".to_owned(),
                session: None,
                out: Some("s.pdf".into()),
                printer: None,
            })
        );
        assert_eq!(
            typed("demo ici").unwrap().command,
            Command::Demo("ici".into())
        );
        assert_eq!(typed("undo").unwrap().command, Command::Undo);
    }

    #[test]
    fn a_paper_goes_to_a_printer_or_a_file_or_both() {
        let to = |line: &str| match typed(line).unwrap().command {
            Command::Print(print) => (print.out, print.printer),
            other => panic!("{other:?}"),
        };
        let line = "print badges --programme P --printer accueil --copies 2 --sides short-edge";
        let (out, printer) = to(line);
        assert_eq!(out, None);
        let wanted = ToPrinter {
            name: "accueil".to_owned(),
            copies: 2,
            sides: Some(Sides::ShortEdge),
        };
        assert_eq!(printer, Some(wanted));
        let (out, printer) = to("print badges --programme P --printer accueil --out b.pdf");
        assert_eq!(out, Some("b.pdf".into()));
        let printer = printer.unwrap();
        assert_eq!((printer.copies, printer.sides), (1, None));
        assert_eq!(
            typed("print badges --programme P --out b.pdf --copies 2"),
            Err(Misuse::UnknownOption("--copies".to_owned()))
        );
        assert_eq!(typed("printers").unwrap().command, Command::Printers);
    }

    #[test]
    fn sheets_and_badges_take_all_that_the_window_has() {
        let paper = |line: &str| match typed(line).unwrap().command {
            Command::Print(print) => print.paper,
            other => panic!("{other:?}"),
        };
        let sheet = paper(
            "print sign-in --programme P --out s.pdf --sheets venues --columns function,phone \
             --desks 3 --blank-rows 0 --large --by-organisation --one-signature --pages 2-3",
        );
        let options = SignInOptions {
            sheets: SignInSheets::Venues,
            slot_id: String::new(),
            columns: vec![SignInColumn::Function, SignInColumn::Phone],
            one_signature: true,
            desks: 3,
            by_organisation: true,
            large: true,
            pages: "2-3".to_owned(),
        };
        let wanted = Paper::SignIn {
            sort: AttendeeSort::FamilyName,
            blank_rows: Some(0),
            options,
            workshop: None,
        };
        assert_eq!(sheet, wanted);
        let badges = paper(
            "print badges --programme P --out b.pdf --used 1,3-5 --layout full-name --no-code \
             --no-band --choices --back same --practical Wi-Fi --companions 4 --alignment Accueil",
        );
        let design = BadgeDesign {
            layout: BadgeLayout::FullName,
            code: false,
            band: false,
            choices: true,
            back: BadgeBack::Same,
            practical: "Wi-Fi".to_owned(),
            companions: 4,
        };
        let wanted = Paper::Badges {
            stock: None,
            used: Some(vec![1, 3, 4, 5]),
            sort: AttendeeSort::FamilyName,
            only: Vec::new(),
            design,
            alignment: "Accueil".to_owned(),
        };
        assert_eq!(badges, wanted);
        let wrong = typed("print badges --programme P --out b.pdf --used 1,x");
        assert!(matches!(
            wrong,
            Err(Misuse::BadValue {
                option: "--used",
                ..
            })
        ));
        let ruler = paper("print alignment-page --stock avery-l4785 --out r.pdf");
        let wanted = Paper::AlignmentPage {
            stock: "avery-l4785".to_owned(),
            alignment: String::new(),
        };
        assert_eq!(ruler, wanted);
        let alignment = typed("alignment save Accueil --across=-1,5 --line 99,4").unwrap();
        let wanted = AlignmentView {
            name: "Accueil".to_owned(),
            across: "-1,5".to_owned(),
            down: String::new(),
            line: "99,4".to_owned(),
        };
        assert_eq!(alignment.command, Command::AlignmentSave(wanted));
    }

    #[test]
    fn the_language_is_known_before_anything_else() {
        let asked = |line: &str| language_asked(line.split_whitespace().map(OsString::from));
        assert_eq!(asked("danser --lang en").as_deref(), Some("en"));
        assert_eq!(asked("--lang=en danser").as_deref(), Some("en"));
        assert_eq!(asked("danser --language en"), None);
    }

    #[test]
    fn wrong_calls_say_what_is_wrong() {
        let missing = |name| Err(Misuse::Missing(name));
        assert_eq!(typed(""), missing("command"));
        assert_eq!(typed("demo"), missing("DIR"));
        assert_eq!(typed("print brochure --out x"), missing("--programme"));
        assert_eq!(typed("print brochure --programme P"), missing("--out"));
        assert_eq!(
            typed("danser"),
            Err(Misuse::UnknownCommand("danser".to_owned()))
        );
        let nobody = Misuse::BadValue {
            option: "--who",
            value: "nobody".to_owned(),
        };
        assert_eq!(
            typed("print table-tents --programme P --out x --who nobody"),
            Err(nobody)
        );
        assert_eq!(
            typed("print brochure --programme P --out x --who speakers"),
            Err(Misuse::UnknownOption("--who".to_owned()))
        );
        assert_eq!(
            typed("undo --stock X"),
            Err(Misuse::UnknownOption("--stock".to_owned()))
        );
        assert_eq!(typed("undo now"), Err(Misuse::TooMuch("now".to_owned())));
        let zero = Misuse::BadValue {
            option: "--session",
            value: "0".to_owned(),
        };
        assert_eq!(
            typed("print sign-in --programme P --out x --session 0"),
            Err(zero)
        );
    }
}
