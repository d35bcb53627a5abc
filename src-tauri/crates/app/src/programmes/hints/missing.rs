//! What a programme, a session or a slot still lacks: days, places, an agenda, rooms, speakers.
//!
//! Deliberately absent: words (`hint-<code>` in the catalogue), and what does not fit together in
//! an agenda, which are the rules beside this one.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use parvis_domain::programme::Programme;
use parvis_domain::session::{Mode, Session, SessionStatus};
use parvis_domain::slot::{Slot, SlotKind};
use uuid::Uuid;

use super::subject::{of_slot, session_subject};
use crate::view::programme::Hint;

/// As much of a programme as the rules look at.
pub(crate) struct Outline<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// Its sessions in order, each with its slots in order.
    pub sessions: Vec<(&'a Session, Vec<&'a Slot>)>,
    /// The keys of the programme, sessions and slots on whose stage somebody speaks.
    pub spoken: &'a HashSet<Uuid>,
    /// How many people are registered.
    pub attendees: i32,
}

/// What is missing from a programme, in the order in which a reader meets it.
pub(crate) fn of_outline(outline: &Outline<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    let whole = |code: &str| Hint {
        code: code.to_owned(),
        subject: outline.programme.title.clone(),
        ..Hint::default()
    };
    if outline.sessions.is_empty() {
        hints.push(whole("no-session"));
    }
    if deadline_is_late(outline) {
        hints.push(whole("late-deadline"));
    }
    for (session, slots) in &outline.sessions {
        if session.status != SessionStatus::Cancelled {
            of_session(outline, session, slots, &mut hints);
        }
    }
    if outline.attendees == 0 && !outline.sessions.is_empty() {
        hints.push(whole("no-attendee"));
    }
    hints
}

/// Whether people may register until after the first session.
fn deadline_is_late(outline: &Outline<'_>) -> bool {
    let first: Option<NaiveDate> = outline.sessions.iter().filter_map(|(s, _)| s.date).min();
    match (outline.programme.registration_deadline, first) {
        (Some(deadline), Some(first)) => deadline > first,
        _ => false,
    }
}

fn of_session(outline: &Outline<'_>, session: &Session, slots: &[&Slot], hints: &mut Vec<Hint>) {
    let mut add = |code: &str| {
        hints.push(Hint {
            code: code.to_owned(),
            subject: session_subject(session),
            session_id: session.id.to_string(),
            ..Hint::default()
        });
    };
    if session.date.is_none() && session.period.is_empty() {
        add("no-date");
    }
    if session.mode != Mode::Online && session.venue.is_none() {
        add("no-venue");
    }
    // What it shows is written, and told, in the session that it repeats.
    if session.repeats() {
        return;
    }
    if slots.is_empty() && session.status != SessionStatus::ToCome {
        add("no-slot");
    }
    let led =
        outline.spoken.contains(&outline.programme.id.0) || outline.spoken.contains(&session.id.0);
    let side_by_side = side_by_side(slots);
    for slot in slots {
        let parallel = slot
            .parallel_group
            .is_some_and(|group| side_by_side[&group] > 1);
        if slot.kind == SlotKind::Workshop && parallel && slot.room.is_empty() {
            hints.push(of_slot(slot, "no-room", ""));
        }
        if wants_speaker(slot.kind) && !led && !outline.spoken.contains(&slot.id.0) {
            hints.push(of_slot(slot, "no-speaker", ""));
        }
    }
}

/// How many slots there are in each parallel group.
fn side_by_side(slots: &[&Slot]) -> HashMap<i32, usize> {
    let mut groups = HashMap::new();
    for group in slots.iter().filter_map(|slot| slot.parallel_group) {
        *groups.entry(group).or_insert(0) += 1;
    }
    groups
}

fn wants_speaker(kind: SlotKind) -> bool {
    // What a workshop lacks is said more precisely by `follow_hints`.
    matches!(kind, SlotKind::Talk | SlotKind::RoundTable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::programme::ProgrammeKind;
    use parvis_domain::slot::SlotKind::{Lunch, RoundTable, Workshop};

    /// A programme of one session with these slots, complete but for what `change` takes away.
    fn check(kinds: &[SlotKind], change: impl FnOnce(&mut Whole), expected: &[&str]) {
        let mut whole = Whole::complete(kinds);
        change(&mut whole);
        let outline = Outline {
            programme: &whole.programme,
            sessions: whole
                .session
                .iter()
                .map(|s| (s, whole.slots.iter().collect()))
                .collect(),
            spoken: &whole.spoken,
            attendees: whole.attendees,
        };
        let found: Vec<_> = of_outline(&outline)
            .iter()
            .map(|h| format!("{} {}", h.code, h.subject))
            .collect();
        assert_eq!(found, expected);
    }

    struct Whole {
        programme: Programme,
        session: Option<Session>,
        slots: Vec<Slot>,
        spoken: HashSet<Uuid>,
        attendees: i32,
    }

    impl Whole {
        fn complete(kinds: &[SlotKind]) -> Self {
            let key = Uuid::from_u128;
            let programme = Programme::titled(key(1).into(), ProgrammeKind::StudyDay, "Jour");
            let mut session = Session::blank(key(2).into(), programme.id, 0);
            session.date = NaiveDate::from_ymd_opt(2027, 3, 23);
            session.venue = Some(key(3).into());
            let slots: Vec<_> = (0i32..)
                .zip(kinds)
                .map(|(at, kind)| {
                    let id = key(10 + u128::try_from(at).unwrap());
                    let mut slot = Slot::blank(id.into(), session.id, at, *kind);
                    slot.parallel_group = (*kind == Workshop).then_some(1);
                    slot.number = Some(at + 1);
                    slot.room = "A".to_owned();
                    slot
                })
                .collect();
            let spoken = slots.iter().map(|slot| slot.id.0).collect();
            Self {
                programme,
                session: Some(session),
                slots,
                spoken,
                attendees: 1,
            }
        }

        fn session(&mut self) -> &mut Session {
            self.session.as_mut().unwrap()
        }
    }

    #[test]
    fn a_complete_programme_has_no_hints() {
        check(&[RoundTable, Lunch, Workshop, Workshop], |_| {}, &[]);
    }

    #[test]
    fn each_thing_that_is_missing_is_named() {
        check(&[], |w| w.session = None, &["no-session Jour"]);
        check(&[Lunch], |w| w.session().date = None, &["no-date 1"]);
        check(&[Lunch], |w| w.session().venue = None, &["no-venue 1"]);
        check(&[], |_| {}, &["no-slot 1"]);
        check(&[RoundTable], |w| w.spoken.clear(), &["no-speaker 1"]);
        check(&[Lunch], |w| w.attendees = 0, &["no-attendee Jour"]);
        check(
            &[Workshop, Workshop],
            |w| w.slots[1].room.clear(),
            &["no-room 2"],
        );
        let late = NaiveDate::from_ymd_opt(2027, 3, 24);
        check(
            &[Lunch],
            |w| w.programme.registration_deadline = late,
            &["late-deadline Jour"],
        );
    }

    #[test]
    fn what_is_not_expected_is_not_missed() {
        check(&[Lunch], |w| w.spoken.clear(), &[]);
        check(&[Workshop], |w| w.slots[0].room.clear(), &[]);
        let soon = |w: &mut Whole| {
            w.session().date = None;
            w.session().period = "mai".to_owned();
            w.session().status = SessionStatus::ToCome;
        };
        check(&[], soon, &[]);
        let online = |w: &mut Whole| {
            w.session().mode = Mode::Online;
            w.session().venue = None;
        };
        check(&[Lunch], online, &[]);
        let cancelled = |w: &mut Whole| {
            w.session().status = SessionStatus::Cancelled;
            w.session().date = None;
        };
        check(&[RoundTable], cancelled, &[]);
        // A trainer who leads the whole day stands for every slot of it.
        let led = |w: &mut Whole| w.spoken = HashSet::from([Uuid::from_u128(2)]);
        check(&[RoundTable, Lunch], led, &[]);
    }
}
