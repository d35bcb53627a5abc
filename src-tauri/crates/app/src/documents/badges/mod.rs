//! People as the plain data of their badges.
//!
//! Deliberately not here: sheets and sizes.

use std::collections::HashMap;

use parvis_documents::badges::{
    self, Badge, BadgeCategory, BadgeLayout, BadgeLook, BadgeProblem, BadgeRun, BadgeWords,
};
use parvis_documents::place::{Alignment, Colour, Document, Meta};
use parvis_domain::registration::Category;

use super::items::Piece;
use super::logos;
use super::paint::{Paper, Prepared};
use super::run::run;
use super::subject::Subject;
use super::used_labels::{self, BegunSheet};
use super::wording::spoken_name;
use super::{accent, fonts, people, stocks};
use crate::alignments;
use crate::settings;
use crate::transact::{App, AppError};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::document::{self, BadgeBack, BadgeDesign};
use crate::view::problem::Problem;
use crate::words::Catalogue;
use days::Days;

mod days;

/// As many badges to write by hand as a welcome desk needs at most.
const MOST_COMPANIONS: i32 = 200;

/// What a badge shows that no screen does, by registration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct BadgeFacts {
    /// The number of its QR code.
    pub code: String,
    /// The organisation's name for badges.
    pub organisation: String,
}

/// What can be chosen of badges.
pub(super) struct Options<'a> {
    /// The name of the label stock; empty for the usual one.
    pub stock: &'a str,
    /// The labels that are used up, from 1.
    pub used: &'a [i32],
    /// The order.
    pub sort: AttendeeSort,
    /// Only these registrations; empty for all.
    pub only: &'a [String],
    /// How they are made.
    pub design: &'a BadgeDesign,
    /// The printer whose paper is met; empty for none.
    pub alignment: &'a str,
}

/// Badges, ready to be laid out.
#[derive(Debug)]
struct BadgePaper {
    run: BadgeRun,
    words: BadgeWords,
    meta: Meta,
    alignment: Option<Alignment>,
    /// The registrations, in the order of the badges.
    keys: Vec<String>,
}

impl Paper for BadgePaper {
    fn place(&self) -> Result<Document, AppError> {
        let placed = badges::place(&self.run, &self.words, self.meta.clone(), fonts());
        let placed = placed.map_err(problem)?;
        Ok(match self.alignment {
            Some(alignment) => placed.aligned(alignment),
            None => placed,
        })
    }

    /// Badges that are written by hand are nobody's.
    fn pieces(&self) -> Option<Vec<Piece>> {
        let shared = (&self.run.event, self.run.accent, &self.run.look);
        let shared = (shared, &self.run.logo, &self.words);
        let badges = self.run.badges.iter().zip(&self.keys);
        let piece = |(badge, key): (&Badge, &String)| {
            let name = spoken_name(&badge.given_name, &badge.family_name);
            Piece::of(key, name, &(badge, &shared))
        };
        Some(badges.map(piece).collect())
    }
}

/// Gathers the badges of those expected and finds their run, which is the same for any printer.
///
/// # Errors
/// `unknown-stock`, `unknown-alignment`, `too-many-companions`, and those of the database.
pub(super) fn prepare(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    options: &Options<'_>,
) -> Result<Prepared, AppError> {
    let name = match options.stock {
        "" => stocks::USUAL_STOCK,
        name => name,
    };
    let stock = stocks::stock(name).ok_or_else(|| used_labels::unknown(name))?;
    let design = options.design;
    let companions = usize::try_from(design.companions)
        .ok()
        .filter(|_| design.companions <= MOST_COMPANIONS)
        .ok_or_else(|| {
            Problem::new("too-many-companions")
                .on("companions")
                .with("most", MOST_COMPANIONS)
        })?;
    let alignment = alignments::of(app, options.alignment)?;
    let centre = settings::centre(app)?;
    let programme = subject.tree.programme.id;
    let mut expected = people::expected(app, programme, subject.session_id(), options.sort)?;
    let days = Days::new(words, subject, &expected);
    if !options.only.is_empty() {
        expected.retain(|who| options.only.contains(&who.id));
    }
    let facts = people::badge_facts(app, programme)?;
    let label = |label: &i32| usize::try_from(*label).unwrap_or_default();
    let back = stock.folded && design.back == BadgeBack::Day;
    let mut content = BadgeRun {
        stock,
        used: options.used.iter().map(label).collect(),
        event: subject.about(words),
        badges: of_people(words, &expected, &facts),
        accent: accent(&centre.colour),
        look: look(design),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    for (badge, who) in content.badges.iter_mut().zip(&expected) {
        if !design.code {
            badge.code.clear();
        }
        if design.choices {
            badge.choices = days.choices(who);
        }
        if back {
            badge.days = days.of(who);
        }
    }
    let by_hand = Badge {
        category: BadgeCategory {
            word: words.text("badges-companion"),
            colour: None,
        },
        by_hand: true,
        ..Badge::default()
    };
    content
        .badges
        .extend(std::iter::repeat_n(by_hand, companions));
    let rows = people::keys(&expected);
    let run = run(app, "badges", &subject.run_key(), &content, &rows)?;
    let begun = BegunSheet::after(&content.stock, &content.used, content.badges.len());
    let title = subject.title(words, "badges-document");
    let paper = BadgePaper {
        run: content,
        words: fixed_words(words),
        meta: subject.meta(words, &centre, title, &run),
        alignment,
        keys: rows.into_iter().map(str::to_owned).collect(),
    };
    Ok(Prepared::new(paper, run).leaving(begun))
}

/// Badges to be written by hand: a sheet of them, one for each of the rarer categories and the rest
/// for participants.
///
/// # Errors
/// `unknown-stock`, and those of the database.
pub(super) fn blank(
    app: &App,
    words: &Catalogue,
    subject: &Subject,
    name: &str,
) -> Result<Prepared, AppError> {
    let stock = stocks::stock(name).ok_or_else(|| used_labels::unknown(name))?;
    let centre = settings::centre(app)?;
    let labels = stock.labels().max(1);
    let rare = [
        Category::Speaker,
        Category::ElectedOfficial,
        Category::Organiser,
        Category::Press,
    ];
    let rare = rare.into_iter().take(labels / 2);
    let participants = labels - rare.len();
    let categories = std::iter::repeat_n(Category::Participant, participants).chain(rare);
    let badge = |of: Category| Badge {
        category: category(words, of.code()),
        by_hand: true,
        ..Badge::default()
    };
    let content = BadgeRun {
        stock,
        used: Vec::new(),
        event: subject.about(words),
        badges: categories.map(badge).collect(),
        accent: accent(&centre.colour),
        look: look(&BadgeDesign::default()),
        logo: logos::first_of_centre(app, words, &centre)?,
    };
    let run = run(app, "blank-badges", &subject.run_key(), &content, &[])?;
    let title = subject.title(words, "folder-blank-badges");
    let paper = BadgePaper {
        run: content,
        words: fixed_words(words),
        meta: subject.meta(words, &centre, title, &run),
        alignment: None,
        keys: Vec::new(),
    };
    Ok(Prepared::new(paper, run))
}

fn look(design: &BadgeDesign) -> BadgeLook {
    BadgeLook {
        layout: match design.layout {
            document::BadgeLayout::GivenName => BadgeLayout::GivenName,
            document::BadgeLayout::FullName => BadgeLayout::FullName,
            document::BadgeLayout::Organisation => BadgeLayout::Organisation,
        },
        band: design.band,
        same_back: design.back == BadgeBack::Same,
        practical: design.practical.trim().to_owned(),
    }
}

fn problem(problem: BadgeProblem) -> AppError {
    let problem = match problem {
        BadgeProblem::NoBadge => Problem::new("no-badge"),
        BadgeProblem::NoSuchLabel(problem) => used_labels::no_such(problem),
        BadgeProblem::Code(at) => Problem::new("bad-badge-code").with("number", at + 1),
    };
    problem.into()
}

/// The fixed words of badges.
fn fixed_words(words: &Catalogue) -> BadgeWords {
    BadgeWords {
        code: words.with("badges-code", &[("code", "{code}")]),
        no_photo: words.text("badges-no-photo"),
        control: words.text("alignment-page-line"),
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
            ..Badge::default()
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
