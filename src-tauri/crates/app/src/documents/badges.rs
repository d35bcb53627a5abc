//! People as the plain data of their badges.
//!
//! Deliberately not here: sheets and sizes.

use std::collections::HashMap;

use parvis_documents::badges::{self, Badge, BadgeCategory, BadgeProblem, BadgeRun, BadgeWords};
use parvis_documents::place::{Colour, Document, Meta};
use parvis_domain::registration::Category;

use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::{accent, fonts, people, stocks};
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::problem::Problem;
use crate::words::Catalogue;

/// What a badge shows that no screen does, by registration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct BadgeFacts {
    /// The number of its QR code.
    pub code: String,
    /// The organisation's name for badges.
    pub organisation: String,
}

/// Badges, ready to be laid out.
#[derive(Debug)]
struct BadgePaper {
    run: BadgeRun,
    words: BadgeWords,
    meta: Meta,
}

impl Paper for BadgePaper {
    fn place(&self) -> Result<Document, AppError> {
        badges::place(&self.run, &self.words, self.meta.clone(), fonts()).map_err(problem)
    }
}

/// Gathers the badges of those expected and finds their run.
///
/// # Errors
/// `unknown-stock`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
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
    let centre = settings::centre(app)?;
    let programme = subject.tree.programme.id;
    let mut expected = people::expected(app, programme, subject.session_id(), sort)?;
    if !only.is_empty() {
        expected.retain(|who| only.contains(&who.id));
    }
    let facts = people::badge_facts(app, programme)?;
    let content = BadgeRun {
        stock,
        start_at: usize::try_from(start_at).unwrap_or_default(),
        event: subject.about(words),
        badges: of_people(words, &expected, &facts),
        accent: accent(&centre.colour),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    let rows = people::keys(&expected);
    let run = run(app, "badges", &subject.run_key(), &content, &rows)?;
    let title = subject.title(words, "badges-document");
    let paper = BadgePaper {
        run: content,
        words: fixed_words(words),
        meta: subject.meta(words, &centre, title, &run),
    };
    Ok(Prepared::new(paper, run))
}

fn problem(problem: BadgeProblem) -> AppError {
    let problem = match problem {
        BadgeProblem::NoBadge => Problem::new("no-badge"),
        BadgeProblem::StartBeyondSheet { start_at, labels } => Problem::new("start-beyond-sheet")
            .on("start_at")
            .with("start", start_at)
            .with("labels", labels),
        BadgeProblem::Code(at) => Problem::new("bad-badge-code").with("number", at + 1),
    };
    problem.into()
}

/// The fixed words of badges.
fn fixed_words(words: &Catalogue) -> BadgeWords {
    BadgeWords {
        code: words.with("badges-code", &[("code", "{code}")]),
        no_photo: words.text("badges-no-photo"),
    }
}

/// The badges of these people, in their order.
fn of_people(
    words: &Catalogue,
    people: &[AttendeeView],
    facts: &HashMap<String, BadgeFacts>,
) -> Vec<Badge> {
    let badge = |who: &AttendeeView| {
        let facts = facts.get(&who.id).cloned().unwrap_or_default();
        Badge {
            given_name: who.given_name.clone(),
            family_name: who.family_name.clone(),
            badge_name: who.badge_name.clone(),
            organisation: if facts.organisation.is_empty() {
                who.organisation.clone()
            } else {
                facts.organisation
            },
            function: who.function.clone(),
            category: category(words, &who.category),
            code: facts.code,
            no_photo: who.photo_consent == "no",
        }
    };
    people.iter().map(badge).collect()
}

/// The word of a category with the colour of its band. A participant has the centre's own colour;
/// the others are told apart in colour and in grey, and the word always says which it is.
fn category(words: &Catalogue, code: &str) -> BadgeCategory {
    let colour = match Category::from_code(code) {
        None | Some(Category::Participant) => None,
        Some(Category::Speaker) => Some(Colour(122, 31, 94)),
        Some(Category::ElectedOfficial) => Some(Colour(30, 64, 140)),
        Some(Category::Organiser) => Some(Colour(51, 51, 51)),
        Some(Category::Press) => Some(Colour(140, 74, 0)),
    };
    BadgeCategory {
        word: words.choice("category", code),
        colour,
    }
}
