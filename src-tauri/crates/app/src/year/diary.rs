//! What is held over some days, with all that is needed to tell what meets what.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;
use parvis_domain::calendar::conflict::{Conflict, Engagement, Kind, conflicts};
use parvis_domain::calendar::holiday::{holiday, is_weekend};
use parvis_domain::id::{PersonId, ProgrammeId, SessionId, VenueId};
use parvis_domain::occurrence::held_in;
use parvis_domain::person::Person;
use parvis_domain::programme::{Programme, Shelf};
use parvis_domain::session::{Session, SessionStatus};
use parvis_domain::slot::Slot;
use parvis_domain::speaker::Stage;
use parvis_domain::venue::Venue;
use parvis_store::{Store, StoreError};

use super::place::with_room;
use crate::programmes::date_text;
use crate::sessions::titled;
use crate::view::duplicate::PlannedDay;
use crate::view::year::ConflictView;

/// The sessions of some days, in the order of the hours, and what they ask for.
pub(crate) struct Diary {
    /// Every session, cancelled and archived ones as well.
    pub(super) sessions: Vec<Session>,
    programmes: HashMap<ProgrammeId, Programme>,
    venues: HashMap<VenueId, Venue>,
    people: HashMap<PersonId, Person>,
    engagements: Vec<Engagement>,
}

impl Diary {
    /// Reads the days from one to another, each noun at once. Templates are never held.
    pub(crate) fn read(
        store: &Store,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Self, StoreError> {
        let sessions = titled(store, store.sessions_between(first, last)?)?;
        let speaking = store.people_speaking_between(first, last)?;
        let mut people: Vec<_> = speaking.iter().map(|(_, person)| *person).collect();
        people.sort_unstable();
        people.dedup();
        let mut diary = Self {
            programmes: programmes(store, &sessions)?,
            venues: by_key(store.venues()?, |venue| venue.id),
            people: by_key(store.people(&people)?, |person| person.id),
            engagements: Vec::new(),
            sessions,
        };
        let contents = contents(store, &diary.sessions)?;
        let slots = store.slots_between(first, last)?;
        diary.engagements = diary.engaged(&slots, &contents, &speaking);
        Ok(diary)
    }

    /// What the sessions ask for that are neither cancelled nor put away.
    fn engaged(
        &self,
        slots: &[Slot],
        contents: &HashMap<SessionId, Session>,
        speaking: &[(Stage, PersonId)],
    ) -> Vec<Engagement> {
        let mut of_session: HashMap<SessionId, Vec<&Slot>> = HashMap::new();
        for slot in slots {
            of_session.entry(slot.session).or_default().push(slot);
        }
        let open = self.sessions.iter().filter(|session| {
            session.status != SessionStatus::Cancelled && !self.is_archived(session)
        });
        open.filter_map(|session| {
            let slots = of_session.get(&session.content()).map(Vec::as_slice);
            let slots = slots.unwrap_or_default();
            let Some(content) = session.content_of.and_then(|id| contents.get(&id)) else {
                return Engagement::of(session, slots, speaking);
            };
            let held = slots.iter().map(|slot| held_in(slot, content, session));
            let held: Vec<Slot> = held.collect();
            Engagement::of(session, &held.iter().collect::<Vec<_>>(), speaking)
        })
        .collect()
    }

    /// The programme of a session.
    pub(super) fn programme(&self, session: &Session) -> Option<&Programme> {
        self.programmes.get(&session.programme)
    }

    /// Whether the programme of a session is put away.
    pub(super) fn is_archived(&self, session: &Session) -> bool {
        let programme = self.programme(session);
        programme.is_some_and(|programme| programme.shelf() == Shelf::Archived)
    }

    /// The venue and the room of a session, on one line.
    pub(super) fn place(&self, session: &Session) -> String {
        let venue = session.venue.and_then(|venue| self.venues.get(&venue));
        with_room(venue, &session.room)
    }

    /// In what each session meets others, the gravest first.
    pub(super) fn conflicts(&self) -> HashMap<SessionId, Vec<ConflictView>> {
        let mut all: HashMap<_, Vec<(Kind, ConflictView)>> = HashMap::new();
        for found in conflicts(&self.engagements) {
            for (session, other) in [(found.one, found.other), (found.other, found.one)] {
                let view = self.view(&found, session, other);
                all.entry(session).or_default().push((found.kind, view));
            }
        }
        let in_order = |(session, mut of_it): (_, Vec<(Kind, _)>)| {
            of_it.sort_by_key(|(kind, _)| *kind);
            (session, of_it.into_iter().map(|(_, view)| view).collect())
        };
        all.into_iter().map(in_order).collect()
    }

    /// A day on which something is planned, with what it would meet. The days of the plan itself
    /// (`beside`) count as well as those of the diary.
    pub(crate) fn planned(
        &self,
        day: Option<NaiveDate>,
        planned: Option<&Engagement>,
        beside: &[Engagement],
    ) -> PlannedDay {
        let mut met: Vec<(Kind, ConflictView)> = Vec::new();
        if let Some(planned) = planned {
            for other in self.engagements.iter().chain(beside) {
                let found = planned.meets(other);
                let seen =
                    |found: &Conflict| (found.kind, self.view(found, found.one, found.other));
                met.extend(found.iter().map(seen));
            }
        }
        met.sort_by_key(|(kind, _)| *kind);
        PlannedDay {
            date: date_text(day),
            holiday: day
                .and_then(holiday)
                .map(|holiday| holiday.code().to_owned())
                .unwrap_or_default(),
            weekend: day.is_some_and(is_weekend),
            conflicts: met.into_iter().map(|(_, view)| view).collect(),
        }
    }

    /// A conflict as one of its two sessions sees it.
    fn view(&self, found: &Conflict, own: SessionId, other: SessionId) -> ConflictView {
        let find = |id| self.sessions.iter().find(|session| session.id == id);
        let programme = find(other).and_then(|session| self.programme(session));
        ConflictView {
            kind: found.kind.code().to_owned(),
            subject: match found.kind {
                Kind::Speaker => self.name(found.person),
                Kind::Room => found.room.clone(),
                Kind::Venue => find(other)
                    .or(find(own))
                    .map(|session| self.place(session))
                    .unwrap_or_default(),
                Kind::Day => String::new(),
            },
            programme_id: programme.map(|p| p.id.to_string()).unwrap_or_default(),
            programme: programme.map(|p| p.title.clone()).unwrap_or_default(),
            session_id: find(other).map(|s| s.id.to_string()).unwrap_or_default(),
        }
    }

    fn name(&self, person: Option<PersonId>) -> String {
        let person = person.and_then(|id| self.people.get(&id));
        let name = person.map(|p| format!("{} {}", p.given_name, p.family_name));
        name.unwrap_or_default().trim().to_owned()
    }
}

fn programmes(
    store: &Store,
    sessions: &[Session],
) -> Result<HashMap<ProgrammeId, Programme>, StoreError> {
    let mut all = HashMap::new();
    for session in sessions {
        if let Entry::Vacant(free) = all.entry(session.programme) {
            free.insert(store.programme(session.programme)?);
        }
    }
    Ok(all)
}

/// The sessions that some of these repeat, which may be held on other days.
fn contents(
    store: &Store,
    sessions: &[Session],
) -> Result<HashMap<SessionId, Session>, StoreError> {
    let mut all = HashMap::new();
    for id in sessions.iter().filter_map(|session| session.content_of) {
        if let Entry::Vacant(free) = all.entry(id) {
            free.insert(store.session(id)?);
        }
    }
    Ok(all)
}

fn by_key<K: std::hash::Hash + Eq, T>(all: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, T> {
    all.into_iter().map(|one| (key(&one), one)).collect()
}
