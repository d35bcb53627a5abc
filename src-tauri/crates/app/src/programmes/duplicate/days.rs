//! The new days of a programme: by how much all of it moves, and what was chosen by hand.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use parvis_domain::calendar::moving::{distance, moved, next_time};
use parvis_domain::id::SessionId;

use crate::programmes::tree::ProgrammeTree;
use crate::typed;
use crate::view::duplicate::DuplicateOptions;
use crate::view::problem::Problem;

/// The new days.
pub(super) struct Days {
    /// The first day as asked for or proposed; `None` when nothing has a day.
    pub first: Option<NaiveDate>,
    /// How many days later everything is; `None` when there is nothing to count from.
    distance: Option<i64>,
    /// The days chosen by hand.
    chosen: HashMap<SessionId, Option<NaiveDate>>,
    /// The first day of a programme without any: its first session takes it.
    given: Option<(SessionId, NaiveDate)>,
}

impl Days {
    /// # Errors
    /// `not-a-date`, about `first_date` or about `dates`.
    pub(super) fn read(
        tree: &ProgrammeTree,
        options: &DuplicateOptions,
        today: NaiveDate,
    ) -> Result<Self, Problem> {
        let old = tree.sessions.iter().filter_map(|s| s.session.date).min();
        let asked = typed::date(&options.first_date, "first_date")?;
        let first = asked.or(old.map(|old| next_time(old, today)));
        let distance = old
            .zip(first)
            .map(|(old, first)| distance(old, first, options.keep_weekdays));
        let mut chosen = HashMap::new();
        for one in &options.dates {
            let date = typed::date(&one.date, "dates")?;
            chosen.insert(typed::key(&one.session_id, "dates")?, date);
        }
        let session = tree.sessions.first().map(|tree| tree.session.id);
        Ok(Self {
            first,
            distance,
            chosen,
            given: session.zip(first).filter(|_| old.is_none()),
        })
    }

    /// The new day of a session.
    pub(super) fn of(&self, session: SessionId, old: Option<NaiveDate>) -> Option<NaiveDate> {
        if let Some(chosen) = self.chosen.get(&session) {
            return *chosen;
        }
        let given = self.given.filter(|(first, _)| *first == session);
        self.moved(old).or(given.map(|(_, day)| day))
    }

    /// A day that no session is on, such as the last one to register.
    pub(super) fn moved(&self, old: Option<NaiveDate>) -> Option<NaiveDate> {
        moved(old?, self.distance?)
    }

    /// The years of the old days and those of the new ones.
    pub(super) fn years(&self, tree: &ProgrammeTree) -> (Vec<i32>, Vec<i32>) {
        let sessions = || tree.sessions.iter().map(|tree| &tree.session);
        let old = sessions().filter_map(|session| session.date);
        let new = sessions().filter_map(|session| self.of(session.id, session.date));
        let year = |day: NaiveDate| day.year();
        (old.map(year).collect(), new.map(year).collect())
    }
}
