//! Finding a territory as somebody types.

use parvis_domain::name;
use parvis_domain::territory::{OwnTerritory, TerritoryKind};
use parvis_store::{Store, StoreError};

use super::chain::within_words;
use super::official::{Official, official};
use crate::transact::{App, AppError};
use crate::view::territory::TerritoryFound;

/// As many as fit under a field.
const SUGGESTIONS: usize = 8;

/// The territories that have a word beginning with each word typed, or a postcode or code beginning
/// with the digits typed; the centre's own first, then the closest and the most peopled.
///
/// # Errors
/// Those of the database.
pub fn find(app: &App, typed: &str) -> Result<Vec<TerritoryFound>, AppError> {
    let Some(asked) = Asked::read(typed) else {
        return Ok(Vec::new());
    };
    app.store().snapshot(|store| {
        let own = store.own_territories()?.into_iter();
        let mut found = own
            .filter(|own| {
                asked.closeness(&name::key(&own.name)).is_some() || asked.is_code(&own.code)
            })
            .map(|own| of_own(store, own))
            .collect::<Result<Vec<_>, StoreError>>()?;
        for one in best(&asked) {
            found.push(of_official(store, one)?);
        }
        found.truncate(SUGGESTIONS);
        Ok(found)
    })
}

fn of_own(store: &Store, own: OwnTerritory) -> Result<TerritoryFound, StoreError> {
    let code = format!("own:{}", own.id);
    Ok(TerritoryFound {
        within: within_words(store, &code)?,
        code,
        kind: own.kind.code().to_owned(),
        name: own.name,
        postcode: String::new(),
    })
}

fn of_official(store: &Store, one: &Official) -> Result<TerritoryFound, StoreError> {
    let code = one.full_code();
    Ok(TerritoryFound {
        within: within_words(store, &code)?,
        code,
        kind: one.kind.code().to_owned(),
        name: one.name.to_owned(),
        postcode: one
            .postcodes
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_owned(),
    })
}

/// What was typed, as it is compared.
struct Asked {
    whole: String,
    /// Each word, with what it may stand for.
    words: Vec<(String, Option<&'static str>)>,
    digits: bool,
}

impl Asked {
    fn read(typed: &str) -> Option<Self> {
        let whole = name::key(typed);
        let words = whole.split(' ').filter(|word| !word.is_empty());
        let words: Vec<_> = words.map(|word| (word.to_owned(), in_full(word))).collect();
        let full: Vec<&str> = words
            .iter()
            .map(|(word, full)| full.unwrap_or(word))
            .collect();
        let digits = whole.bytes().all(|b| b.is_ascii_digit());
        let whole = full.join(" ");
        (!words.is_empty()).then_some(Self {
            whole,
            words,
            digits,
        })
    }

    /// How near a name is: 0 for the same, 1 when it begins so, 2 when its words do.
    fn closeness(&self, words: &str) -> Option<u8> {
        let all = self.words.iter().all(|(word, full)| {
            has_word(words, word) || full.is_some_and(|full| has_word(words, full))
        });
        match all {
            false => None,
            true if words == self.whole => Some(0),
            true if words.starts_with(&self.whole) => Some(1),
            true => Some(2),
        }
    }

    fn is_code(&self, code: &str) -> bool {
        !code.is_empty() && name::key(code).starts_with(&self.whole)
    }

    fn by_number(&self, one: &Official) -> Option<u8> {
        let begins = |code: &str| code.starts_with(&self.whole);
        match one.kind {
            TerritoryKind::Department | TerritoryKind::Region if one.code == self.whole => Some(0),
            TerritoryKind::Commune if one.postcodes.split(' ').any(begins) => Some(1),
            TerritoryKind::Commune | TerritoryKind::Epci if begins(one.code) => Some(2),
            _ => None,
        }
    }
}

/// What people shorten.
fn in_full(word: &str) -> Option<&'static str> {
    match word {
        "st" => Some("saint"),
        "ste" => Some("sainte"),
        "mel" => Some("metropole europeenne de lille"),
        _ => None,
    }
}

/// Whether some words have one that begins so.
fn has_word(words: &str, beginning: &str) -> bool {
    let starts = |at: usize| at == 0 || words.as_bytes().get(at - 1) == Some(&b' ');
    words.match_indices(beginning).any(|(at, _)| starts(at))
}

fn best(asked: &Asked) -> Vec<&'static Official> {
    let mut found: Vec<_> = official()
        .all
        .iter()
        .filter_map(|one| {
            let closeness = if asked.digits {
                asked.by_number(one)
            } else {
                asked.closeness(one.words)
            };
            Some((closeness?, u32::MAX - one.inhabitants, one))
        })
        .collect();
    let nearest = SUGGESTIONS.min(found.len());
    if nearest < found.len() {
        found.select_nth_unstable_by_key(nearest, |(closeness, fewer, one)| {
            (*closeness, *fewer, one.code)
        });
        found.truncate(nearest);
    }
    found.sort_by_key(|(closeness, fewer, one)| (*closeness, *fewer, one.code));
    found.into_iter().map(|(_, _, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(typed: &str) -> &'static str {
        let asked = Asked::read(typed).expect("something typed");
        best(&asked).first().map_or("", |one| one.name)
    }

    #[test]
    fn territories_are_found_as_people_type_them() {
        for (typed, name) in [
            ("lille", "Lille"),
            ("St-Omer", "Saint-Omer"),
            ("st omer", "Saint-Omer"),
            ("l'hay", "L’Haÿ-les-Roses"),
            ("metropole europeenne", "Métropole Européenne de Lille"),
            ("mel", "Métropole Européenne de Lille"),
            ("cu dunkerque", "Communauté urbaine de Dunkerque"),
            ("hauts de fr", "Hauts-de-France"),
            ("Nord", "Nord"),
            ("62500", "Saint-Omer"),
            ("59", "Nord"),
            ("200093201", "Métropole Européenne de Lille"),
            ("zzzz", ""),
        ] {
            assert_eq!(first(typed), name, "{typed}");
        }
        assert!(Asked::read(" - ").is_none());
    }
}
