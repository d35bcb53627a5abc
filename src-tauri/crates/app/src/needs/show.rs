//! The needs of those who are expected.

use std::collections::{BTreeMap, HashMap};

use parvis_domain::id::{ProgrammeId, RegistrationId, SessionId};
use parvis_domain::name;
use parvis_domain::registration::Registration;
use parvis_domain::session::{Session, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_store::{ListOrder, Store, StoreError};

use crate::attendees::{Named, named};
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::billing::{AccessNeed, MealCount, NeedsView, SessionNeeds};

/// The needs of a programme, for each session that is held.
///
/// # Errors
/// `not-found` when there is no such programme.
pub fn show(app: &App, programme_id: &str) -> Result<NeedsView, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    app.store().snapshot(|store| {
        store.programme(programme)?;
        let mut sessions = store.sessions_of(programme)?;
        sessions.retain(|session| session.status != SessionStatus::Cancelled);
        let all = store.registrations_for(programme)?;
        let all: HashMap<_, _> = all.into_iter().map(|one| (one.id, one)).collect();
        let said: Vec<_> = all
            .values()
            .filter(|one| !one.needs.is_empty())
            .map(|one| one.id)
            .collect();
        let names = named(store, &said)?;
        let mut views = Vec::with_capacity(sessions.len());
        for session in &sessions {
            let ids =
                store.expected_registrations(programme, Some(session.id), ListOrder::FamilyName)?;
            let people: Vec<_> = ids.iter().filter_map(|id| all.get(id)).collect();
            views.push(of_session(
                session.id,
                has_lunch(store, session)?,
                &people,
                &names,
            ));
        }
        Ok(NeedsView { sessions: views })
    })
}

/// Whether lunch is on the agenda; a session that repeats another has the agenda of that one.
fn has_lunch(store: &Store, session: &Session) -> Result<bool, StoreError> {
    let slots = store.slots_in(session.content_of.unwrap_or(session.id))?;
    Ok(slots.iter().any(|slot| slot.kind == SlotKind::Lunch))
}

fn of_session(
    session: SessionId,
    lunch: bool,
    people: &[&Registration],
    names: &HashMap<RegistrationId, Named>,
) -> SessionNeeds {
    let said = people.iter().filter(|who| !who.meal.is_empty());
    let meals = count_meals(said.map(|who| who.meal.as_str()));
    let counted: i32 = meals.iter().map(|meal| meal.count).sum();
    let expected = i32::try_from(people.len()).unwrap_or(i32::MAX);
    let access = people
        .iter()
        .filter(|who| !who.needs.is_empty())
        .map(|who| {
            let name = names.get(&who.id).cloned().unwrap_or_default();
            AccessNeed {
                registration_id: who.id.to_string(),
                given_name: name.given_name,
                family_name: name.family_name,
                organisation: name.organisation,
                needs: who.needs.clone(),
            }
        });
    SessionNeeds {
        session_id: session.to_string(),
        expected,
        lunch,
        meals,
        unsaid: expected - counted,
        access: access.collect(),
    }
}

/// Counts meals by their words, without regard to case, accents and order: `végétarien`,
/// `Vegetarien` and `végétariens` are one; each is shown in the spelling that most of them used.
fn count_meals<'a>(said: impl Iterator<Item = &'a str>) -> Vec<MealCount> {
    let mut kinds: BTreeMap<String, BTreeMap<&str, i32>> = BTreeMap::new();
    for meal in said {
        *kinds
            .entry(meal_key(meal))
            .or_default()
            .entry(meal)
            .or_default() += 1;
    }
    let mut meals: Vec<_> = kinds
        .into_values()
        .map(|spellings| {
            let count = spellings.values().sum();
            // The last of the most frequent, from behind: the first in the alphabet.
            let most = spellings.iter().rev().max_by_key(|(_, count)| **count);
            MealCount {
                meal: most.map(|(meal, _)| (*meal).to_owned()).unwrap_or_default(),
                count,
            }
        })
        .collect();
    meals.sort_by(|one, other| {
        other
            .count
            .cmp(&one.count)
            .then_with(|| one.meal.cmp(&other.meal))
    });
    meals
}

/// What two ways to say the same meal have in common: the words in order, without endings of the
/// plural and the feminine.
fn meal_key(meal: &str) -> String {
    let folded = name::key(meal);
    let mut words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !matches!(*word, "repas" | "menu" | "et" | "plat" | "regime"))
        .map(stem)
        .collect();
    words.sort_unstable();
    if words.is_empty() {
        folded
    } else {
        words.join(" ")
    }
}

fn stem(word: &str) -> &str {
    let word = word.strip_suffix('s').unwrap_or(word);
    match word.strip_suffix("ienne") {
        Some(_) => &word[..word.len() - "ne".len()],
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meals_are_counted_by_what_they_mean() {
        let said = [
            "Végétarien",
            "végétarienne",
            "Végétarien",
            "Sans porc",
            "repas sans porc",
            "végan",
        ];
        let counted = count_meals(said.into_iter());
        let shown: Vec<_> = counted.iter().map(|m| (m.meal.as_str(), m.count)).collect();
        assert_eq!(shown, [("Végétarien", 3), ("Sans porc", 2), ("végan", 1)]);
    }
}
