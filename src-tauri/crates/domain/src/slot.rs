//! A slot: one line of a session's agenda.

use chrono::NaiveTime;

use crate::choice;
use crate::id::{SessionId, SlotId, VenueId};

choice! {
    /// What happens in a slot.
    SlotKind {
        /// People arrive, usually with a coffee.
        Welcome => "welcome",
        /// Words of welcome.
        Opening => "opening",
        /// One person or body speaks to everyone.
        Talk => "talk",
        /// Several speak to each other before everyone.
        RoundTable => "round-table",
        /// A part of the people works together.
        Workshop => "workshop",
        /// Everyone together, without a more precise kind.
        Plenary => "plenary",
        /// Questions and exchange with the room.
        Discussion => "discussion",
        /// A pause.
        Break => "break",
        /// The meal.
        Lunch => "lunch",
        /// What the workshops bring back to everyone.
        Feedback => "feedback",
        /// Last words.
        Closing => "closing",
        /// Anything else.
        Other => "other",
    }
}

/// One line of a session's agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its key.
    pub id: SlotId,
    /// The session it belongs to.
    pub session: SessionId,
    /// The order in the session, from 0: a slot without hours keeps its place by it.
    pub position: i32,
    /// What happens.
    pub kind: SlotKind,
    /// When it starts, when that is known.
    pub starts: Option<NaiveTime>,
    /// When it ends, when that is known.
    pub ends: Option<NaiveTime>,
    /// Its title; empty when the kind says it all.
    pub title: String,
    /// Rich: what it is about.
    pub description: String,
    /// The question that leads it.
    pub lead_question: String,
    /// Slots of one session with the same group run side by side.
    pub parallel_group: Option<i32>,
    /// The number it is announced with ("Atelier 3"): it need not start at 1.
    pub number: Option<i32>,
    /// Where it is held, when not at the session's venue.
    pub venue: Option<VenueId>,
    /// The room.
    pub room: String,
    /// How many people fit; `None` for no limit.
    pub capacity: Option<i32>,
}

impl Slot {
    /// A slot of which only the kind is known.
    pub fn blank(id: SlotId, session: SessionId, position: i32, kind: SlotKind) -> Self {
        Self {
            id,
            session,
            position,
            kind,
            starts: None,
            ends: None,
            title: String::new(),
            description: String::new(),
            lead_question: String::new(),
            parallel_group: None,
            number: None,
            venue: None,
            room: String::new(),
            capacity: None,
        }
    }
}
