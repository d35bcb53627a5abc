//! Which sessions and workshops of a programme a choice in a list means.
//!
//! Only what is certain is taken: a choice that fits two sessions, or a date on which there is
//! none, is said not to be understood, and a person decides.
//!
//! Deliberately not here: splitting a cell into choices, which room `exchange` has done.

mod said;
mod tokens;

use chrono::{Datelike, NaiveDate};
use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::name::key;
use parvis_domain::session::SessionStatus;
use parvis_store::{Store, StoreError};
use said::Said;

use crate::sessions::titled;

/// Shortest title that is looked for inside a choice, in bytes of its key.
const TELLING: usize = 4;

/// A session or a workshop in which a place is given.
pub(super) type Seat = (SessionId, Option<SlotId>);

/// What a choice means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Meant {
    /// The sessions, each before its workshops.
    pub seats: Vec<Seat>,
    /// Whether nothing of the choice was left over.
    pub understood: bool,
}

/// A session with what it may be called by.
#[derive(Debug, Clone)]
pub(super) struct Occasion {
    pub id: SessionId,
    pub ordinal: Option<i32>,
    pub date: Option<NaiveDate>,
    pub title: String,
    pub city: String,
    pub venue: String,
    pub cancelled: bool,
}

/// A slot with what it may be called by.
#[derive(Debug, Clone)]
struct Workshop {
    seat: Seat,
    number: Option<i32>,
    title: String,
}

/// What can be chosen in a programme.
#[derive(Debug, Clone, Default)]
pub(super) struct Choices {
    pub sessions: Vec<Occasion>,
    workshops: Vec<Workshop>,
}

impl Choices {
    /// Reads what can be chosen in a programme.
    pub fn read(store: &Store, programme: ProgrammeId) -> Result<Self, StoreError> {
        let venues = store.venues_of(programme)?;
        let slots = store.slots_of(programme)?;
        let sessions = titled(store, store.sessions_of(programme)?)?;
        let numbered = sessions.iter().any(|session| session.ordinal.is_some());
        let occasions = sessions.iter().zip(1..).map(|(session, position)| {
            let venue = venues.iter().find(|venue| Some(venue.id) == session.venue);
            Occasion {
                id: session.id,
                ordinal: if numbered {
                    session.ordinal
                } else {
                    Some(position)
                },
                date: session.date,
                title: key(&session.title),
                city: venue.map(|venue| key(&venue.city)).unwrap_or_default(),
                venue: venue.map(|venue| key(&venue.name)).unwrap_or_default(),
                cancelled: session.status == SessionStatus::Cancelled,
            }
        });
        let workshops = slots.iter().map(|slot| Workshop {
            seat: (slot.session, Some(slot.id)),
            number: slot.number,
            title: key(&slot.title),
        });
        Ok(Self {
            sessions: occasions.collect(),
            workshops: workshops.collect(),
        })
    }

    /// Every session that is held.
    pub fn all(&self) -> Vec<Seat> {
        self.sessions
            .iter()
            .filter(|o| !o.cancelled)
            .map(|o| (o.id, None))
            .collect()
    }

    /// Whether a session is cancelled.
    pub fn is_cancelled(&self, id: SessionId) -> bool {
        self.sessions
            .iter()
            .any(|occasion| occasion.id == id && occasion.cancelled)
    }

    /// What a choice means.
    pub fn meant(&self, choice: &str) -> Meant {
        let words = key(choice);
        if let Some(seats) = self.titled(|title| title == words) {
            return Meant {
                seats,
                understood: true,
            };
        }
        let said = said::read(choice);
        let mut meant = if said.denied {
            Meant::default()
        } else if !said.days.is_empty() {
            self.on_days(&said, &words)
        } else if !said.sessions.is_empty() {
            self.numbered(&said.sessions)
        } else if self.is_all(&said) {
            Meant {
                seats: self.all(),
                understood: true,
            }
        } else if said.workshops.is_empty() {
            self.called(&said, &words)
        } else {
            Meant {
                seats: Vec::new(),
                understood: true,
            }
        };
        let chosen = meant.seats.clone();
        for number in &said.workshops {
            match self.workshop(*number, &chosen) {
                Some(seat) => meant.seats.extend([(seat.0, None), seat]),
                None => meant.understood = false,
            }
        }
        let mut seen = Vec::new();
        meant.seats.retain(|seat| {
            !seen.contains(seat) && {
                seen.push(*seat);
                true
            }
        });
        meant
    }

    fn is_all(&self, said: &Said) -> bool {
        let count = i32::try_from(self.sessions.len()).unwrap_or(i32::MAX);
        !said.other_words
            && said.numbers.is_empty()
            && said.workshops.is_empty()
            && (said.all && said.count.is_none_or(|n| n == count) || said.count == Some(count))
    }

    fn on_days(&self, said: &Said, words: &str) -> Meant {
        let mut meant = Meant {
            seats: Vec::new(),
            understood: true,
        };
        for day in &said.days {
            let that_day: Vec<_> = self
                .sessions
                .iter()
                .filter(|o| o.date.is_some_and(|date| day.is(date)))
                .collect();
            let one = match that_day.as_slice() {
                [only] => Some(*only),
                several => only(several.iter().copied().filter(|o| is_named(o, words, said))),
            };
            match one {
                Some(occasion) => meant.seats.push((occasion.id, None)),
                None => meant.understood = false,
            }
        }
        meant
    }

    fn numbered(&self, numbers: &[i32]) -> Meant {
        let mut meant = Meant {
            seats: Vec::new(),
            understood: true,
        };
        for number in numbers {
            match only(self.sessions.iter().filter(|o| o.ordinal == Some(*number))) {
                Some(occasion) => meant.seats.push((occasion.id, None)),
                None => meant.understood = false,
            }
        }
        meant
    }

    /// By title, else by town or venue, else by weekday, else by a number that stands alone.
    fn called(&self, said: &Said, words: &str) -> Meant {
        let within = |title: &str| {
            title.len() >= TELLING && contains_words(words, title)
                || words.len() > TELLING && contains_words(title, words)
        };
        if let Some(seats) = self.titled(within).or_else(|| self.in_towns(words)) {
            return Meant {
                seats,
                understood: true,
            };
        }
        if said.other_words {
            return Meant::default();
        }
        let on_weekday =
            |o: &&Occasion| o.date.is_some_and(|d| said.weekdays.contains(&d.weekday()));
        if let Some(occasion) = only(self.sessions.iter().filter(on_weekday)) {
            return Meant {
                seats: vec![(occasion.id, None)],
                understood: said.weekdays.len() == 1,
            };
        }
        if said.numbers.is_empty() {
            Meant::default()
        } else {
            self.numbered(&said.numbers)
        }
    }

    /// The only session, else the only workshop, with such a title.
    fn titled(&self, fits: impl Fn(&str) -> bool) -> Option<Vec<Seat>> {
        let fits = |title: &str| !title.is_empty() && fits(title);
        if let Some(occasion) = only(self.sessions.iter().filter(|o| fits(&o.title))) {
            return Some(vec![(occasion.id, None)]);
        }
        let workshop = only(self.workshops.iter().filter(|w| fits(&w.title)))?;
        Some(vec![(workshop.seat.0, None), workshop.seat])
    }

    /// The session in each town or venue that is named; `None` when one of them has several.
    fn in_towns(&self, words: &str) -> Option<Vec<Seat>> {
        let named: Vec<_> = self.sessions.iter().filter(|o| is_in(o, words)).collect();
        let alone = |o: &&&Occasion| named.iter().filter(|other| other.city == o.city).count() == 1;
        let all_alone = !named.is_empty() && named.iter().filter(alone).count() == named.len();
        all_alone.then(|| named.iter().map(|o| (o.id, None)).collect())
    }

    /// The workshop of this number in the sessions chosen beside it, or in the programme.
    fn workshop(&self, number: i32, chosen: &[Seat]) -> Option<Seat> {
        let numbered = self.workshops.iter().filter(|w| w.number == Some(number));
        let here = |w: &&Workshop| {
            chosen.is_empty() || chosen.iter().any(|(session, _)| *session == w.seat.0)
        };
        only(numbered.filter(here)).map(|workshop| workshop.seat)
    }
}

fn is_in(occasion: &Occasion, words: &str) -> bool {
    [&occasion.city, &occasion.venue]
        .into_iter()
        .any(|name| !name.is_empty() && contains_words(words, name))
}

/// Whether words beside a date tell this session from another on the same day.
fn is_named(occasion: &Occasion, words: &str, said: &Said) -> bool {
    is_in(occasion, words)
        || occasion
            .ordinal
            .is_some_and(|ordinal| said.sessions.contains(&ordinal))
        || occasion.title.len() >= TELLING && contains_words(words, &occasion.title)
}

/// Whether whole words of a key stand in another.
pub(super) fn contains_words(key: &str, part: &str) -> bool {
    !part.is_empty() && format!(" {key} ").contains(&format!(" {part} "))
}

/// The only one there is.
pub(super) fn only<T>(mut several: impl Iterator<Item = T>) -> Option<T> {
    let first = several.next()?;
    several.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests;
