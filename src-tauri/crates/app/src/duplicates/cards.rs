//! A person or an organisation in a few words.

use std::collections::HashMap;

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::likeness::{Likeness, Reason};
use parvis_store::{Store, StoreError};

use super::noun::Mergeable;
use crate::people;
use crate::view::likeness::{CardView, LikenessView};
use crate::view::person::PersonSuggestion;

/// The cards of these, by key.
pub(super) fn cards<'i>(
    store: &Store,
    noun: Mergeable,
    ids: impl Iterator<Item = &'i str>,
) -> Result<HashMap<String, CardView>, StoreError> {
    let cards: Vec<CardView> = match noun {
        Mergeable::Person => {
            let mut ids: Vec<PersonId> = ids.filter_map(|id| id.parse().ok()).collect();
            ids.sort_unstable();
            ids.dedup();
            people::with_main_mandate(store, &ids)?
                .iter()
                .map(card)
                .collect()
        }
        Mergeable::Organisation => {
            let ids: Vec<OrganisationId> = ids.filter_map(|id| id.parse().ok()).collect();
            let all = store.organisations_with(&ids)?.into_iter();
            all.map(|one| CardView {
                id: one.id.to_string(),
                name: one.name,
                detail: joined(&one.acronym, &one.territory),
                email: one.email,
                phone: one.phone,
            })
            .collect()
        }
    };
    Ok(cards
        .into_iter()
        .map(|card| (card.id.clone(), card))
        .collect())
}

/// The card of a person.
pub(super) fn card(person: &PersonSuggestion) -> CardView {
    CardView {
        id: person.id.clone(),
        name: format!("{} {}", person.given_name, person.family_name)
            .trim()
            .to_owned(),
        detail: joined(&person.function, &person.organisation),
        email: person.email.clone(),
        phone: person.phone.clone(),
    }
}

fn joined(one: &str, other: &str) -> String {
    let parts = [one, other].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

impl From<&Likeness> for LikenessView {
    fn from(likeness: &Likeness) -> Self {
        let codes = |reasons: &[Reason]| reasons.iter().map(|r| r.code().to_owned()).collect();
        Self {
            score: likeness.score.into(),
            verdict: likeness.verdict.code().to_owned(),
            speaks_for: codes(&likeness.speaks_for),
            speaks_against: codes(&likeness.speaks_against),
        }
    }
}
