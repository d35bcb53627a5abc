//! What is out of date on paper: each part of each paper in force is held against what it would
//! say today, and only what differs is printed again.
//!
//! Deliberately not here: what is remembered of a print (see `in_force`), and what a part shows.

use std::collections::{HashMap, HashSet};

use parvis_domain::id::ProgrammeId;

use super::address_labels::ADDRESS_LABELS;
use super::bound::Bound;
use super::in_force::{InHand, PrintedRows, in_force, printed_rows, stands_alone};
use super::items::{CONTENT, Piece};
use super::paint::{Part, Prepared};
use super::people::{self, Rows};
use super::prepare::{prepare, remembered, subject};
use super::sign_in;
use super::subject::Subject;
use super::used_labels::used_labels;
use super::wording::{capitalised, spoken_name};
use crate::transact::{App, AppError};
use crate::view::attendee::AttendeeSort;
use crate::view::document::{PrintRequest, ReprintView};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// What a row is remembered under once it was struck out by hand.
const STRUCK: &str = "row-";

/// A paper that is out of date, with what has to be printed of it.
struct Entry {
    view: ReprintView,
    part: Part,
}

/// The papers of a programme that are out of date.
///
/// # Errors
/// `not-found` when the programme is gone, and those of the database.
pub fn reprints(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
) -> Result<Vec<ReprintView>, AppError> {
    let entries = entries(app, words, programme_id)?;
    Ok(entries.into_iter().map(|entry| entry.view).collect())
}

/// Remembers that these papers (all of them when none are named) were put right by hand.
///
/// # Errors
/// As [`reprints`].
pub fn settle_reprints(
    app: &App,
    words: &Catalogue,
    programme_id: &str,
    chosen: &[String],
) -> Result<(), AppError> {
    let entries = entries(app, words, programme_id)?;
    let mut parts = entries.into_iter().filter(|entry| is_chosen(entry, chosen));
    parts.try_for_each(|entry| entry.part.record(app))
}

/// Gathers what is out of date into one file.
///
/// # Errors
/// `nothing-to-reprint`, and as [`reprints`].
pub(super) fn prepare_reprints(
    app: &App,
    words: &Catalogue,
    whole: &Subject,
    chosen: &[String],
) -> Result<Prepared, AppError> {
    let programme = whole.tree.programme.id.to_string();
    let entries = entries(app, words, &programme)?;
    let parts: Vec<Part> = entries
        .into_iter()
        .filter(|entry| is_chosen(entry, chosen))
        .map(|entry| entry.part)
        .collect();
    if parts.iter().all(Part::is_empty) {
        return Err(Problem::new("nothing-to-reprint").into());
    }
    let title = whole.title(words, "reprint-document");
    Ok(Prepared::bound(parts, Bound { title }))
}

fn is_chosen(entry: &Entry, chosen: &[String]) -> bool {
    chosen.is_empty() || chosen.contains(&entry.view.id)
}

fn entries(app: &App, words: &Catalogue, programme_id: &str) -> Result<Vec<Entry>, AppError> {
    let whole = Subject::programme(app, programme_id)?;
    let mut entries = Vec::new();
    let sessions = whole.tree.sessions.iter().map(|tree| tree.session.id);
    let subjects = std::iter::once(whole.run_key()).chain(sessions.map(|id| id.to_string()));
    for key in subjects {
        let papers = in_force(app, &key)?;
        // A label on an envelope is in the post: nobody can hold it against anything.
        let kept = papers
            .iter()
            .filter(|paper| paper.document != ADDRESS_LABELS);
        for paper in kept {
            entries.extend(out_of_date(app, words, &whole, paper)?);
        }
        let first = papers.iter().find(|paper| paper.document == "sign-in");
        if let Some(first) = first {
            entries.extend(new_rows(app, words, first)?);
        }
    }
    Ok(entries)
}

/// What differs of one paper; nothing when it is as it should be, or can no longer be made.
fn out_of_date(
    app: &App,
    words: &Catalogue,
    whole: &Subject,
    paper: &InHand,
) -> Result<Option<Entry>, AppError> {
    let Ok((document, Some(subject))) = subject(app, &paper.request) else {
        return Ok(None);
    };
    let now = match current(app, words, &subject, paper) {
        Ok(now) => now,
        // A paper that nobody is on any more, or whose stock is gone.
        Err(AppError::Refused(_)) => return Ok(None),
        Err(other) => return Err(other),
    };
    let Some(part) = now.into_parts().into_iter().next() else {
        return Ok(None);
    };
    let struck = struck(app, &subject, paper)?;
    let content = paper.items.get(CONTENT);
    if struck.is_empty() && content.is_some_and(|content| part.shows(content)) {
        return Ok(None);
    }
    let pieces = part.pieces()?;
    let differs = |piece: &&(usize, &Piece)| paper.items.get(&piece.1.key) != Some(&piece.1.hash);
    let changed: Vec<(usize, &Piece)> = pieces
        .iter()
        .enumerate()
        .filter(|piece| differs(&piece))
        .collect();
    let mut taken_away: Vec<&String> = paper
        .items
        .keys()
        .filter(|key| is_piece(key) && !pieces.iter().any(|piece| piece.key == **key))
        .collect();
    taken_away.sort_unstable();
    if changed.is_empty() && taken_away.is_empty() && struck.is_empty() {
        return Ok(None);
    }
    let alone = stands_alone(&paper.request);
    let names = |known: bool| -> Vec<String> {
        let pieces = changed.iter().map(|(_, piece)| piece);
        let pieces = pieces.filter(|piece| alone && paper.items.contains_key(&piece.key) == known);
        pieces.map(|piece| piece.label.clone()).collect()
    };
    let one = pieces.len() == 1 && !alone;
    let view = ReprintView {
        id: paper.id.clone(),
        document: document.to_owned(),
        about: subject.about(words),
        pages: changed
            .iter()
            .filter(|_| !alone && !one)
            .map(|(at, _)| number(at + 1))
            .collect(),
        whole: one && !changed.is_empty(),
        changed: names(true),
        added: names(false),
        withdrawn: match alone {
            true => labels(app, whole, &taken_away)?,
            false => taken_away.iter().map(|page| (*page).clone()).collect(),
        },
        struck: struck.iter().map(|row| number(*row as usize)).collect(),
    };
    let keys: Vec<String> = changed.iter().map(|(_, piece)| piece.key.clone()).collect();
    let settled = taken_away
        .iter()
        .map(|key| ((*key).clone(), String::new()))
        .chain(
            struck
                .iter()
                .map(|row| (format!("{STRUCK}{row}"), "struck".to_owned())),
        );
    let settled: Vec<(String, String)> = settled.collect();
    let part = wanted(app, words, paper, part, &changed)?;
    let part = part.renewing(app, &paper.id, &keys)?.settling(settled);
    Ok(Some(Entry { view, part }))
}

/// Whether a print remembers a part of the paper under this key, and nothing else of it.
fn is_piece(key: &str) -> bool {
    !key.starts_with(STRUCK) && ![sign_in::SPEAKERS, CONTENT].contains(&key)
}

/// The paper as it would come out today, with the rows and numbers it has.
fn current(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    paper: &InHand,
) -> Result<Prepared, AppError> {
    let PrintRequest::SignIn {
        blank_rows,
        options,
        ..
    } = &paper.request
    else {
        return prepare(app, words, &paper.request);
    };
    let speakers = paper.items.get(sign_in::SPEAKERS);
    let speakers: Vec<usize> = speakers
        .and_then(|counts| serde_json::from_str(counts).ok())
        .unwrap_or_default();
    let rows = Rows::Printed {
        rows: &paper.rows,
        first: paper.first_row,
        speakers: &speakers,
    };
    // A sheet that continues another has no blank rows of its own.
    let blank = if paper.first_row > 1 { 0 } else { *blank_rows };
    let sheet = sign_in::prepare(app, words, subject, (rows, blank), options)?;
    Ok(sheet.remembering(words, &remembered(&paper.request)))
}

/// Of the paper only what has to be printed.
fn wanted(
    app: &App,
    words: &Catalogue,
    paper: &InHand,
    part: Part,
    changed: &[(usize, &Piece)],
) -> Result<Part, AppError> {
    let keys = || changed.iter().map(|(_, piece)| piece.key.clone()).collect();
    // Badges come out on the labels that remain and a certificate may take two pages, so these are
    // made anew for the people concerned.
    let mut request = paper.request.clone();
    match &mut request {
        PrintRequest::Badges {
            only, used, stock, ..
        } if !changed.is_empty() => {
            *only = keys();
            *used = used_labels(app, stock)?;
        }
        PrintRequest::Certificates { only, .. } if !changed.is_empty() => *only = keys(),
        _ => return Ok(part.with_pages(changed.iter().map(|(at, _)| *at).collect())),
    }
    let prepared = prepare(app, words, &request)?;
    Ok(prepared.into_parts().into_iter().next().unwrap_or(part))
}

/// The numbers of those who are on a sign-in sheet and no longer expected, and who were not struck
/// out yet.
fn struck(app: &App, subject: &Subject, paper: &InHand) -> Result<Vec<u32>, AppError> {
    if paper.document != "sign-in" {
        return Ok(Vec::new());
    }
    let (programme, session) = (subject.tree.programme.id, subject.session_id());
    let expected = people::expected(app, programme, session, AttendeeSort::FamilyName)?;
    let expected: HashSet<&str> = expected.iter().map(|who| &*who.id).collect();
    let rows = (paper.first_row..).zip(&paper.rows);
    let gone = rows.filter(|(_, id)| !expected.contains(id.as_str()));
    let gone = gone.map(|(number, _)| number);
    Ok(gone
        .filter(|number| !paper.items.contains_key(&format!("{STRUCK}{number}")))
        .collect())
}

/// The people who are on no sheet of the session yet, as a sheet whose numbers go on.
fn new_rows(app: &App, words: &Catalogue, first: &InHand) -> Result<Option<Entry>, AppError> {
    let PrintRequest::SignIn { sort, options, .. } = &first.request else {
        return Ok(None);
    };
    let (_, Some(subject)) = subject(app, &first.request)? else {
        return Ok(None);
    };
    let printed: PrintedRows = printed_rows(app, &subject.run_key())?;
    let rows = Rows::New {
        sort: *sort,
        printed: &printed,
    };
    let (programme, session) = (subject.tree.programme.id, subject.session_id());
    let new = people::numbered(app, programme, session, rows)?.people;
    if new.is_empty() {
        return Ok(None);
    }
    let sheet = sign_in::prepare(app, words, &subject, (rows, 0), options)?;
    let sheet = sheet.remembering(words, &remembered(&first.request));
    let Some(part) = sheet.into_parts().into_iter().next() else {
        return Ok(None);
    };
    let view = ReprintView {
        id: format!("new-{}", first.id),
        document: "sign-in-added".to_owned(),
        about: subject.about(words),
        added: new
            .iter()
            .map(|(_, who)| spoken_name(&who.given_name, &who.family_name))
            .collect(),
        ..ReprintView::default()
    };
    let keys: Vec<String> = new.iter().map(|(_, who)| who.id.clone()).collect();
    let part = part.renewing(app, &first.id, &keys)?;
    Ok(Some(Entry { view, part }))
}

/// What a person calls parts that are no longer needed; who is gone for good has no name any more.
fn labels(app: &App, whole: &Subject, keys: &[&String]) -> Result<Vec<String>, AppError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let known = names(app, whole.tree.programme.id)?;
    // Who was merged into another is called like the other.
    let heirs = app.store().heirs()?;
    let label = |key: &&String| match known.get(heirs.get(*key).unwrap_or(key)) {
        Some(name) => name.clone(),
        None => match key.rsplit_once('/') {
            Some((_, room)) => capitalised(room),
            None => {
                let id = key.parse().ok();
                let person = id.and_then(|id| app.store().person(id).ok());
                let name = person.map(|who| spoken_name(&who.given_name, &who.family_name));
                let id = key.parse().ok();
                let body = || id.and_then(|id| app.store().organisation(id).ok());
                name.or_else(|| body().map(|body| body.name))
                    .unwrap_or_default()
            }
        },
    };
    Ok(keys.iter().map(label).collect())
}

/// The names of everybody registered, by registration.
fn names(app: &App, programme: ProgrammeId) -> Result<HashMap<String, String>, AppError> {
    let everybody = people::registered(app, programme)?;
    let name =
        |who: &crate::view::attendee::AttendeeView| spoken_name(&who.given_name, &who.family_name);
    Ok(everybody
        .into_iter()
        .map(|who| (who.id.clone(), name(&who)))
        .collect())
}

/// A count as it crosses to the page.
fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
