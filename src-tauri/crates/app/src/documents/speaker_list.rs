//! Who speaks when: each session's speakers in the order of its agenda.
//!
//! Somebody who speaks twice stands there twice, since whoever welcomes them needs both hours.

use parvis_documents::lists::{List, ListCell, ListColumn, ListPart};
use parvis_domain::session::Session;
use parvis_domain::speaker::SpeakerRole;

use super::lists::{ListPaper, headed};
use super::logos;
use super::paint::Prepared;
use super::run::run;
use super::subject::Subject;
use super::wording::{
    day_and_hours, full_name, functions, joined, reservation, session_title, slot_label,
};
use crate::programmes::tree::{SessionTree, SpeakerTree};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Gathers the list and finds its run.
///
/// # Errors
/// `print-no-page` when nobody speaks, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let parts = parts(words, subject);
    if parts.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let column = |key: &str, share: f32| ListColumn {
        label: words.text(key),
        share,
    };
    let mut list = List {
        columns: vec![
            column("list-hours", 1.0),
            column("list-speaker", 1.8),
            column("list-function", 2.4),
            column("list-slot", 2.2),
        ],
        parts,
        logos: logos::of_centre(app, words, &centre)?,
        ..headed(words, subject, &centre, "speaker-list-document")
    };
    let run = run(app, "speaker-list", &subject.run_key(), &list, &[])?;
    list.foot = run.label(words);
    let title = subject.title(words, "speaker-list-document");
    let meta = subject.meta(words, &centre, title, &run);
    Ok(Prepared::new(ListPaper { list, meta }, run))
}

/// Those of the whole programme first, then a part for each session where somebody speaks.
fn parts(words: &Catalogue, subject: &Subject) -> Vec<ListPart> {
    let tree = &subject.tree;
    let throughout = ListPart {
        title: words.text("speaker-list-throughout"),
        note: String::new(),
        text: Vec::new(),
        rows: tree
            .speakers
            .iter()
            .map(|speaker| row(words, speaker, ListCell::default(), ListCell::default()))
            .collect(),
    };
    let asked = |session: &&SessionTree| {
        subject
            .session_id()
            .is_none_or(|id| id == session.session.id)
    };
    let sessions = tree.sessions.iter().filter(asked);
    let alone = subject.sole_session().is_some();
    let sessions = sessions.map(|session| part(words, session, alone));
    let parts = [throughout].into_iter().chain(sessions);
    parts.filter(|part| !part.rows.is_empty()).collect()
}

/// A session's speakers. Its title is not said again when the list is of this session alone.
fn part(words: &Catalogue, session: &SessionTree, alone: bool) -> ListPart {
    let whole = |speaker: &SpeakerTree| {
        let hours = cell(words.hours(session.session.starts, session.session.ends));
        row(
            words,
            speaker,
            hours,
            cell(words.text("speaker-list-session")),
        )
    };
    let mut rows: Vec<Vec<ListCell>> = session.speakers.iter().map(whole).collect();
    for slot in &session.slots {
        let hours = cell(words.hours(slot.slot.starts, slot.slot.ends));
        let what = ListCell {
            text: slot_label(words, &slot.slot),
            detail: slot.slot.title.clone(),
            strong: false,
        };
        let of_slot = |speaker| row(words, speaker, hours.clone(), what.clone());
        rows.extend(slot.speakers.iter().map(of_slot));
    }
    let title = match session_title(words, session) {
        title if title.is_empty() => untitled(words, &session.session),
        title => title,
    };
    ListPart {
        title: if alone { String::new() } else { title },
        note: if alone {
            String::new()
        } else {
            day_and_hours(words, &session.session)
        },
        text: Vec::new(),
        rows,
    }
}

fn untitled(words: &Catalogue, session: &Session) -> String {
    let rank = (session.position + 1).to_string();
    words.with("paper-session", &[("number", &rank)])
}

fn cell(text: String) -> ListCell {
    ListCell {
        text,
        ..ListCell::default()
    }
}

fn row(words: &Catalogue, tree: &SpeakerTree, hours: ListCell, what: ListCell) -> Vec<ListCell> {
    let role = match tree.speaker.role {
        _ if !tree.speaker.role_label.is_empty() => tree.speaker.role_label.clone(),
        SpeakerRole::Speaker => String::new(),
        role => words.choice("speaker-role", role.code()),
    };
    let name = match (&tree.person, &tree.organisation) {
        (Some(person), _) => full_name(&person.given_name, &person.family_name),
        (None, body) => body.as_ref().map(|o| o.name.clone()).unwrap_or_default(),
    };
    let name = ListCell {
        text: name,
        detail: joined(&[&role, &reservation(words, tree)], " "),
        strong: true,
    };
    let functions = functions(words, tree);
    let functions: Vec<&str> = functions.iter().map(String::as_str).collect();
    vec![hours, name, cell(joined(&functions, " – ")), what]
}
