//! A session: one day (or half-day, or evening) of a programme, in one place.

use chrono::{NaiveDate, NaiveTime};

use crate::choice;
use crate::half_day::{HalfDay, HalfDays, from_hours};
use crate::id::{ProgrammeId, SessionId, VenueId};

choice! {
    /// How people take part.
    Mode {
        /// In the room.
        OnSite => "on-site",
        /// From a screen.
        Online => "online",
        /// Either.
        Hybrid => "hybrid",
    }
}

choice! {
    /// Where a session stands.
    SessionStatus {
        /// People may register.
        Open => "open",
        /// No place left.
        Full => "full",
        /// Does not take place.
        Cancelled => "cancelled",
        /// Announced, its programme not yet.
        ToCome => "to-come",
    }
}

/// A session of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its key.
    pub id: SessionId,
    /// The programme it belongs to.
    pub programme: ProgrammeId,
    /// The order in the programme, from 0.
    pub position: i32,
    /// The number it is announced with ("Journée 2"); `None` for an unnumbered one.
    pub ordinal: Option<i32>,
    /// Its own title, often a question; may be empty.
    pub title: String,
    /// The day.
    pub date: Option<NaiveDate>,
    /// The period in words while the day is not known ("mai à novembre").
    pub period: String,
    /// It lasts the day, whatever hours are known.
    pub all_day: bool,
    /// When the doors open, before the official start.
    pub doors_open: Option<NaiveTime>,
    /// The official start.
    pub starts: Option<NaiveTime>,
    /// The official end.
    pub ends: Option<NaiveTime>,
    /// How its half-days are found.
    pub half_days: HalfDays,
    /// The hour between the half-days; `None` for the usual one.
    pub half_day_boundary: Option<NaiveTime>,
    /// How people take part.
    pub mode: Mode,
    /// Where it stands.
    pub status: SessionStatus,
    /// Where it is held.
    pub venue: Option<VenueId>,
    /// The room in the venue.
    pub room: String,
    /// The address to join it online.
    pub online_link: String,
    /// How many people fit; `None` for no limit.
    pub capacity: Option<i32>,
    /// Rich: the context.
    pub context: String,
    /// Rich: the objectives of the day.
    pub objectives: String,
    /// Rich: the lines of work of the day.
    pub axes: String,
    /// The session whose texts, agenda and speakers this one repeats on another day or in another
    /// place. It has none of its own then, and nothing repeats it.
    pub content_of: Option<SessionId>,
}

impl Session {
    /// A session of which nothing is known but its order.
    pub fn blank(id: SessionId, programme: ProgrammeId, position: i32) -> Self {
        Self {
            id,
            programme,
            position,
            ordinal: None,
            title: String::new(),
            date: None,
            period: String::new(),
            all_day: false,
            doors_open: None,
            starts: None,
            ends: None,
            half_days: HalfDays::FromHours,
            half_day_boundary: None,
            mode: Mode::OnSite,
            status: SessionStatus::Open,
            venue: None,
            room: String::new(),
            online_link: String::new(),
            capacity: None,
            context: String::new(),
            objectives: String::new(),
            axes: String::new(),
            content_of: None,
        }
    }

    /// The number it is announced with, else its place in the order, from 1.
    pub fn number(&self) -> i32 {
        self.ordinal.unwrap_or(self.position + 1)
    }

    /// The half-days that are signed for; empty when one signature stands for the session.
    pub fn signed_half_days(&self) -> Vec<HalfDay> {
        match self.half_days {
            HalfDays::One => Vec::new(),
            HalfDays::Morning => vec![HalfDay::Morning],
            HalfDays::Afternoon => vec![HalfDay::Afternoon],
            HalfDays::Both => vec![HalfDay::Morning, HalfDay::Afternoon],
            HalfDays::FromHours => {
                let boundary = self
                    .half_day_boundary
                    .unwrap_or_else(crate::half_day::usual_boundary);
                from_hours(self.starts, self.ends, boundary)
            }
        }
    }
}
