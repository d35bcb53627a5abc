//! The options of a list that goes out.

use std::path::PathBuf;

use parvis_app::view::list_export::ListFormat;

use super::{Misuse, Typed, programme};

/// A list that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListExport {
    /// The programme.
    pub programme: String,
    /// The number of the only session.
    pub session: Option<i32>,
    /// The form; by the ending of the file when it is not said, and a workbook for any other.
    pub format: ListFormat,
    /// Whether access and meal needs go out as well.
    pub needs: bool,
    /// Whether notes go out as well.
    pub notes: bool,
    /// The file.
    pub out: PathBuf,
}

/// Reads the options.
pub(super) fn read(typed: &mut Typed) -> Result<ListExport, Misuse> {
    let programme = programme(typed)?;
    let out = typed.out.take().ok_or(Misuse::Missing("--out"))?;
    let is_csv = out
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let format = match typed.texts.remove("--format").as_deref() {
        Some("csv") => ListFormat::Csv,
        Some("xlsx") => ListFormat::Xlsx,
        Some(other) => return Err(bad_value("--format", other)),
        None if is_csv => ListFormat::Csv,
        None => ListFormat::Xlsx,
    };
    let (mut needs, mut notes) = (false, false);
    let with = typed.texts.remove("--with").unwrap_or_default();
    for part in with.split(',').filter(|part| !part.is_empty()) {
        match part {
            "needs" => needs = true,
            "notes" => notes = true,
            other => return Err(bad_value("--with", other)),
        }
    }
    Ok(ListExport {
        programme,
        session: typed.session.take(),
        format,
        needs,
        notes,
        out,
    })
}

fn bad_value(option: &'static str, value: &str) -> Misuse {
    Misuse::BadValue {
        option,
        value: value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::{Arguments, Command};
    use super::*;

    fn typed(line: &str) -> Result<Arguments, Misuse> {
        super::super::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn exports_are_read_and_what_they_do_not_know_is_said() {
        let export = |line: &str| match typed(line).map(|arguments| arguments.command) {
            Ok(Command::AttendeesExport(export)) => Ok(export),
            Ok(other) => panic!("{other:?}"),
            Err(misuse) => Err(misuse),
        };
        let usual = export("attendees export --programme P --out l.xlsx").unwrap();
        let plain = ListExport {
            programme: "P".to_owned(),
            session: None,
            format: ListFormat::Xlsx,
            needs: false,
            notes: false,
            out: "l.xlsx".into(),
        };
        assert_eq!(usual, plain);
        let line = "attendees export --programme P --session 2 --with needs,notes --out l.csv";
        let all = ListExport {
            session: Some(2),
            format: ListFormat::Csv,
            needs: true,
            notes: true,
            out: "l.csv".into(),
            ..plain.clone()
        };
        assert_eq!(export(line).unwrap(), all);
        let line = "attendees export --programme P --format csv --out l.xlsx";
        assert_eq!(export(line).unwrap().format, ListFormat::Csv);
        let wrong = |option, value: &str| Misuse::BadValue {
            option,
            value: value.to_owned(),
        };
        let line = "attendees export --programme P --format pdf --out l";
        assert_eq!(export(line), Err(wrong("--format", "pdf")));
        let line = "attendees export --programme P --with names --out l";
        assert_eq!(export(line), Err(wrong("--with", "names")));
        let line = "attendees export --programme P";
        assert_eq!(export(line), Err(Misuse::Missing("--out")));
    }
}
