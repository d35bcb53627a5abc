//! One content held on several days or in several places: an introductory session in five towns.
//!
//! The content is the session that has the texts, the agenda and the speakers; its *occurrences*
//! are itself and the sessions that repeat it. What is said here is how a repeating session shows
//! the content: its own day, hours and place, and the agenda moved with its hours.
//!
//! Deliberately absent: reading and writing either.

use chrono::{NaiveTime, TimeDelta};

use crate::session::Session;
use crate::slot::Slot;

impl Session {
    /// Whether it shows the texts, agenda and speakers of another.
    pub fn repeats(&self) -> bool {
        self.content_of.is_some()
    }

    /// The key of the session whose content it shows: its own, unless it repeats another.
    pub fn content(&self) -> crate::id::SessionId {
        self.content_of.unwrap_or(self.id)
    }

    /// It with the texts of the session that it repeats.
    #[must_use]
    pub fn with_texts_of(&self, content: &Self) -> Self {
        Self {
            title: content.title.clone(),
            context: content.context.clone(),
            objectives: content.objectives.clone(),
            axes: content.axes.clone(),
            ..self.clone()
        }
    }

    /// It without texts of its own, as one that repeats another has to be.
    pub fn clear_texts(&mut self) {
        for text in [
            &mut self.title,
            &mut self.context,
            &mut self.objectives,
            &mut self.axes,
        ] {
            text.clear();
        }
    }
}

/// By how much the hours of the agenda move in an occurrence: by the difference between the two
/// official starts, and not at all while one of them is not known.
pub fn moved_by(content: &Session, occurrence: &Session) -> TimeDelta {
    match (content.starts, occurrence.starts) {
        (Some(usual), Some(here)) => here - usual,
        _ => TimeDelta::zero(),
    }
}

/// A slot of the content as it is held in an occurrence: at that session's hours, and in its place.
///
/// A slot that has a place of its own keeps it where the occurrence is held in the same venue; a
/// room in one town says nothing about another. An hour that would fall on another day is left out.
#[must_use]
pub fn held_in(slot: &Slot, content: &Session, occurrence: &Session) -> Slot {
    let by = moved_by(content, occurrence);
    let same_venue = content.venue.is_some() && content.venue == occurrence.venue;
    let mut held = Slot {
        session: occurrence.id,
        starts: slot.starts.and_then(|hour| later(hour, by)),
        ends: slot.ends.and_then(|hour| later(hour, by)),
        ..slot.clone()
    };
    if !same_venue {
        held.venue = None;
        held.room.clear();
    }
    held
}

/// The hour so much later or earlier; `None` when that is another day.
fn later(hour: NaiveTime, by: TimeDelta) -> Option<NaiveTime> {
    let (moved, days) = hour.overflowing_add_signed(by);
    (days == 0).then_some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock_time::{parse, text};
    use crate::slot::SlotKind;
    use uuid::Uuid;

    fn session(id: u128, starts: &str, venue: Option<u128>) -> Session {
        Session {
            starts: parse(starts),
            venue: venue.map(|id| Uuid::from_u128(id).into()),
            ..Session::blank(Uuid::from_u128(id).into(), Uuid::from_u128(9).into(), 0)
        }
    }

    fn slot(starts: &str, ends: &str) -> Slot {
        let (id, of) = (Uuid::from_u128(7).into(), Uuid::from_u128(1).into());
        Slot {
            starts: parse(starts),
            ends: parse(ends),
            room: "Salle 2".to_owned(),
            ..Slot::blank(id, of, 0, SlotKind::Talk)
        }
    }

    fn check(content: &str, occurrence: &str, expected: &str) {
        let (content, occurrence) = (
            session(1, content, Some(1)),
            session(2, occurrence, Some(1)),
        );
        let held = held_in(&slot("9h15", "10h"), &content, &occurrence);
        let shown = [held.starts, held.ends].map(|hour| hour.map(text).unwrap_or_default());
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn the_agenda_moves_with_the_start() {
        check("9h", "9h", "09:15 10:00");
        check("9h", "13h30", "13:45 14:30");
        check("9h", "8h30", "08:45 09:30");
        check("9h", "", "09:15 10:00");
        check("", "14h", "09:15 10:00");
        check("9h", "23h15", "23:30 ");
    }

    #[test]
    fn a_room_is_that_of_one_venue() {
        let slot = slot("9h", "10h");
        let room = |content, other| {
            let (content, other) = (session(1, "9h", content), session(2, "9h", other));
            held_in(&slot, &content, &other).room
        };
        assert_eq!(room(Some(1), Some(1)), "Salle 2");
        assert_eq!(room(Some(1), Some(2)), "");
        assert_eq!(room(None, None), "");
        assert_eq!(room(Some(1), None), "");
    }

    #[test]
    fn the_texts_are_those_of_the_content() {
        let mut content = session(1, "9h", None);
        "À quoi ça sert".clone_into(&mut content.title);
        let mut other = session(2, "14h", Some(3));
        other.content_of = Some(content.id);
        let shown = other.with_texts_of(&content);
        assert_eq!(shown.title, content.title);
        assert_eq!((shown.starts, shown.venue), (other.starts, other.venue));
        assert_eq!(shown.content(), content.id);
        assert_eq!(content.content(), content.id);
    }
}
