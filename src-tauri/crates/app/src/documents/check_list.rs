//! The list to tick people off by when nothing else works: by name, with the numbers of the
//! sign-in sheet.

use parvis_documents::fonts::uppercase;
use parvis_documents::lists::{List, ListCell, ListColumn, ListPart};

use super::lists::{ListPaper, headed};
use super::paint::Prepared;
use super::people::{self, Numbered};
use super::run::run;
use super::subject::Subject;
use super::wording::joined;
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::words::Catalogue;

/// Gathers the list of those who are expected at a session, with these numbers.
///
/// # Errors
/// Those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    numbered: &Numbered,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let (programme, session) = (subject.tree.programme.id, subject.session_id());
    let by_name = people::expected(app, programme, session, AttendeeSort::FamilyName)?;
    let number = |who: &AttendeeView| {
        let found = numbered.people.iter().find(|(_, one)| one.id == who.id);
        found
            .map(|(number, _)| number.to_string())
            .unwrap_or_default()
    };
    let column = |key: &str, share: f32| ListColumn {
        label: words.text(key),
        share,
    };
    let cell = |text: String, strong| ListCell {
        text,
        strong,
        ..ListCell::default()
    };
    let row = |who: &AttendeeView| {
        let name = joined(&[&uppercase(&who.family_name), &who.given_name], " ");
        vec![
            cell(number(who), false),
            cell(name, true),
            cell(who.organisation.clone(), false),
            ListCell::default(),
        ]
    };
    let mut list = List {
        columns: vec![
            column("wall-list-number", 0.35),
            column("list-name", 1.6),
            column("list-organisation", 1.6),
            column("check-list-there", 0.5),
        ],
        boxes: 1,
        parts: vec![ListPart {
            rows: by_name.iter().map(row).collect(),
            ..ListPart::default()
        }],
        ..headed(words, subject, &centre, "check-list-document")
    };
    let run = run(app, "check-list", &subject.run_key(), &list, &[])?;
    list.foot = run.label(words);
    let title = subject.title(words, "check-list-document");
    let meta = subject.meta(words, &centre, title, &run);
    Ok(Prepared::new(ListPaper { list, meta }, run))
}
