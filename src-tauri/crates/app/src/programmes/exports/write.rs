//! A programme written in a format.
//!
//! Deliberately not here: what an announcement or an appointment says.

use parvis_exchange::{calendar, programme_text, web, word};

use super::announce::announcement;
use super::appointments::{Chosen, appointments};
use crate::programmes::export::{document, export};
use crate::programmes::tree::ProgrammeTree;
use crate::settings;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::export::{ExportFormat, ExportReport, ExportRequest};
use crate::words::Catalogue;

/// A file, and what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is not in it.
    pub report: ExportReport,
}

/// Writes a programme, or the appointments of a session or of a speaker.
///
/// # Errors
/// `not-found` when the programme, the session or the speaker is gone; `export-no-date` when there
/// is no appointment, because no day is known.
pub fn write(app: &App, words: &Catalogue, request: &ExportRequest) -> Result<Exported, AppError> {
    let plain = read(app, &request.programme_id)?;
    let tree = plain.clone().resolved();
    let centre = settings::centre(app)?;
    let whole = |bytes| Exported {
        bytes,
        report: ExportReport {
            left_out: Vec::new(),
        },
    };
    Ok(match request.format {
        ExportFormat::Json => whole(export(app, &request.programme_id)?),
        ExportFormat::Word => whole(word::write(&announcement(words, &tree, &centre))),
        ExportFormat::Text => whole(programme_text::write(&document(&plain)).into_bytes()),
        ExportFormat::Html => whole(web::page(&announcement(words, &tree, &centre)).into_bytes()),
        ExportFormat::Calendar => {
            let chosen = Chosen::read(&tree, &request.session_id, &request.speaker)?;
            let stamp = app.world().now_ms();
            let (calendar, left_out) = appointments(words, &tree, &chosen, stamp)?;
            Exported {
                bytes: calendar::write(&calendar),
                report: ExportReport { left_out },
            }
        }
    })
}

/// A programme to paste, in both forms that a clipboard holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForSite {
    /// For an editor.
    pub html: String,
    /// For a plain field.
    pub text: String,
}

/// A programme to paste into the pages of a website.
///
/// # Errors
/// `not-found`.
pub fn for_site(app: &App, words: &Catalogue, programme_id: &str) -> Result<ForSite, AppError> {
    let tree = read(app, programme_id)?;
    let centre = settings::centre(app)?;
    let shown = tree.clone().resolved();
    Ok(ForSite {
        html: web::fragment(&announcement(words, &shown, &centre)),
        text: programme_text::write(&document(&tree)),
    })
}

/// A programme as it is announced: without those who do not come.
pub(super) fn read(app: &App, programme_id: &str) -> Result<ProgrammeTree, AppError> {
    let id = typed::key(programme_id, "programme_id")?;
    let today = app.today();
    let read = |store: &_| ProgrammeTree::read(store, id, today);
    Ok(app.store().snapshot(read)?.coming())
}
