//! The options of a list that goes out.

use std::path::PathBuf;

use parvis_app::view::export::ExportFormat;

use super::{Misuse, Typed, programme};

/// A list that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The programme.
    pub programme: String,
    /// The number of the only session.
    pub session: Option<i32>,
    /// The form; by the ending of the file when it is not said, and a workbook for any other.
    pub format: ExportFormat,
    /// Whether access and meal needs go out as well.
    pub needs: bool,
    /// Whether notes go out as well.
    pub notes: bool,
    /// The file.
    pub out: PathBuf,
}

/// Reads the options.
pub(super) fn read(typed: &mut Typed) -> Result<Export, Misuse> {
    let programme = programme(typed)?;
    let out = typed.out.take().ok_or(Misuse::Missing("--out"))?;
    let is_csv = out
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let format = match typed.texts.remove("--format").as_deref() {
        Some("csv") => ExportFormat::Csv,
        Some("xlsx") => ExportFormat::Xlsx,
        Some(other) => return Err(bad_value("--format", other)),
        None if is_csv => ExportFormat::Csv,
        None => ExportFormat::Xlsx,
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
    Ok(Export {
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
