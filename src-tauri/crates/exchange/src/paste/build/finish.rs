//! What can only be said at the end: hours and places for all sessions, workshops side by side.
//!
//! Deliberately not here: anything that would be a guess about people.

use super::{Builder, venues};
use crate::paste::draft::{Reason, Role};
use crate::programme::Session;
use parvis_domain::programme::ProgrammeKind;
use parvis_domain::session::Mode;

impl Builder<'_> {
    pub(super) fn finish(&mut self) {
        self.settle_head();
        self.day_of_subject();
        self.settle_occurrences();
        self.group_workshops();
        self.hours_for_all();
        self.venue_for_all();
        self.hours_from_slots();
        self.order_sessions();
        if !self.kind_said
            && self.document.kind == ProgrammeKind::Other
            && self.document.sessions.len() > 2
        {
            self.document.kind = ProgrammeKind::Cycle;
        }
        if self.document.title.is_empty() {
            self.title_from_elsewhere();
        }
    }

    fn hours_for_all(&mut self) {
        let hours = self.hours;
        let mode = self.mode;
        for session in &mut self.document.sessions {
            if let Some(mode) =
                mode.filter(|_| session.mode == Mode::OnSite && session.venue.is_none())
            {
                session.mode = mode;
            }
            if session.starts.is_none() && session.ends.is_none() {
                (session.starts, session.ends) = (hours.starts, hours.ends);
            }
            session.doors_open = session.doors_open.or(hours.doors);
        }
    }

    fn venue_for_all(&mut self) {
        let Some((venue, room)) = self.venue.take() else {
            return;
        };
        if self.document.sessions.is_empty() {
            self.document.sessions.push(Session::blank());
        }
        let single = self.document.sessions.len() == 1;
        for session in &mut self.document.sessions {
            match &mut session.venue {
                None if session.mode != Mode::Online => session.venue = Some(venue.clone()),
                Some(known) if single => venues::merge(known, &venue),
                _ => continue,
            }
            if session.room.is_empty() {
                session.room.clone_from(&room);
            }
        }
    }

    /// A day without announced hours lasts as long as its slots; one without any lasts the day.
    fn hours_from_slots(&mut self) {
        for session in &mut self.document.sessions {
            let first = session.slots.iter().filter_map(|s| s.starts).min();
            let last = session
                .slots
                .iter()
                .filter_map(|s| s.ends.or(s.starts))
                .max();
            if session.starts.is_none() {
                session.starts = first;
                let only_start = last == first;
                session.ends = session.ends.or(last.filter(|_| !only_start));
            }
            session.all_day = session.starts.is_none() && session.date.is_some();
        }
    }

    /// Sessions stand in the order of their days when every one has a day.
    fn order_sessions(&mut self) {
        let sessions = &self.document.sessions;
        let dated = sessions.iter().all(|s| s.date.is_some());
        let mut order: Vec<usize> = (0..sessions.len()).collect();
        order.sort_by_key(|at| sessions[*at].date);
        if !dated || order.is_sorted() {
            return;
        }
        let mut new: Vec<usize> = vec![0; order.len()];
        for (place, at) in order.iter().enumerate() {
            new[*at] = place;
        }
        self.document.sessions = order
            .iter()
            .map(|at| self.document.sessions[*at].clone())
            .collect();
        for session in &mut self.document.sessions {
            session.content_of = session.content_of.map(|at| new[at]);
        }
        for piece in &mut self.pieces {
            piece.path = moved(&piece.path, &new);
        }
    }

    /// A programme without a head is called as its only session, or as its first words.
    fn title_from_elsewhere(&mut self) {
        let title = match &mut self.document.sessions[..] {
            [only] if !only.title.is_empty() => std::mem::take(&mut only.title),
            _ => std::mem::take(&mut self.document.series),
        };
        if !title.is_empty() {
            self.document.title = title;
            if let Some(piece) = self
                .pieces
                .iter_mut()
                .find(|p| p.role == Role::Session || p.role == Role::Series)
            {
                piece.certainty = crate::paste::draft::Certainty::ToCheck(Reason::TitleUnsure);
            }
            return;
        }
        self.title_from_sentence();
        // A line that only says the kind is better than nothing at all.
        if self.document.title.is_empty() {
            self.document.title = std::mem::take(&mut self.document.subtitle);
        }
    }
}

fn moved(path: &str, new: &[usize]) -> String {
    let place = path
        .strip_prefix("sessions[")
        .and_then(|rest| rest.split_once(']'));
    let place =
        place.and_then(|(number, tail)| Some((new.get(number.parse::<usize>().ok()?)?, tail)));
    place.map_or_else(
        || path.to_owned(),
        |(number, tail)| format!("sessions[{number}]{tail}"),
    )
}
