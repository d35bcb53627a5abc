//! Taking the list of attendees out of the program: as a file for a spreadsheet program, or as
//! addresses for a message.
//!
//! Needs and notes are personal, and go out only when they are asked for. The columns are ones that
//! an import recognises: a list that comes back changes nothing.
//!
//! Deliberately absent: writing files, and addresses for a newsletter, which need a consent.

mod addresses;
mod cells;

use parvis_domain::id::RegistrationId;
use parvis_exchange::table::{self, Format, Table, Unwritable};

pub use addresses::addresses;
use cells::{Cells, columns};

use super::list;
use super::rows::rows;
use crate::programmes;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::attendee::{AttendeeQuery, AttendeeSort, AttendeeView};
use crate::view::list_export::{ListExportOptions, ListFormat};
use crate::view::problem::Problem;
use crate::view::programme::{ProgrammeView, SessionView};
use crate::words::Catalogue;

/// The bytes of the list, by family name.
///
/// # Errors
/// `not-found` when there is no such programme or session of it; `list-nobody` when nobody is on the
/// list; `list-unwritable` when a workbook cannot hold it.
pub fn export(
    app: &App,
    words: &Catalogue,
    options: &ListExportOptions,
) -> Result<Vec<u8>, AppError> {
    let (programme, session) = subject(app, options)?;
    let query = AttendeeQuery {
        search: String::new(),
        session_id: options.session_id.clone(),
        sort: AttendeeSort::FamilyName,
        descending: false,
        offset: 0,
        limit: i32::MAX,
    };
    let people = list(app, &options.programme_id, &query)?.rows;
    write(words, options, (&programme, session.as_ref()), &people)
}

/// The bytes of a list of these registrations alone, in their order.
///
/// # Errors
/// As [`export`].
pub fn export_chosen(
    app: &App,
    words: &Catalogue,
    options: &ListExportOptions,
    ids: &[String],
) -> Result<Vec<u8>, AppError> {
    let (programme, session) = subject(app, options)?;
    let ids: Vec<RegistrationId> = ids
        .iter()
        .map(|id| typed::key(id, "id"))
        .collect::<Result<_, _>>()?;
    let people = app.store().snapshot(|store| rows(store, &ids))?;
    write(words, options, (&programme, session.as_ref()), &people)
}

fn write(
    words: &Catalogue,
    options: &ListExportOptions,
    (programme, session): (&ProgrammeView, Option<&SessionView>),
    people: &[AttendeeView],
) -> Result<Vec<u8>, AppError> {
    if people.is_empty() {
        return Err(Problem::new("list-nobody").into());
    }
    let columns = columns(options, session);
    let cells = Cells {
        words,
        programme,
        session,
    };
    let table = Table {
        title: words.text("lists-sheet"),
        headers: columns
            .iter()
            .map(|column| words.text(column.header()))
            .collect(),
        rows: people
            .iter()
            .map(|who| {
                columns
                    .iter()
                    .map(|column| cells.cell(who, *column))
                    .collect()
            })
            .collect(),
    };
    let format = match options.format {
        ListFormat::Xlsx => Format::Xlsx,
        ListFormat::Csv => Format::Csv,
    };
    table::write(&table, format)
        .map_err(|Unwritable::TooLarge| Problem::new("list-unwritable").into())
}

/// The name that a file of the list is proposed under, with its ending.
///
/// # Errors
/// `not-found` when there is no such programme or session of it.
pub fn export_file_name(
    app: &App,
    words: &Catalogue,
    options: &ListExportOptions,
) -> Result<String, AppError> {
    let (programme, session) = subject(app, options)?;
    let date = session.map(|session| session.date).unwrap_or_default();
    let parts = [words.text("lists-sheet"), programme.title, date];
    let parts: Vec<String> = parts
        .iter()
        .map(|part| plain(part))
        .filter(|part| !part.is_empty())
        .collect();
    let extension = match options.format {
        ListFormat::Xlsx => "xlsx",
        ListFormat::Csv => "csv",
    };
    Ok(format!("{}.{extension}", parts.join(" - ")))
}

/// Most characters of a part of a name.
const LONGEST: usize = 60;

/// Without the characters that a system does not allow in names of files.
pub(crate) fn plain(part: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !"<>:\"/\\|?*".contains(*c);
    let kept: String = part.chars().filter(allowed).take(LONGEST).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn subject(
    app: &App,
    options: &ListExportOptions,
) -> Result<(ProgrammeView, Option<SessionView>), AppError> {
    let programme = programmes::show(app, &options.programme_id)?;
    if options.session_id.is_empty() {
        return Ok((programme, None));
    }
    let of_it = |session: &&SessionView| session.id == options.session_id;
    let session = programme.sessions.iter().find(of_it).cloned();
    let session = session.ok_or_else(|| Problem::new("not-found").on("session_id"))?;
    Ok((programme, Some(session)))
}
