//! The alphabetical list for the wall: names, and the numbers they have on the sign-in sheet.
//!
//! Deliberately not here: organisations and functions, which strangers need not read; only what
//! tells two people of the same name apart.

use std::collections::HashMap;

use parvis_documents::fonts::uppercase;
use parvis_documents::place::{Document, Meta};
use parvis_documents::wall::{self, WallEntry, WallList};
use parvis_domain::name;

use super::in_force::printed_rows;
use super::logos;
use super::paint::{Paper, Prepared};
use super::people::Rows;
use super::run::run;
use super::subject::Subject;
use super::wording::{day_and_hours, issuer, joined, place, session_title};
use super::{accent, fonts, page_of, people};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// A wall list, ready to be laid out.
#[derive(Debug)]
struct WallPaper {
    list: WallList,
    meta: Meta,
}

impl Paper for WallPaper {
    fn place(&self) -> Result<Document, AppError> {
        Ok(wall::place(&self.list, self.meta.clone(), fonts()))
    }
}

/// Gathers the list of a session and finds its run. `sort` is the order of the sign-in sheet.
///
/// # Errors
/// `print-no-page` when nobody is expected, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    sort: AttendeeSort,
) -> Result<Prepared, AppError> {
    let numbers = numbers(app, subject, sort)?;
    numbered(app, words, subject, numbers)
}

/// The list with these numbers, by registration.
///
/// # Errors
/// As [`prepare`].
pub(super) fn numbered(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    numbers: HashMap<String, u32>,
) -> Result<Prepared, AppError> {
    let session = subject
        .only_session()
        .ok_or_else(|| Problem::new("not-found"))?;
    let centre = settings::centre(app)?;
    let (programme, id) = (subject.tree.programme.id, subject.session_id());
    if numbers.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let by_name = people::expected(app, programme, id, AttendeeSort::FamilyName)?;
    let namesakes = namesakes(&by_name);
    let programme = &subject.tree.programme;
    let title = session_title(words, session);
    let mut list = WallList {
        document: words.text("wall-list-heading"),
        above: joined(&[&programme.series, &programme.title], " – "),
        title,
        when: day_and_hours(words, &session.session),
        place: place(words, session.venue.as_ref(), &session.session.room).join(", "),
        name: words.text("wall-list-name"),
        number: words.text("wall-list-number"),
        entries: by_name
            .iter()
            .map(|who| entry(who, numbers[&*who.id], namesakes[&name_key(who)] == 1))
            .collect(),
        foot: String::new(),
        page: page_of(words),
        issuer: issuer(&subject.tree, &centre),
        accent: accent(&centre.colour),
        logos: logos::of_centre(app, words, &centre)?,
    };
    if list.title.is_empty() {
        list.title = programme.title.clone();
        list.above = programme.series.clone();
    }
    let rows = people::keys(&by_name);
    let run = run(app, "wall-list", &subject.run_key(), &list, &rows)?;
    list.foot = run.label(words);
    let title = subject.title(words, "wall-list-document");
    let meta = subject.meta(words, &centre, title, &run);
    Ok(Prepared::new(WallPaper { list, meta }, run))
}

/// The numbers of all who are expected: those they have on paper, else those they will get.
fn numbers(
    app: &App,
    subject: &Subject,
    sort: AttendeeSort,
) -> Result<HashMap<String, u32>, AppError> {
    let (programme, id) = (subject.tree.programme.id, subject.session_id());
    let printed = printed_rows(app, &subject.run_key())?;
    let rows = Rows::New {
        sort,
        printed: &printed,
    };
    let added = people::numbered(app, programme, id, rows)?.people;
    let added = added.into_iter().map(|(number, who)| (who.id, number));
    let mut numbers: HashMap<String, u32> = added.collect();
    for who in people::expected(app, programme, id, sort)? {
        if let Some(number) = printed.numbers.get(&who.id) {
            numbers.insert(who.id, *number);
        }
    }
    Ok(numbers)
}

/// How many people have the same name, letters alone compared.
fn namesakes(people: &[AttendeeView]) -> HashMap<(String, String), usize> {
    let mut namesakes = HashMap::new();
    for who in people {
        *namesakes.entry(name_key(who)).or_default() += 1;
    }
    namesakes
}

fn name_key(who: &AttendeeView) -> (String, String) {
    (name::key(&who.family_name), name::key(&who.given_name))
}

fn entry(who: &AttendeeView, number: u32, alone: bool) -> WallEntry {
    WallEntry {
        family_name: who.family_name.clone(),
        given_name: who.given_name.clone(),
        detail: if alone {
            String::new()
        } else {
            who.organisation.clone()
        },
        number,
        letter: letter(who),
    }
}

/// The first letter without its accent, so that É stands under E.
fn letter(who: &AttendeeView) -> String {
    let key = name::key(&who.family_name);
    let first = key.chars().find(|letter| letter.is_alphabetic());
    first
        .map(|letter| uppercase(&letter.to_string()))
        .unwrap_or_default()
}
