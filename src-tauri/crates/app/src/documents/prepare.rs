//! Which document prepares a request, and what its file is called.
//!
//! Deliberately not here: what a document shows. Each has a file of its own, which reads its
//! content and finds its run.

use super::paint::Prepared;
use super::people::Rows;
use super::reprint::prepare_reprints;
use super::subject::Subject;
use super::{
    address_labels, alignment_page, badges, brochure, certificates, direction_signs, door_signs,
    folder, participant_list, partner_directory, sign_in, speaker_list, table_tents, wall_list,
};
use crate::transact::{App, AppError};
use crate::view::document::{PrintRequest, SignInOptions};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Reads what a document shows and finds its run, which is not recorded before it is printed.
///
/// # Errors
/// `not-found` when the programme or session is gone; what the document says of options that
/// cannot be, such as `unknown-stock` or `too-many-blank-rows`; `print-no-page` when there is
/// nothing to show.
pub fn prepare(app: &App, words: &Catalogue, request: &PrintRequest) -> Result<Prepared, AppError> {
    if let PrintRequest::AlignmentPage { stock, alignment } = request {
        return alignment_page::prepare(app, words, stock, alignment);
    }
    if let Some(options) = address_labels::Options::of(request) {
        let prepared = address_labels::prepare(app, words, &options)?;
        return Ok(prepared.remembering(words, &remembered(request)));
    }
    let (_, Some(subject)) = subject(app, request)? else {
        return Err(Problem::new("not-found").into());
    };
    if let PrintRequest::Reprint { entries, .. } = request {
        return prepare_reprints(app, words, &subject, entries);
    }
    if let PrintRequest::Folder {
        stock,
        sort,
        blank_rows,
        options,
        design,
        alignment,
        ..
    } = request
    {
        let sheets = SignInOptions {
            pages: String::new(),
            ..options.clone()
        };
        let options = folder::Options {
            stock,
            sort: *sort,
            blank_rows: *blank_rows,
            sheets: &sheets,
            design,
            alignment,
        };
        return folder::prepare_folder(app, words, &subject, &options);
    }
    let prepared = paper(app, words, &subject, request)?;
    Ok(prepared.remembering(words, &remembered(request)))
}

/// What is remembered of a request, as JSON, to be asked again when something changes: nothing
/// that was typed for one print, and no choice of people on papers that stand alone.
pub(super) fn remembered(request: &PrintRequest) -> String {
    let mut request = request.clone();
    match &mut request {
        PrintRequest::SignIn { options, .. } => options.pages.clear(),
        PrintRequest::Badges { only, used, .. } => {
            only.clear();
            used.clear();
        }
        PrintRequest::TableTents { only, .. } => only.clear(),
        PrintRequest::AddressLabels { people, used, .. } => {
            *people = people.without_choice();
            used.clear();
        }
        PrintRequest::Certificates {
            only,
            town,
            signatory,
            ..
        } => {
            only.clear();
            town.clear();
            signatory.clear();
        }
        _ => {}
    }
    serde_json::json!(request).to_string()
}

/// One paper.
fn paper(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    request: &PrintRequest,
) -> Result<Prepared, AppError> {
    match request {
        PrintRequest::SignIn {
            sort,
            blank_rows,
            options,
            ..
        } => {
            let rows = Rows::Sorted(*sort);
            sign_in::prepare(app, words, subject, (rows, *blank_rows), options)
        }
        PrintRequest::Badges {
            stock,
            used,
            sort,
            only,
            design,
            alignment,
            ..
        } => {
            let options = badges::Options {
                stock,
                used,
                sort: *sort,
                only,
                design,
                alignment,
            };
            badges::prepare(app, words, subject, &options)
        }
        PrintRequest::Brochure { options, .. } => brochure::prepare(app, words, subject, options),
        PrintRequest::TableTents {
            people,
            format,
            only,
            ..
        } => table_tents::prepare(app, words, subject, (*people, only), *format),
        PrintRequest::Certificates {
            certificate,
            only,
            town,
            signatory,
            ..
        } => {
            let options = certificates::Options {
                kind: *certificate,
                only,
                town,
                signatory,
            };
            certificates::prepare(app, words, subject, &options)
        }
        PrintRequest::WallList { sort, .. } => wall_list::prepare(app, words, subject, *sort),
        PrintRequest::ParticipantList {
            sort,
            columns,
            only,
            ..
        } => participant_list::prepare(app, words, subject, (*sort, only), columns),
        PrintRequest::SpeakerList { .. } => speaker_list::prepare(app, words, subject),
        PrintRequest::PartnerDirectory { attendees, .. } => {
            partner_directory::prepare(app, words, subject, *attendees)
        }
        PrintRequest::DoorSigns { .. } => door_signs::prepare(app, words, subject),
        PrintRequest::DirectionSigns { signs, .. } => {
            direction_signs::prepare(app, words, subject, signs)
        }
        // Several papers in one file are prepared one by one; a printer is of no programme, and
        // not all addresses are.
        PrintRequest::Reprint { .. }
        | PrintRequest::Folder { .. }
        | PrintRequest::AddressLabels { .. }
        | PrintRequest::AlignmentPage { .. } => Err(Problem::new("print-no-page").into()),
    }
}

/// The name that a dialog proposes for the file of a document; records nothing.
///
/// # Errors
/// `not-found` when the programme or session is gone.
pub fn file_name(app: &App, words: &Catalogue, request: &PrintRequest) -> Result<String, AppError> {
    let (document, subject) = subject(app, request)?;
    let document = words.text(document);
    Ok(match subject {
        Some(subject) => subject.file_name(&document),
        None => format!("{document}.pdf"),
    })
}

/// The title under which a paper stands in the queue of a printer, which others can read: the kind
/// of document, and nothing that is on it.
///
/// # Errors
/// `not-found` when the programme or session is gone.
pub fn job_title(app: &App, words: &Catalogue, request: &PrintRequest) -> Result<String, AppError> {
    let (document, _) = subject(app, request)?;
    Ok(words.with("printer-job-title", &[("document", &words.text(document))]))
}

/// The key of a document's name in the catalogue, and what it is about; nothing for what is of no
/// programme.
pub(super) fn subject(
    app: &App,
    request: &PrintRequest,
) -> Result<(&'static str, Option<Subject>), AppError> {
    let (document, subject) = match request {
        PrintRequest::SignIn { session_id, .. } => {
            ("sign-in-document", Subject::session(app, session_id)?)
        }
        PrintRequest::Badges {
            programme_id,
            session_id,
            ..
        } => (
            "badges-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::AlignmentPage { .. } => return Ok(("alignment-page-document", None)),
        PrintRequest::AddressLabels { people, .. } => {
            let subject = address_labels::subject(app, people)?;
            return Ok(("address-labels-document", subject));
        }
        PrintRequest::Brochure { programme_id, .. } => {
            ("brochure-document", Subject::programme(app, programme_id)?)
        }
        PrintRequest::TableTents {
            programme_id,
            session_id,
            ..
        } => (
            "table-tents-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::Certificates {
            programme_id,
            session_id,
            certificate,
            ..
        } => (
            certificates::document(*certificate),
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::WallList { session_id, .. } => {
            ("wall-list-document", Subject::session(app, session_id)?)
        }
        PrintRequest::ParticipantList {
            programme_id,
            session_id,
            ..
        } => (
            "participant-list-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::SpeakerList {
            programme_id,
            session_id,
        } => (
            "speaker-list-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::PartnerDirectory { programme_id, .. } => (
            "partner-directory-document",
            Subject::programme(app, programme_id)?,
        ),
        PrintRequest::DoorSigns {
            programme_id,
            session_id,
        } => (
            "door-signs-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::DirectionSigns {
            programme_id,
            session_id,
            ..
        } => (
            "direction-signs-document",
            Subject::part(app, programme_id, session_id)?,
        ),
        PrintRequest::Folder { session_id, .. } => {
            ("folder-document", Subject::session(app, session_id)?)
        }
        PrintRequest::Reprint { programme_id, .. } => {
            ("reprint-document", Subject::programme(app, programme_id)?)
        }
    };
    Ok((document, Some(subject)))
}
