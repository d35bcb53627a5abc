//! `parvis programme export ID …`: the format, what of the programme, and the file.
//!
//! Deliberately not here: which session a number means, and who a name is.

use std::path::PathBuf;

use parvis_app::view::export::ExportFormat;

use super::{Misuse, Typed};

/// A programme to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The programme.
    pub programme: String,
    /// The format.
    pub format: ExportFormat,
    /// The number of the only session that is wanted.
    pub session: Option<i32>,
    /// The name of the only speaker whose appointments are wanted.
    pub speaker: Option<String>,
    /// The file to write; the standard output when there is none.
    pub out: Option<PathBuf>,
}

/// Reads the options. Only appointments are of one session or speaker, so that elsewhere these
/// options are left over, and only what is text can go to the standard output.
pub(super) fn read(programme: String, typed: &mut Typed) -> Result<Export, Misuse> {
    let format = format(typed.texts.remove("--format"))?;
    let of_a_part = format == ExportFormat::Calendar;
    let export = Export {
        programme,
        format,
        session: typed.session.take_if(|_| of_a_part),
        speaker: if of_a_part {
            typed.texts.remove("--speaker")
        } else {
            None
        },
        out: typed.out.take(),
    };
    if format == ExportFormat::Word && export.out.is_none() {
        return Err(Misuse::Missing("--out"));
    }
    Ok(export)
}

fn format(typed: Option<String>) -> Result<ExportFormat, Misuse> {
    let Some(value) = typed else {
        return Ok(ExportFormat::Json);
    };
    // "text" is what people call it, and "txt" what its files are.
    let ending = if value == "text" { "txt" } else { &value };
    let named = |format: &&ExportFormat| format.ending() == ending;
    match ExportFormat::ALL.iter().find(named) {
        Some(format) => Ok(*format),
        None => Err(Misuse::BadValue {
            option: "--format",
            value,
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::arguments::{Command, read};

    fn typed(line: &str) -> Result<Command, Misuse> {
        let words = line.split_whitespace().map(OsString::from);
        read(words).map(|arguments| arguments.command)
    }

    #[test]
    fn json_on_the_standard_output_is_what_comes_without_options() {
        let export = Export {
            programme: "P".to_owned(),
            format: ExportFormat::Json,
            session: None,
            speaker: None,
            out: None,
        };
        assert_eq!(
            typed("programme export P"),
            Ok(Command::ProgrammeExport(export.clone()))
        );
        let appointments = Export {
            format: ExportFormat::Calendar,
            session: Some(2),
            speaker: Some("Aylin".to_owned()),
            out: Some("a.ics".into()),
            ..export
        };
        assert_eq!(
            typed("programme export P --format ics --session 2 --speaker Aylin --out a.ics"),
            Ok(Command::ProgrammeExport(appointments))
        );
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let unknown = |option: &str| Err(Misuse::UnknownOption(option.to_owned()));
        assert_eq!(
            typed("programme export P --session 1"),
            unknown("--session")
        );
        assert_eq!(
            typed("programme export P --format docx --out a --speaker X"),
            unknown("--speaker")
        );
        assert_eq!(
            typed("programme export P --format docx"),
            Err(Misuse::Missing("--out"))
        );
        assert_eq!(
            typed("programme export P --format odt"),
            Err(Misuse::BadValue {
                option: "--format",
                value: "odt".to_owned()
            })
        );
    }
}
