//! Gathering what a document shows, and recording its run.

use parvis_documents::badges::BadgeRun;
use parvis_documents::place::Meta;
use parvis_domain::id::{ProgrammeId, SessionId};

use super::paint::{Content, Prepared};
use super::run::{Run, run};
use super::{accent, badges, brochure, people, sign_in, stocks, wording};
use crate::programmes::tree::{ProgrammeTree, SessionTree};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::document::PrintRequest;
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// The most blank rows a sheet may end with: ten pages of them.
const MOST_BLANK_ROWS: i32 = 250;

/// Reads what a document shows and records its run.
///
/// # Errors
/// `not-found` when the programme or session is gone; `unknown-stock`, `too-many-blank-rows`
/// or `start-beyond-sheet` for options that cannot be.
pub fn prepare(app: &App, words: &Catalogue, request: &PrintRequest) -> Result<Prepared, AppError> {
    match request {
        PrintRequest::SignIn {
            session_id,
            sort,
            blank_rows,
        } => prepare_sign_in(app, words, session_id, *sort, *blank_rows),
        PrintRequest::Badges {
            programme_id,
            session_id,
            stock,
            start_at,
            sort,
            only,
        } => {
            let people = (*sort, only.as_slice());
            prepare_badges(
                app,
                words,
                (programme_id, session_id),
                (stock, *start_at),
                people,
            )
        }
        PrintRequest::Brochure { programme_id } => prepare_brochure(app, words, programme_id),
    }
}

/// The name that a dialog proposes for the file of a document; records nothing.
///
/// # Errors
/// `not-found` when the programme or session is gone.
pub fn file_name(app: &App, words: &Catalogue, request: &PrintRequest) -> Result<String, AppError> {
    let (document, programme, session) = match request {
        PrintRequest::SignIn { session_id, .. } => {
            let id: SessionId = key(session_id)?;
            (
                "sign-in-document",
                app.store().session(id)?.programme,
                session_id.as_str(),
            )
        }
        PrintRequest::Badges {
            programme_id,
            session_id,
            ..
        } => ("badges-document", key(programme_id)?, session_id.as_str()),
        PrintRequest::Brochure { programme_id } => ("brochure-document", key(programme_id)?, ""),
    };
    let tree = tree(app, programme)?;
    let session = match session {
        "" => None,
        id => Some(session_of(&tree, key(id)?)?),
    };
    Ok(file_name_of(&words.text(document), &tree, session))
}

fn prepare_sign_in(
    app: &App,
    words: &Catalogue,
    session_id: &str,
    sort: AttendeeSort,
    blank_rows: i32,
) -> Result<Prepared, AppError> {
    let id: SessionId = key(session_id)?;
    let blank_rows = u32::try_from(blank_rows)
        .ok()
        .filter(|rows| *rows <= MOST_BLANK_ROWS.unsigned_abs())
        .ok_or_else(|| {
            Problem::new("too-many-blank-rows")
                .on("blank_rows")
                .with("most", MOST_BLANK_ROWS)
        })?;
    let tree = tree(app, app.store().session(id)?.programme)?;
    let session = session_of(&tree, id)?;
    let centre = settings::centre(app)?;
    let expected = people::expected(app, tree.programme.id, Some(id), sort)?;
    let mut sheet = sign_in::sheet(&sign_in::Sources {
        words,
        programme: &tree,
        session,
        centre: &centre,
        expected: &expected,
        blank_rows,
        accent: accent(&centre.colour),
    });
    let run = run(app, "sign-in", session_id, &sheet, &keys(&expected))?;
    sheet.print_run = run.label(words);
    let title = format!(
        "{} – {}",
        words.text("sign-in-document"),
        about(words, &tree, Some(session))
    );
    let meta = meta(words, &tree, &centre, title, &run);
    Ok(Prepared {
        content: Content::SignIn(Box::new((sheet, sign_in::fixed_words(words), meta))),
    })
}

fn prepare_badges(
    app: &App,
    words: &Catalogue,
    (programme_id, session_id): (&str, &str),
    (stock, start_at): (&str, i32),
    (sort, only): (AttendeeSort, &[String]),
) -> Result<Prepared, AppError> {
    let name = if stock.is_empty() {
        stocks::USUAL_STOCK
    } else {
        stock
    };
    let stock = stocks::stock(name).ok_or_else(|| {
        Problem::new("unknown-stock")
            .on("stock")
            .with("value", name)
    })?;
    let tree = tree(app, key(programme_id)?)?;
    let session = match session_id {
        "" => None,
        id => Some(session_of(&tree, key(id)?)?),
    };
    let centre = settings::centre(app)?;
    let id = session.map(|session| session.session.id);
    let mut expected = people::expected(app, tree.programme.id, id, sort)?;
    if !only.is_empty() {
        expected.retain(|who| only.contains(&who.id));
    }
    let facts = people::badge_facts(app, tree.programme.id)?;
    let content = BadgeRun {
        stock,
        start_at: usize::try_from(start_at).unwrap_or_default(),
        event: about(words, &tree, session),
        badges: badges::badges(words, &expected, &facts),
        accent: accent(&centre.colour),
    };
    let subject = if session_id.is_empty() {
        programme_id
    } else {
        session_id
    };
    let run = run(app, "badges", subject, &content, &keys(&expected))?;
    let title = format!(
        "{} – {}",
        words.text("badges-document"),
        about(words, &tree, session)
    );
    let meta = meta(words, &tree, &centre, title, &run);
    Ok(Prepared {
        content: Content::Badges(Box::new((content, badges::fixed_words(words), meta))),
    })
}

fn prepare_brochure(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
) -> Result<Prepared, AppError> {
    let tree = tree(app, key(programme_id)?)?;
    let centre = settings::centre(app)?;
    let accent = accent(&centre.colour);
    let draft = brochure::brochure(words, &tree, accent, Meta::default());
    let run = run(app, "brochure", programme_id, &draft, &[])?;
    let meta = meta(words, &tree, &centre, tree.programme.title.clone(), &run);
    let brochure = parvis_documents::brochure::Brochure { meta, ..draft };
    Ok(Prepared {
        content: Content::Brochure(Box::new(brochure)),
    })
}

fn tree(app: &App, id: ProgrammeId) -> Result<ProgrammeTree, AppError> {
    Ok(ProgrammeTree::read(app.store(), id, app.today())?)
}

/// A key as the page or a script gave it.
fn key<T: std::str::FromStr>(text: &str) -> Result<T, AppError> {
    text.parse().map_err(|_| Problem::new("not-found").into())
}

fn session_of(tree: &ProgrammeTree, id: SessionId) -> Result<&SessionTree, AppError> {
    let found = tree
        .sessions
        .iter()
        .find(|session| session.session.id == id);
    found.ok_or_else(|| Problem::new("not-found").into())
}

fn keys(people: &[AttendeeView]) -> Vec<&str> {
    people.iter().map(|who| who.id.as_str()).collect()
}

/// The event in a few words: the session's label or title and its day, else the programme's title.
fn about(words: &Catalogue, tree: &ProgrammeTree, session: Option<&SessionTree>) -> String {
    let only = tree.sessions.first().filter(|_| tree.sessions.len() == 1);
    let Some(session) = session.or(only) else {
        return tree.programme.title.clone();
    };
    let label = wording::session_label(words, &session.session);
    let name = [
        label.as_str(),
        session.session.title.as_str(),
        tree.programme.title.as_str(),
    ]
    .into_iter()
    .find(|name| !name.is_empty())
    .unwrap_or_default();
    let date = session
        .session
        .date
        .map(|date| words.date_medium(date))
        .unwrap_or_default();
    wording::joined(&[name, &date], " – ")
}

fn meta(
    words: &Catalogue,
    tree: &ProgrammeTree,
    centre: &CentreView,
    title: String,
    run: &Run,
) -> Meta {
    Meta {
        title,
        author: centre.name.clone(),
        subject: tree.programme.title.clone(),
        language: words.language().code().to_owned(),
        created: run.moment(),
    }
}

/// A name that every system takes: "Badges - Agir ensemble - 2027-03-23.pdf".
fn file_name_of(document: &str, tree: &ProgrammeTree, session: Option<&SessionTree>) -> String {
    let date = session
        .and_then(|session| session.session.date)
        .map(|date| date.to_string());
    let title: String = tree.programme.title.chars().take(60).collect();
    let parts = [document, title.trim(), date.as_deref().unwrap_or_default()];
    let allowed = |c: char| !c.is_control() && !r#"\/:*?"<>|"#.contains(c);
    let name: String = wording::joined(&parts, " - ")
        .chars()
        .filter(|c| allowed(*c))
        .collect();
    format!("{}.pdf", name.trim().trim_end_matches('.'))
}
