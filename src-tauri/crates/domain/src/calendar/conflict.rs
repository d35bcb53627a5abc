//! What gets in each other's way: two sessions on a day, in a room, or with the same speaker.
//!
//! Deliberately absent: what happens within one session (parallel workshops share a day on purpose),
//! and which sessions are looked at: a cancelled one asks for nothing.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::choice;
use crate::id::{PersonId, ProgrammeId, SessionId, VenueId};
use crate::name;
use crate::session::Session;
use crate::slot::Slot;
use crate::speaker::Stage;

choice! {
    /// In what way two sessions meet, the gravest first.
    Kind {
        /// A person is to speak in both at once.
        Speaker => "speaker",
        /// Both are in one room at once.
        Room => "room",
        /// Both are in one building at once, and the room of at least one is not known.
        Venue => "venue",
        /// Two programmes have a session on one day.
        Day => "day",
    }
}

/// Two sessions that meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// In what way.
    pub kind: Kind,
    /// The session that comes first in the list that was looked at.
    pub one: SessionId,
    /// The other.
    pub other: SessionId,
    /// Who is to be in two places.
    pub person: Option<PersonId>,
    /// The room that is wanted twice, as it is written.
    pub room: String,
}

/// Minutes of a day from midnight: from the first one to the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    from: u32,
    to: u32,
}

const DAY: Span = Span {
    from: 0,
    to: 24 * 60,
};

/// What a session asks for on its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// The session.
    pub session: SessionId,
    /// Its programme.
    pub programme: ProgrammeId,
    /// The day.
    pub date: NaiveDate,
    rooms: Vec<(VenueId, String, Span)>,
    people: Vec<(PersonId, Span)>,
}

impl Engagement {
    /// What a session asks for with these slots and these people on the stages of its programme;
    /// `None` for a session without a day. People on the stages of other sessions are passed over.
    pub fn of(session: &Session, slots: &[&Slot], people: &[(Stage, PersonId)]) -> Option<Self> {
        let whole = span_of(session);
        let in_slot = |slot: &Slot| Span::within(whole, slot.starts, slot.ends);
        let on_stage = |stage: Stage| match stage {
            Stage::Programme(id) => (id == session.programme).then_some(whole),
            Stage::Session(id) => (id == session.content()).then_some(whole),
            Stage::Slot(id) => slots
                .iter()
                .find(|slot| slot.id == id)
                .map(|slot| in_slot(slot)),
        };
        let own = session.venue.map(|venue| {
            (
                venue,
                session.room.clone(),
                whole.with_doors(session.doors_open),
            )
        });
        let elsewhere = slots.iter().filter_map(|slot| {
            let asks = slot.venue.is_some() || !slot.room.is_empty();
            let venue = slot.venue.or(session.venue).filter(|_| asks)?;
            Some((venue, slot.room.clone(), in_slot(slot)))
        });
        Some(Self {
            session: session.id,
            programme: session.programme,
            date: session.date?,
            rooms: own.into_iter().chain(elsewhere).collect(),
            people: people
                .iter()
                .filter_map(|(stage, person)| Some((*person, on_stage(*stage)?)))
                .collect(),
        })
    }

    /// Everything in which this session meets another, the gravest first.
    pub fn meets(&self, other: &Self) -> Vec<Conflict> {
        if self.date != other.date || self.session == other.session {
            return Vec::new();
        }
        let found = |kind, person, room: &str| Conflict {
            kind,
            one: self.session,
            other: other.session,
            person,
            room: room.to_owned(),
        };
        let people = self.people_in_both(other);
        let mut all: Vec<_> = people
            .into_iter()
            .map(|person| found(Kind::Speaker, Some(person), ""))
            .collect();
        if let Some((kind, room)) = self.place_in_both(other) {
            all.push(found(kind, None, room));
        }
        if self.programme != other.programme {
            all.push(found(Kind::Day, None, ""));
        }
        all
    }

    fn people_in_both(&self, other: &Self) -> BTreeSet<PersonId> {
        let is_there = |who: &PersonId, span: &Span| {
            let at_once =
                |(person, theirs): &(PersonId, Span)| person == who && span.meets(*theirs);
            other.people.iter().any(at_once)
        };
        let both = self.people.iter().filter(|(who, span)| is_there(who, span));
        both.map(|(who, _)| *who).collect()
    }

    /// The room, else the building, that both want at once.
    fn place_in_both<'a>(&'a self, other: &'a Self) -> Option<(Kind, &'a str)> {
        let mut in_one_building = None;
        for (venue, room, span) in &self.rooms {
            let there = other.rooms.iter().filter(|(at, ..)| at == venue);
            for (_, theirs, _) in there.filter(|(_, _, at)| span.meets(*at)) {
                let same = name::key(room) == name::key(theirs);
                match (room.is_empty() || theirs.is_empty(), same) {
                    (false, true) => return Some((Kind::Room, room)),
                    (true, _) => in_one_building = Some((Kind::Venue, "")),
                    (false, false) => {}
                }
            }
        }
        in_one_building
    }
}

/// Everything in which any two of these meet, day by day, each pair once in the order given.
pub fn conflicts(all: &[Engagement]) -> Vec<Conflict> {
    let mut days: BTreeMap<NaiveDate, Vec<&Engagement>> = BTreeMap::new();
    for one in all {
        days.entry(one.date).or_default().push(one);
    }
    let mut found = Vec::new();
    for day in days.values() {
        for (at, one) in day.iter().enumerate() {
            for other in &day[at + 1..] {
                found.extend(one.meets(other));
            }
        }
    }
    found
}

fn span_of(session: &Session) -> Span {
    if session.all_day {
        DAY
    } else {
        Span::within(DAY, session.starts, session.ends)
    }
}

impl Span {
    /// From one hour to another; what is not known is as in the whole.
    fn within(whole: Self, starts: Option<NaiveTime>, ends: Option<NaiveTime>) -> Self {
        let from = starts.map_or(whole.from, minute);
        let to = ends.map_or(whole.to, minute);
        // What ends as it starts still takes a moment.
        Self {
            from,
            to: to.max(from + 1),
        }
    }

    /// The same, from when the doors open, when that is before.
    fn with_doors(self, doors_open: Option<NaiveTime>) -> Self {
        let from = doors_open.map_or(self.from, |hour| minute(hour).min(self.from));
        Self { from, ..self }
    }

    fn meets(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

fn minute(hour: NaiveTime) -> u32 {
    hour.hour() * 60 + hour.minute()
}

#[cfg(test)]
mod tests;
