//! What a workshop is called by, and which one a text means.
//!
//! Deliberately not here: ranks, and ticks in a column that names a workshop.

use chrono::{NaiveTime, Timelike};
use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::name::key;
use parvis_store::{Store, StoreError};

use super::super::choice::{Choices, contains_words, only};
use super::Wishing;
use crate::wishes::groups_of;

/// Shortest title that is looked for inside a text, and shortest beginning of a title that counts,
/// in bytes of the key.
const TELLING: usize = 4;

/// A workshop with what it may be called by.
#[derive(Debug, Clone)]
pub(super) struct Workshop {
    pub id: SlotId,
    pub session: SessionId,
    pub starts: Option<NaiveTime>,
    pub number: Option<u32>,
    /// The key of its title.
    pub title: String,
    /// The title, or the number of one without.
    pub shown: String,
}

/// The workshops of a programme, by group.
pub(super) fn read(
    store: &Store,
    programme: ProgrammeId,
) -> Result<Vec<Vec<Workshop>>, StoreError> {
    let groups = groups_of(store, programme)?.into_iter();
    let of_group = |group: crate::wishes::Group| {
        let slots = group.slots.into_iter().zip(1u32..);
        slots
            .map(|(slot, position)| {
                let number = slot.number.and_then(|number| u32::try_from(number).ok());
                Workshop {
                    id: slot.id,
                    session: slot.session,
                    starts: slot.starts,
                    number,
                    title: key(&slot.title),
                    shown: match slot.title.as_str() {
                        "" => number.unwrap_or(position).to_string(),
                        title => title.to_owned(),
                    },
                }
            })
            .collect()
    };
    Ok(groups.map(of_group).collect())
}

/// How a text names a workshop before its title: "Atelier n° 2", "B".
struct Named<'a> {
    /// Whether the word "atelier" stands there.
    noun: bool,
    number: Option<u32>,
    letter: Option<usize>,
    rest: &'a str,
}

impl<'a> Named<'a> {
    fn read(words: &'a str) -> Self {
        let (mut named, mut rest) = (
            Self {
                noun: false,
                number: None,
                letter: None,
                rest: words,
            },
            words,
        );
        let mut next = || {
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            (word, std::mem::replace(&mut rest, after))
        };
        let (mut word, mut before) = next();
        if matches!(word, "atelier" | "workshop" | "groupe") {
            named.noun = true;
            (word, before) = next();
        }
        if matches!(word, "n" | "no" | "numero") && before.len() > word.len() {
            (word, before) = next();
        }
        let mut letters = word.bytes();
        match (word.parse::<u32>(), letters.next(), letters.next()) {
            (Ok(number @ 1..=99), ..) => named.number = Some(number),
            (_, Some(letter @ b'a'..=b'z'), None) => {
                named.letter = Some(usize::from(letter - b'a'));
            }
            _ => rest = before,
        }
        named.rest = rest;
        named
    }
}

impl Wishing {
    /// The groups that a header may be about: those of the session and half-day that it names.
    pub(super) fn among(&self, column: &str, choices: &Choices) -> Vec<usize> {
        let words = key(column);
        let all: Vec<usize> = (0..self.groups.len()).collect();
        let narrow = |groups: Vec<usize>, fits: &dyn Fn(&Workshop) -> bool| {
            let fitting = |at: &&usize| self.groups[**at].iter().all(fits);
            let some: Vec<usize> = groups.iter().filter(fitting).copied().collect();
            if some.is_empty() { groups } else { some }
        };
        let sessions = choices.meant(column).seats;
        let groups = narrow(all, &|workshop| {
            sessions.iter().any(|(id, _)| *id == workshop.session)
        });
        let morning = contains_words(&words, "matin") || contains_words(&words, "matinee");
        let after = contains_words(&words, "apres midi") || contains_words(&words, "aprem");
        if morning == after {
            return groups;
        }
        narrow(groups, &|workshop| {
            workshop
                .starts
                .is_some_and(|starts| (starts.hour() < 13) == morning)
        })
    }

    /// The only workshop whose title a text is, from the first word to the last.
    pub(super) fn exactly(&self, text: &str, among: &[usize]) -> Option<(usize, SlotId)> {
        let words = key(text);
        let whole =
            |(.., one): &(usize, usize, &Workshop)| !one.title.is_empty() && one.title == words;
        let (group, _, workshop) = only(self.workshops(among).filter(whole))?;
        Some((group, workshop.id))
    }

    /// The only workshop among these groups that a text means.
    pub(super) fn workshop(&self, text: &str, among: &[usize]) -> Option<(usize, SlotId)> {
        let words = key(text);
        if words.is_empty() {
            return None;
        }
        let named = Named::read(&words);
        let titled = self
            .titled(&words, among)
            .or_else(|| self.titled(named.rest, among));
        if let Some((group, at)) = titled {
            // "Atelier 2" with the title of the third is neither.
            let workshop = &self.groups[group][at];
            let other = named.noun && named.number.is_some() && workshop.number.is_some();
            let agrees = !other || named.number == workshop.number;
            return agrees.then_some((group, workshop.id));
        }
        let mut marked = text.trim().chars().skip_while(|c| c.is_alphanumeric());
        let marked = marked.find(|c| !c.is_whitespace());
        let parted = marked.is_some_and(|c| matches!(c, ':' | '-' | '–' | '—' | '.' | ')'));
        if !(named.noun || named.rest.is_empty() || parted) {
            return None;
        }
        let (group, at) = self.labelled(&named, among)?;
        Some((group, self.groups[group][at].id))
    }

    /// The only workshop that a header names, by its title or its number.
    pub(super) fn named(&self, column: &str, among: &[usize]) -> Option<(usize, SlotId)> {
        let words = key(column);
        let inside = |title: &str| title.len() >= TELLING && contains_words(&words, title);
        let titled = only(self.workshops(among).filter(|(.., one)| inside(&one.title)));
        if let Some((group, _, workshop)) = titled {
            return Some((group, workshop.id));
        }
        let numbered = |(.., one): &(usize, usize, &Workshop)| {
            one.number.is_some_and(|number| {
                contains_words(&words, &format!("atelier {number}"))
                    || contains_words(&words, &format!("atelier n {number}"))
            })
        };
        let (group, _, workshop) = only(self.workshops(among).filter(numbered))?;
        Some((group, workshop.id))
    }

    fn workshops<'a>(
        &'a self,
        among: &'a [usize],
    ) -> impl Iterator<Item = (usize, usize, &'a Workshop)> {
        among.iter().flat_map(|group| {
            let all = self.groups[*group].iter().enumerate();
            all.map(|(at, workshop)| (*group, at, workshop))
        })
    }

    /// By the whole title, else by a title within the text, else by the beginning of one.
    fn titled(&self, words: &str, among: &[usize]) -> Option<(usize, usize)> {
        let by = |fits: &dyn Fn(&str) -> bool| {
            let fitting =
                |(.., one): &(usize, usize, &Workshop)| !one.title.is_empty() && fits(&one.title);
            let mut found: Vec<_> = self.workshops(among).filter(fitting).collect();
            // "Se loger" within "Se loger autrement", when both are titles, is the longer one.
            let longest = found.iter().map(|(.., one)| one.title.len()).max();
            found.retain(|(.., one)| Some(one.title.len()) == longest);
            found
        };
        for fits in [
            &(|title: &str| title == words) as &dyn Fn(&str) -> bool,
            &|title: &str| title.len() >= TELLING && contains_words(words, title),
        ] {
            match by(fits).as_slice() {
                [] => {}
                [(group, at, _)] => return Some((*group, *at)),
                _ => return None,
            }
        }
        if words.len() < TELLING {
            return None;
        }
        let begins = |(.., one): &(usize, usize, &Workshop)| one.title.starts_with(words);
        only(self.workshops(among).filter(begins)).map(|(group, at, _)| (group, at))
    }

    /// By the number it is announced with, else the place in its group; by the letter of that place.
    fn labelled(&self, named: &Named<'_>, among: &[usize]) -> Option<(usize, usize)> {
        let is_numbered = |group: usize| self.groups[group].iter().any(|one| one.number.is_some());
        let fits = |(group, at, one): &(usize, usize, &Workshop)| match (named.number, named.letter)
        {
            (Some(number), _) if is_numbered(*group) => one.number == Some(number),
            (Some(number), _) => usize::try_from(number).is_ok_and(|number| number == at + 1),
            (None, Some(letter)) => letter == *at,
            (None, None) => false,
        };
        only(self.workshops(among).filter(fits)).map(|(group, at, _)| (group, at))
    }
}
