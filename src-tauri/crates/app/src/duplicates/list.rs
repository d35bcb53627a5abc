//! Pairs that look alike, across the base.

use parvis_store::StoreError;

use super::cards::cards;
use super::index::Alike;
use super::noun::Mergeable;
use crate::transact::{App, AppError};
use crate::view::likeness::{DuplicateCounts, DuplicatesQuery, DuplicatesView, PairView};

/// The pairs that look alike, the surest first.
///
/// # Errors
/// `not-a-choice` for another noun.
pub fn list(app: &App, query: &DuplicatesQuery) -> Result<DuplicatesView, AppError> {
    let noun = Mergeable::read(&query.noun)?;
    let limit = usize::try_from(query.limit).unwrap_or(0);
    let view = app.likenesses(|index, store| {
        let pairs = index.pairs(store, noun)?;
        let likely = pairs.iter().filter(|pair| pair.is_likely()).count();
        let shown: Vec<&Alike> = pairs
            .iter()
            .filter(|pair| query.weak || pair.is_likely())
            .take(limit)
            .collect();
        let ids = shown.iter().flat_map(|pair| [&*pair.first, &*pair.second]);
        let cards = cards(store, noun, ids)?;
        let pair = |pair: &&Alike| {
            Some(PairView {
                first: cards.get(&pair.first)?.clone(),
                second: cards.get(&pair.second)?.clone(),
                likeness: (&pair.likeness).into(),
            })
        };
        Ok(DuplicatesView {
            pairs: shown.iter().filter_map(pair).collect(),
            likely: number(likely),
            weak: number(pairs.len() - likely),
        })
    })?;
    Ok(view)
}

/// How many pairs are certain or probable.
///
/// # Errors
/// Those of the database.
pub fn counts(app: &App) -> Result<DuplicateCounts, AppError> {
    Ok(app.likenesses(|index, store| {
        let count = |noun| {
            let pairs = index.pairs(store, noun)?;
            let likely = pairs.iter().filter(|pair| pair.is_likely()).count();
            Ok::<_, StoreError>(number(likely))
        };
        Ok(DuplicateCounts {
            people: count(Mergeable::Person)?,
            organisations: count(Mergeable::Organisation)?,
        })
    })?)
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
