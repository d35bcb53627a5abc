//! Table tents of those who speak and attend.
//!
//! Deliberately not here: faces and sizes.

use std::collections::HashMap;

use parvis_documents::place::{Document, Meta};
use parvis_documents::tents::{self, Tent, TentRun};

use super::badges::BadgeFacts;
use super::items::Piece;
use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::wording::{functions, spoken_name};
use super::{accent, fonts, people};
use crate::programmes::tree::SpeakerTree;
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::document::{TentFormat, TentPeople};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// Tents, ready to be laid out.
#[derive(Debug)]
struct TentPaper {
    run: TentRun,
    meta: Meta,
    /// The person or body of each tent.
    keys: Vec<String>,
}

impl Paper for TentPaper {
    fn place(&self) -> Result<Document, AppError> {
        Ok(tents::place(&self.run, self.meta.clone(), fonts()))
    }

    fn pieces(&self) -> Option<Vec<Piece>> {
        let shared = (&self.run.event, self.run.accent, self.run.format);
        let shared = (shared, &self.run.logo);
        let tents = self.run.tents.iter().zip(&self.keys);
        let piece = |(tent, key): (&Tent, &String)| Piece::of(key, name(tent), &(tent, &shared));
        Some(tents.map(piece).collect())
    }
}

/// Gathers the tents and finds their run.
///
/// # Errors
/// `print-no-page` when nobody gets one, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    (who, only): (TentPeople, &[String]),
    format: TentFormat,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let speakers = match who {
        TentPeople::Attendees => Vec::new(),
        TentPeople::Speakers | TentPeople::Everyone => subject.speakers(),
    };
    let mut attendees = match who {
        TentPeople::Speakers => Vec::new(),
        TentPeople::Attendees | TentPeople::Everyone => attendees(app, subject, only)?,
    };
    let people = speakers.iter().filter_map(|tree| tree.speaker.person);
    let speaking: Vec<String> = people.map(|id| id.to_string()).collect();
    attendees.retain(|who| !speaking.contains(&who.person_id));
    let facts = people::badge_facts(app, subject.tree.programme.id)?;
    let mut tents: Vec<Tent> = speakers
        .iter()
        .map(|tree| of_speaker(words, tree))
        .collect();
    tents.extend(attendees.iter().map(|who| of_attendee(who, &facts)));
    if tents.is_empty() {
        return Err(Problem::new("print-no-page").into());
    }
    let content = TentRun {
        format: match format {
            TentFormat::Tall => tents::TentFormat::Tall,
            TentFormat::Wide => tents::TentFormat::Wide,
        },
        event: subject.about(words),
        tents,
        accent: accent(&centre.colour),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    let keys = speakers.iter().map(|tree| speaks(tree));
    let keys = keys.chain(attendees.iter().map(|who| who.person_id.clone()));
    let keys = keys.collect();
    let rows = people::keys(&attendees);
    let run = run(app, "table-tents", &subject.run_key(), &content, &rows)?;
    let title = subject.title(words, "table-tents-document");
    let paper = TentPaper {
        run: content,
        meta: subject.meta(words, &centre, title, &run),
        keys,
    };
    Ok(Prepared::new(paper, run))
}

/// So many tents to be written by hand.
///
/// # Errors
/// Those of the database.
pub(super) fn blank(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    count: usize,
) -> Result<Prepared, AppError> {
    let centre = settings::centre(app)?;
    let content = TentRun {
        format: tents::TentFormat::Tall,
        event: subject.about(words),
        tents: vec![Tent::default(); count],
        accent: accent(&centre.colour),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    let run = run(app, "blank-tents", &subject.run_key(), &content, &[])?;
    let title = subject.title(words, "folder-blank-tents");
    let paper = TentPaper {
        run: content,
        meta: subject.meta(words, &centre, title, &run),
        keys: Vec::new(),
    };
    Ok(Prepared::new(paper, run))
}

/// The key of the person who speaks, else of the body.
fn speaks(tree: &SpeakerTree) -> String {
    let person = tree.speaker.person.map(|id| id.to_string());
    let body = tree.speaker.organisation.map(|id| id.to_string());
    person.or(body).unwrap_or_default()
}

/// Whose name is on a tent.
fn name(tent: &Tent) -> String {
    match tent.shown_name.as_str() {
        "" => spoken_name(&tent.given_name, &tent.family_name),
        shown => shown.to_owned(),
    }
}

/// Those who are expected, or of them only the chosen ones.
fn attendees(app: &App, subject: &Subject, only: &[String]) -> Result<Vec<AttendeeView>, AppError> {
    let (programme, session) = (subject.tree.programme.id, subject.session_id());
    let mut expected = people::expected(app, programme, session, AttendeeSort::FamilyName)?;
    if !only.is_empty() {
        expected.retain(|who| only.contains(&who.id));
    }
    Ok(expected)
}

fn of_speaker(words: &Catalogue, tree: &SpeakerTree) -> Tent {
    let body = tree.organisation.as_ref();
    let Some(person) = &tree.person else {
        return Tent {
            shown_name: body.map(|o| o.name.clone()).unwrap_or_default(),
            ..Tent::default()
        };
    };
    let (function, organisation) = match tree.mandates.as_slice() {
        [only] => (
            only.mandate.function.clone(),
            only.organisation.as_ref().or(body),
        ),
        [] => (String::new(), body),
        // Who has several functions sits there with all of them.
        _ => (functions(words, tree).join(" – "), None),
    };
    Tent {
        given_name: person.given_name.clone(),
        family_name: person.family_name.clone(),
        shown_name: person.badge_name.clone(),
        organisation: organisation
            .map(|o| o.name_on_badge())
            .filter(|name| !function.contains(name))
            .unwrap_or_default()
            .to_owned(),
        function,
    }
}

fn of_attendee(who: &AttendeeView, facts: &HashMap<String, BadgeFacts>) -> Tent {
    let short = facts.get(&who.id).map(|facts| facts.organisation.as_str());
    Tent {
        given_name: who.given_name.clone(),
        family_name: who.family_name.clone(),
        shown_name: who.badge_name.clone(),
        function: who.function.clone(),
        organisation: short
            .filter(|name| !name.is_empty())
            .unwrap_or(&who.organisation)
            .to_owned(),
    }
}
