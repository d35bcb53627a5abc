//! The list of participants, with the columns that were chosen.
//!
//! Nobody is asked yet whether they agree to stand on a list that is handed out, so the report says
//! so unless the people were chosen one by one. E-mail addresses and telephone numbers are never on
//! it.

use parvis_documents::fonts::uppercase;
use parvis_documents::lists::{List, ListCell, ListColumn, ListPart};
use parvis_documents::place::Meta;

use super::lists::{ListPaper, headed};
use super::logos;
use super::paint::Prepared;
use super::people;
use super::run::run;
use super::subject::Subject;
use super::wording::{full_name, joined};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::document::ParticipantColumn;
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Gathers the list and finds its run.
///
/// # Errors
/// `print-no-page` when nobody is on it, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    (sort, only): (AttendeeSort, &[String]),
    columns: &[ParticipantColumn],
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let (programme, session) = (subject.tree.programme.id, subject.session_id());
    let mut people = people::expected(app, programme, session, sort)?;
    if !only.is_empty() {
        people.retain(|who| only.contains(&who.id));
    }
    if people.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let mut chosen: Vec<ParticipantColumn> = Vec::new();
    for column in columns {
        if !chosen.contains(column) {
            chosen.push(*column);
        }
    }
    let count = people.len().to_string();
    let mut list = List {
        columns: header(words, &chosen),
        parts: vec![ListPart {
            rows: people.iter().map(|who| row(who, sort, &chosen)).collect(),
            ..ListPart::default()
        }],
        foot: words.with("participant-list-count", &[("count", &count)]),
        notice: words.text("participant-list-notice"),
        logos: logos::of_centre(app, words, &centre)?,
        ..headed(words, subject, &centre, "participant-list-document")
    };
    let rows = people::keys(&people);
    let run = run(app, "participant-list", &subject.run_key(), &list, &rows)?;
    list.foot = format!("{} – {}", list.foot, run.label(words));
    let title = subject.title(words, "participant-list-document");
    let meta: Meta = subject.meta(words, &centre, title, &run);
    let prepared = Prepared::new(ListPaper { list, meta }, run);
    Ok(if only.is_empty() {
        prepared.with_remarks(vec![Problem::new("list-consent-unknown")])
    } else {
        prepared
    })
}

fn header(words: &Catalogue, columns: &[ParticipantColumn]) -> Vec<ListColumn> {
    let column = |key: &str, share: f32| ListColumn {
        label: words.text(key),
        share,
    };
    let mut all = vec![column("list-name", 1.0)];
    all.extend(columns.iter().map(|wanted| match wanted {
        ParticipantColumn::Function => column("list-function", 1.0),
        ParticipantColumn::Organisation => column("list-organisation", 1.2),
    }));
    all
}

/// What the list is sorted by comes first, so that a name is found by its beginning.
fn name(who: &AttendeeView, sort: AttendeeSort) -> String {
    if sort == AttendeeSort::GivenName {
        full_name(&who.given_name, &who.family_name)
    } else {
        joined(&[&uppercase(&who.family_name), &who.given_name], " ")
    }
}

fn row(who: &AttendeeView, sort: AttendeeSort, columns: &[ParticipantColumn]) -> Vec<ListCell> {
    let mut cells = vec![ListCell {
        text: name(who, sort),
        strong: true,
        ..ListCell::default()
    }];
    cells.extend(columns.iter().map(|wanted| ListCell {
        text: match wanted {
            ParticipantColumn::Function => who.function.clone(),
            ParticipantColumn::Organisation => who.organisation.clone(),
        },
        ..ListCell::default()
    }));
    cells
}
