//! A programme's list of preparations: what is done when, before and after its first session.
//!
//! Deliberately not here: the lines that most programmes have, whose words are in the catalogue.

use chrono::{Days, NaiveDate};

use crate::id::{PreparationId, ProgrammeId};

/// The farthest day from the first session, in days: a list that is carried on for years.
pub const FARTHEST: i32 = 3650;

/// When a line is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// So many days after the first session; before it when negative.
    Days(i32),
    /// On a day of its own.
    On(NaiveDate),
}

impl Due {
    /// The day, when it is known. `first` is the day of the first session.
    pub fn day(self, first: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::Days(days) => {
                let distance = Days::new(u64::from(days.unsigned_abs()));
                if days < 0 {
                    first?.checked_sub_days(distance)
                } else {
                    first?.checked_add_days(distance)
                }
            }
        }
    }

    /// The same for a programme that begins on another day: a day of its own becomes a distance,
    /// as long as the day it is measured from is known.
    #[must_use]
    pub fn carried_over(self, first: Option<NaiveDate>) -> Self {
        match (self, first) {
            (Self::On(day), Some(first)) => {
                let days = i32::try_from((day - first).num_days()).ok();
                let near = days.filter(|days| days.abs() <= FARTHEST);
                near.map_or(self, Self::Days)
            }
            _ => self,
        }
    }
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// Its key.
    pub id: PreparationId,
    /// What it prepares.
    pub programme: ProgrammeId,
    /// The order in the list, from 0.
    pub position: i32,
    /// What is to be done; never empty.
    pub title: String,
    /// When.
    pub due: Due,
    /// The day on which it was done.
    pub done: Option<NaiveDate>,
}

impl Preparation {
    /// Whether the day is past and it is not done.
    pub fn is_overdue(&self, first: Option<NaiveDate>, today: NaiveDate) -> bool {
        self.done.is_none() && self.due.day(first).is_some_and(|day| day < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).expect("a day that there is")
    }

    #[test]
    fn distances_follow_the_first_session() {
        let first = Some(day(3, 23));
        assert_eq!(Due::Days(-60).day(first), Some(day(1, 22)));
        assert_eq!(Due::Days(15).day(first), Some(day(4, 7)));
        assert_eq!(Due::Days(0).day(first), first);
        assert_eq!(Due::Days(-60).day(None), None);
        assert_eq!(Due::On(day(5, 1)).day(None), Some(day(5, 1)));
    }

    #[test]
    fn a_day_of_its_own_becomes_a_distance_when_it_is_carried_over() {
        let own = Due::On(day(3, 13));
        assert_eq!(own.carried_over(Some(day(3, 23))), Due::Days(-10));
        assert_eq!(own.carried_over(None), own);
        assert_eq!(Due::Days(4).carried_over(Some(day(3, 23))), Due::Days(4));
    }

    #[test]
    fn only_what_is_past_and_not_done_is_overdue() {
        let line = |due, done| Preparation {
            id: uuid::Uuid::nil().into(),
            programme: uuid::Uuid::nil().into(),
            position: 0,
            title: "Réserver".to_owned(),
            due,
            done,
        };
        let first = Some(day(3, 23));
        assert!(line(Due::Days(-1), None).is_overdue(first, day(3, 23)));
        assert!(!line(Due::Days(0), None).is_overdue(first, day(3, 23)));
        assert!(!line(Due::Days(-1), Some(day(3, 1))).is_overdue(first, day(3, 23)));
        assert!(!line(Due::Days(-1), None).is_overdue(None, day(3, 23)));
    }
}
