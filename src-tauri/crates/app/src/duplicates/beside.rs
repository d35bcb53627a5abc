//! Two side by side, with the sensible value of each field chosen already.

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::likeness::Likeness;
use parvis_domain::name;
use parvis_store::{Store, StoreError};

use super::cards::cards;
use super::fields::{BODY, PERSON, WITH_ANOTHER, kind_is_better, second_is_better};
use super::index::Index;
use super::noun::Mergeable;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::likeness::{BesideField, BesidePart, BesideView};
use crate::view::problem::Problem;

/// Holds two side by side; the first is the one that would stay.
///
/// # Errors
/// `not-a-choice`, `same-twice`, and `not-found` when one of them is not there.
pub fn beside(app: &App, noun: &str, first: &str, second: &str) -> Result<BesideView, AppError> {
    let noun = Mergeable::read(noun)?;
    if first == second {
        return Err(Problem::new("same-twice").on("gone_id").into());
    }
    // Keys carry the instant they were made at: the greater one is of the record made later.
    let newer = second > first;
    let fields = match noun {
        Mergeable::Person => people_fields(app, first, second, newer)?,
        Mergeable::Organisation => body_fields(app, first, second, newer)?,
    };
    app.likenesses(|index, store| {
        let mut cards = cards(store, noun, [first, second].into_iter())?;
        let mut card = |id: &str| {
            cards.remove(id).ok_or_else(|| StoreError::NotFound {
                table: noun.code(),
                id: id.to_owned(),
            })
        };
        Ok(BesideView {
            noun: noun.code().to_owned(),
            first: card(first)?,
            second: card(second)?,
            parts: parts(store, noun, first, second)?,
            likeness: likeness(index, store, noun, (first, second))?
                .as_ref()
                .map(Into::into),
            fields,
        })
    })
}

fn people_fields(
    app: &App,
    first: &str,
    second: &str,
    newer: bool,
) -> Result<Vec<BesideField>, AppError> {
    let mut a = app.store().person(typed::key::<PersonId>(first, "id")?)?;
    let mut b = app.store().person(typed::key::<PersonId>(second, "id")?)?;
    let fields = PERSON
        .into_iter()
        .map(|(code, at)| field(code, at(&mut a), at(&mut b), newer));
    Ok(told(fields))
}

fn body_fields(
    app: &App,
    first: &str,
    second: &str,
    newer: bool,
) -> Result<Vec<BesideField>, AppError> {
    let mut a = app
        .store()
        .organisation(typed::key::<OrganisationId>(first, "id")?)?;
    let mut b = app
        .store()
        .organisation(typed::key::<OrganisationId>(second, "id")?)?;
    let kind = BesideField {
        field: "kind".to_owned(),
        first: a.kind.code().to_owned(),
        second: b.kind.code().to_owned(),
        second_chosen: kind_is_better(a.kind, b.kind),
    };
    let fields = BODY
        .into_iter()
        .map(|(code, at)| field(code, at(&mut a), at(&mut b), newer));
    let mut fields = told(fields);
    fields.insert(1.min(fields.len()), kind);
    Ok(fields)
}

fn field(code: &str, first: &str, second: &str, newer: bool) -> BesideField {
    BesideField {
        field: code.to_owned(),
        first: first.to_owned(),
        second: second.to_owned(),
        second_chosen: second_is_better(code, first, second, newer),
    }
}

/// Fields that say something, without those that go with another.
fn told(fields: impl Iterator<Item = BesideField>) -> Vec<BesideField> {
    let says = |one: &BesideField| {
        let follows = WITH_ANOTHER.iter().any(|(code, _)| *code == one.field);
        !follows && (!one.first.is_empty() || !one.second.is_empty())
    };
    fields.filter(says).collect()
}

fn parts(
    store: &Store,
    noun: Mergeable,
    first: &str,
    second: &str,
) -> Result<Vec<BesidePart>, StoreError> {
    let (one, other) = (
        store.hangs_on(noun.code(), first)?,
        store.hangs_on(noun.code(), second)?,
    );
    let parts = one
        .into_iter()
        .zip(other)
        .map(|((part, first), (_, second))| BesidePart {
            part: part.to_owned(),
            first,
            second,
        });
    Ok(parts.filter(|part| part.first + part.second > 0).collect())
}

fn likeness(
    index: &Index,
    store: &Store,
    noun: Mergeable,
    (first, second): (&str, &str),
) -> Result<Option<Likeness>, StoreError> {
    fn pair<T>(
        ids: &[String],
        traits: &[T],
        keys: (&str, &str),
        compare: fn(&T, &T) -> Option<Likeness>,
    ) -> Option<Likeness> {
        let at = |key: &str| ids.iter().position(|id| id == key);
        compare(&traits[at(keys.0)?], &traits[at(keys.1)?])
    }
    Ok(match noun {
        Mergeable::Person => {
            let side = index.people(store)?;
            pair(&side.ids, &side.traits, (first, second), |a, b| {
                a.likeness(b)
            })
        }
        Mergeable::Organisation => {
            let side = index.bodies(store)?;
            pair(&side.ids, &side.traits, (first, second), |a, b| {
                a.likeness(b)
            })
        }
    })
}

/// The name of what is gone, from what its columns said.
pub(super) fn name_of(noun: &str, columns: &serde_json::Map<String, serde_json::Value>) -> String {
    let text = |column: &str| {
        columns
            .get(column)
            .and_then(|value| value.as_str())
            .unwrap_or_default()
    };
    match noun {
        "person" => name::tidy(&format!("{} {}", text("given_name"), text("family_name"))),
        _ => text("name").to_owned(),
    }
}
