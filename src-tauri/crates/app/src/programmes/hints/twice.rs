//! Somebody, or a room, in two places at once: in slots that go on at the same time, of one session
//! or of two on one day.
//!
//! Deliberately absent: other programmes.

use parvis_domain::name;
use parvis_domain::session::Session;

use super::agenda::{Agenda, Entry};
use super::subject::of_slot;
use crate::view::programme::Hint;

/// `speaker-twice` and `room-twice`, about the slot that is met second, naming who or which room.
pub(super) fn check(agenda: &Agenda<'_>, before: &[&Agenda<'_>], hints: &mut Vec<Hint>) {
    for (at, entry) in agenda.entries.iter().enumerate() {
        let above = if agenda.session.repeats() { 0 } else { at };
        let own = agenda.entries[..above]
            .iter()
            .map(|one| (agenda.session, one));
        let others = before
            .iter()
            .filter(|other| is_same_day(other.session, agenda.session))
            .flat_map(|other| other.entries.iter().map(|one| (other.session, one)));
        let meeting: Vec<_> = others
            .chain(own)
            .filter(|(_, one)| entry.meets(one))
            .collect();
        for person in &entry.people {
            let is_there = |one: &Entry<'_>| one.people.iter().any(|other| other.who == person.who);
            if meeting.iter().any(|(_, one)| is_there(one)) {
                hints.push(of_slot(entry.slot, "speaker-twice", person.name.as_str()));
            }
        }
        let here = (agenda.session, entry);
        if meeting.iter().any(|there| is_same_room(here, *there)) {
            hints.push(of_slot(entry.slot, "room-twice", room(here)));
        }
    }
}

fn is_same_day(one: &Session, other: &Session) -> bool {
    one.date.is_some() && one.date == other.date
}

/// A slot without a room is in that of its session.
fn room<'a>((session, entry): (&'a Session, &'a Entry<'_>)) -> &'a str {
    match entry.slot.room.as_str() {
        "" => &session.room,
        own => own,
    }
}

fn is_same_room(here: (&Session, &Entry<'_>), there: (&Session, &Entry<'_>)) -> bool {
    // Two slots in the one room of their session were never given a room: that is another hint.
    let given = !here.1.slot.room.is_empty() || !there.1.slot.room.is_empty();
    let venues = (here.1.venue(here.0), there.1.venue(there.0));
    let same_venue = venues.0 == venues.1 && (venues.0.is_some() || here.0.id == there.0.id);
    let rooms = (name::key(room(here)), name::key(room(there)));
    given && same_venue && !rooms.0.is_empty() && rooms.0 == rooms.1
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, check_all};

    const TWO: &str = "9h-10h workshop/1 @A +Inès, 9h-10h workshop/1 @B";

    #[test]
    fn nobody_speaks_in_two_places() {
        check("", &format!("{TWO} +Omar"), &[]);
        check("", &format!("{TWO} +Inès"), &["speaker-twice 09:00 (Inès)"]);
        check(
            "",
            "9h-10h workshop @A +Inès, 10h-11h workshop @B +Inès",
            &[],
        );
    }

    #[test]
    fn no_room_holds_two() {
        check("", "9h-10h workshop/1 @A, 9h-10h workshop/1 @B", &[]);
        check(
            "",
            "9h-10h workshop/1 @Salle-É, 9h-10h workshop/1 @salle-e",
            &["room-twice 09:00 (salle-e)"],
        );
        check("", "9h-10h workshop/1 @A, 10h-11h workshop/1 @A", &[]);
    }

    #[test]
    fn the_room_of_the_session_holds_those_without_one() {
        let plenary = "9h-10h workshop/1 @A, 9h-10h talk/1";
        check("9h-12h in A", plenary, &["room-twice 09:00 (A)"]);
        check("9h-12h in B", plenary, &[]);
    }

    #[test]
    fn two_sessions_of_one_day_count_as_one() {
        let same_day = [
            ("9h-12h on 4", "9h-10h talk @A +Inès"),
            ("9h-12h on 4", "9h30-10h talk @A +Inès"),
        ];
        check_all(
            &same_day,
            &["speaker-twice 09:30 (Inès)", "room-twice 09:30 (A)"],
        );
        check_all(&[same_day[0], ("9h-12h on 5", same_day[1].1)], &[]);
    }
}
