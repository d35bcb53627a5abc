//! Pairs that look alike, across the base.

use parvis_store::{Store, StoreError};

use super::cards::cards;
use super::index::Alike;
use super::noun::Mergeable;
use crate::transact::{App, AppError};
use crate::view::likeness::{CardView, DuplicateCounts, DuplicatesQuery, DuplicatesView, PairView};

/// The pairs that look alike, the surest first.
///
/// # Errors
/// `not-a-choice` for another noun.
pub fn list(app: &App, query: &DuplicatesQuery) -> Result<DuplicatesView, AppError> {
    let noun = Mergeable::read(&query.noun)?;
    let limit = usize::try_from(query.limit).unwrap_or(0);
    app.likenesses(|index, store| {
        let pairs = index.pairs(store, noun)?;
        let likely = pairs.iter().filter(|pair| pair.is_likely()).count();
        let shown: Vec<&Alike> = pairs
            .iter()
            .filter(|pair| query.weak || pair.is_likely())
            .take(limit)
            .collect();
        let ids = shown.iter().flat_map(|pair| [&*pair.first, &*pair.second]);
        let cards = cards(store, noun, ids)?;
        let mut views = Vec::with_capacity(shown.len());
        for pair in shown {
            let (Some(one), Some(other)) = (cards.get(&pair.first), cards.get(&pair.second)) else {
                continue;
            };
            let (first, second) = match fullness(store, noun, one)? >= fullness(store, noun, other)?
            {
                true => (one, other),
                false => (other, one),
            };
            views.push(PairView {
                first: first.clone(),
                second: second.clone(),
                likeness: (&pair.likeness).into(),
            });
        }
        Ok(DuplicatesView {
            pairs: views,
            likely: number(likely),
            weak: number(pairs.len() - likely),
        })
    })
}

/// How much is known of something, and when it was made, by its key: of two, the one of which more is
/// known stands first, and stays unless somebody exchanges them; of equals, the newer.
fn fullness(store: &Store, noun: Mergeable, card: &CardView) -> Result<(i32, String), StoreError> {
    let texts = [&card.name, &card.detail, &card.email, &card.phone];
    let filled = texts.iter().filter(|text| !text.is_empty()).count();
    let hangs = store.hangs_on(noun.code(), &card.id)?;
    let hanging: i32 = hangs.iter().map(|(_, count)| count).sum();
    Ok((number(filled).saturating_add(hanging), card.id.clone()))
}

/// How many pairs are certain or probable.
///
/// # Errors
/// Those of the database.
pub fn counts(app: &App) -> Result<DuplicateCounts, AppError> {
    app.likenesses(|index, store| {
        let count = |noun| {
            let pairs = index.pairs(store, noun)?;
            let likely = pairs.iter().filter(|pair| pair.is_likely()).count();
            Ok::<_, StoreError>(number(likely))
        };
        Ok(DuplicateCounts {
            people: count(Mergeable::Person)?,
            organisations: count(Mergeable::Organisation)?,
        })
    })
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
