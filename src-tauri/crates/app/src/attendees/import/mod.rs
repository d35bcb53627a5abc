//! Bringing in a list of attendees: first only looked at, then written in one change.
//!
//! Whoever is registered already is recognised: they get the places that the row asks for and they
//! lack, what is not known of them is filled in, and what the file says otherwise is shown cell by
//! cell and taken when somebody says so. So the same list twice changes nothing. A row that may be
//! about somebody known but is not surely is somebody new until it is decided; decisions are
//! remembered. A cancelled
//! order registers nobody and takes nobody's place away; if its person is expected all the same,
//! the report says so. A choice of session that is not understood gives no place, and the report
//! names the row.
//!
//! Which column holds what, when a person has corrected it, is remembered for lists with the same
//! headers. It is part of the import's change, and undone with it.
//!
//! Deliberately absent: reading the file, which room `exchange` does.

mod category;
mod choice;
mod decisions;
mod file;
mod known;
mod message;
mod organisations;
mod plan;
mod prepare;
mod remembered;
mod report;
mod resembling;
mod update;
mod wishing;
mod write;

use std::ops::ControlFlow;

use parvis_exchange::attendees::{read_cells, read_sheet};
use parvis_store::Label;

pub use file::list_bytes;
pub use message::problem_message;
use plan::Plan;
use prepare::Prepared;

use crate::progress::Progress;
use crate::transact::{App, AppError, Changed};
use crate::view::import::{ImportOptions, ImportReport};

/// What bringing in this file would do. Nothing is written.
///
/// # Errors
/// `empty-file`, `file-too-large`, `not-a-text-file`, `too-many-rows`, `too-many-columns` for a file
/// that cannot be a list; `password-protected`, `damaged-file`, `unpacks-too-large`,
/// `no-visible-sheet`, `no-such-sheet` for a workbook; `not-a-choice` for a column that is given no known field; `not-found` when
/// there is no such programme or session of it.
pub fn preview(app: &App, bytes: &[u8], options: &ImportOptions) -> Result<ImportReport, AppError> {
    Ok(prepare_file(app, bytes, options)?.report)
}

/// Brings a file in, as one change; a file with nothing new in it makes no change.
///
/// # Errors
/// Those of [`preview`]; nothing is written then.
pub fn import(
    app: &mut App,
    bytes: &[u8],
    options: &ImportOptions,
) -> Result<Changed<ImportReport>, AppError> {
    import_with(app, bytes, options, &mut unheard)
}

/// The same, and tells how many rows are written; stopped, it writes nothing.
///
/// # Errors
/// Those of [`import`], and `import-cancelled` when `progress` stopped it.
pub fn import_with(
    app: &mut App,
    bytes: &[u8],
    options: &ImportOptions,
    progress: Progress<'_>,
) -> Result<Changed<ImportReport>, AppError> {
    let prepared = prepare_file(app, bytes, options)?;
    carry_out(app, prepared, progress)
}

/// What bringing in cells that were copied from a spreadsheet program would do.
///
/// # Errors
/// Those of [`preview`].
pub fn preview_cells(
    app: &App,
    text: &str,
    options: &ImportOptions,
) -> Result<ImportReport, AppError> {
    Ok(prepare_cells(app, text, options)?.report)
}

/// Brings in cells that were copied from a spreadsheet program, as one change.
///
/// # Errors
/// Those of [`preview`]; nothing is written then.
pub fn import_cells(
    app: &mut App,
    text: &str,
    options: &ImportOptions,
) -> Result<Changed<ImportReport>, AppError> {
    import_cells_with(app, text, options, &mut unheard)
}

/// The same, and tells how many rows are written; stopped, it writes nothing.
///
/// # Errors
/// Those of [`import_with`].
pub fn import_cells_with(
    app: &mut App,
    text: &str,
    options: &ImportOptions,
    progress: Progress<'_>,
) -> Result<Changed<ImportReport>, AppError> {
    let prepared = prepare_cells(app, text, options)?;
    carry_out(app, prepared, progress)
}

/// Goes on, with nobody to tell.
fn unheard(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn prepare_file(app: &App, bytes: &[u8], options: &ImportOptions) -> Result<Prepared, AppError> {
    let sheet = Some(options.sheet.as_str()).filter(|name| !name.is_empty());
    let read = || read_sheet(bytes, sheet);
    app.likenesses(|index, store| prepare::prepare(store, index, read, options))
}

fn prepare_cells(app: &App, text: &str, options: &ImportOptions) -> Result<Prepared, AppError> {
    app.likenesses(|index, store| prepare::prepare(store, index, || read_cells(text), options))
}

fn carry_out(
    app: &mut App,
    prepared: Prepared,
    progress: Progress<'_>,
) -> Result<Changed<ImportReport>, AppError> {
    if prepared.plan.is_empty() {
        return Ok(Changed {
            value: prepared.report,
            nouns: Vec::new(),
        });
    }
    let written = app.transact(label(&prepared.plan), |desk| {
        write::write(desk, prepared.programme, &prepared.plan, progress)
    })?;
    Ok(Changed {
        value: prepared.report,
        nouns: written.nouns,
    })
}

fn label(plan: &Plan) -> Label {
    match plan.registrations.len() {
        0 if plan.places.is_empty() => Label::new("change-attendees-import-updates"),
        0 => Label::new("change-attendees-import-places"),
        count => Label::new("change-attendees-import")
            .with("count", i64::try_from(count).unwrap_or(i64::MAX)),
    }
}
