//! Bringing in a list of attendees: first only looked at, then written in one change.
//!
//! Whoever is registered already is recognised: they get the places that the row asks for and they
//! lack, and nothing else of them changes. So the same list twice changes nothing. A cancelled
//! order registers nobody and takes nobody's place away; if its person is expected all the same,
//! the report says so. A choice of session that is not understood gives no place, and the report
//! names the row.
//!
//! Deliberately absent: reading the file, which room `exchange` does.

mod category;
mod choice;
mod known;
mod message;
mod organisations;
mod plan;
mod prepare;
mod write;

use parvis_store::Label;

pub use message::problem_message;
use plan::Plan;

use crate::transact::{App, AppError, Changed};
use crate::view::import::{ImportOptions, ImportReport};

/// What bringing in this file would do. Nothing is written.
///
/// # Errors
/// `empty-file`, `file-too-large`, `not-a-text-file`, `too-many-rows`, `too-many-columns` for a file
/// that cannot be a list; `not-a-choice` for a column that is given no known field; `not-found` when
/// there is no such programme or session of it.
pub fn preview(app: &App, bytes: &[u8], options: &ImportOptions) -> Result<ImportReport, AppError> {
    app.store()
        .snapshot(|store| Ok(prepare::prepare(store, bytes, options)?.report))
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
    let prepared = app
        .store()
        .snapshot(|store| prepare::prepare(store, bytes, options))?;
    if prepared.plan.is_empty() {
        return Ok(Changed {
            value: prepared.report,
            nouns: Vec::new(),
        });
    }
    let written = app.transact(label(&prepared.plan), |desk| {
        write::write(desk, prepared.programme, &prepared.plan)
    })?;
    Ok(Changed {
        value: prepared.report,
        nouns: written.nouns,
    })
}

fn label(plan: &Plan) -> Label {
    match plan.registrations.len() {
        0 => Label::new("change-attendees-import-places"),
        count => Label::new("change-attendees-import")
            .with("count", i64::try_from(count).unwrap_or(i64::MAX)),
    }
}
