//! The answer to a question about what was held, by kind, the latest first.

use std::cmp::Reverse;

use parvis_domain::choice;
use parvis_domain::question::{self, Question};
use parvis_store::{Found, Noun, Store, StoreError};

use super::stage::Stages;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::search::{HeldAnswer, HeldFound, HeldQuery};

choice! {
    /// What may be looked for, in the order in which it is shown.
    Kind {
        /// Whole programmes.
        Programme => "programme",
        /// Sessions and what is in their agenda.
        Session => "session",
        /// Who spoke.
        Speaker => "speaker",
        /// Who organised, helped or paid.
        Organisation => "organisation",
    }
}

/// As many of a kind as one looks through.
const MOST: usize = 40;

/// Everything ever held in which all the words are found, and who had a part in it.
///
/// # Errors
/// `not-a-year` for a year that is no number, `not-a-choice` for an unknown kind.
pub fn find(app: &App, query: &HeldQuery) -> Result<HeldAnswer, AppError> {
    let asked = read(query)?;
    let kinds = match query.kind.as_str() {
        "" => Kind::ALL.to_vec(),
        code => vec![typed::choice(code, "kind", Kind::from_code)?],
    };
    app.store().snapshot(|store| {
        let mut answer = HeldAnswer {
            year: asked.year.map(|year| year.to_string()).unwrap_or_default(),
            years: store.years_held()?,
            found: Vec::new(),
            more: Vec::new(),
        };
        let mut stages = Stages::of(store);
        for kind in kinds {
            let mut found = of_kind(store, &mut stages, kind, &asked)?;
            if found.len() > MOST {
                found.truncate(MOST);
                answer.more.push(kind.code().to_owned());
            }
            answer.found.extend(found);
        }
        Ok(answer)
    })
}

/// The question, with the year that was chosen before the one in the words.
fn read(query: &HeldQuery) -> Result<Question, Problem> {
    let mut asked = question::read(&query.words);
    let year = query.year.trim();
    if !year.is_empty() {
        let wrong = |_| Problem::new("not-a-year").on("year").with("value", year);
        asked.year = Some(year.parse().map_err(wrong)?);
    }
    Ok(asked)
}

fn of_kind(
    store: &Store,
    stages: &mut Stages<'_>,
    kind: Kind,
    asked: &Question,
) -> Result<Vec<HeldFound>, StoreError> {
    let nouns: &[Noun] = match kind {
        Kind::Programme => &[Noun::Programme],
        Kind::Session => &[Noun::Session, Noun::Slot],
        Kind::Speaker => &[Noun::Speaker],
        Kind::Organisation => &[Noun::Involvement],
    };
    let limit = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
    let mut all: Vec<Found> = Vec::new();
    for noun in nouns {
        all.extend(store.search_held(&asked.words, *noun, asked.year, limit)?);
    }
    stages.prepare(&all)?;
    let mut shown = Vec::new();
    for found in all {
        shown.extend(stages.show(found)?);
    }
    shown.sort_by_cached_key(|found| Reverse(found.date.clone()));
    Ok(shown)
}
