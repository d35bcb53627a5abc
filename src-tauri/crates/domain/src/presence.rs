//! How long somebody was there: the length of the half-days of a session, without the meal.
//!
//! Deliberately not here: who was there (see [`crate::attendance`]).

use chrono::{NaiveTime, TimeDelta};

use crate::half_day::{HalfDay, usual_boundary};
use crate::session::Session;
use crate::slot::{Slot, SlotKind};

/// The length of a half-day of a session; of the whole session for `None`. `None` when the hours
/// are not known.
///
/// The morning ends where the meal begins and the afternoon begins where it ends: at the hours of
/// the slot for lunch, else at the end of what comes before it and the start of what comes after
/// it. Without a lunch in the agenda the half-days meet at the session's boundary.
pub fn length(session: &Session, slots: &[Slot], half_day: Option<HalfDay>) -> Option<TimeDelta> {
    let starts = session.starts.or_else(|| first_start(slots))?;
    let ends = session.ends.or_else(|| last_end(slots))?;
    let boundary = session.half_day_boundary.unwrap_or_else(usual_boundary);
    let (pause, resume) = meal(slots)
        .filter(|(pause, resume)| starts < *pause && resume < &ends)
        .unwrap_or((boundary, boundary));
    let between = |from: NaiveTime, to: NaiveTime| (from < to).then(|| to - from);
    let morning = between(starts, pause.min(ends));
    let afternoon = between(resume.max(starts), ends);
    match half_day {
        Some(HalfDay::Morning) => morning,
        Some(HalfDay::Afternoon) => afternoon,
        None => match (morning, afternoon) {
            (Some(morning), Some(afternoon)) => Some(morning + afternoon),
            (one, other) => one.or(other),
        },
    }
}

/// When the meal begins and ends; none without a lunch, or when its hours cannot be told.
fn meal(slots: &[Slot]) -> Option<(NaiveTime, NaiveTime)> {
    let at = slots.iter().position(|slot| slot.kind == SlotKind::Lunch)?;
    let lunch = &slots[at];
    let before = slots[..at]
        .iter()
        .filter_map(|slot| slot.ends.or(slot.starts))
        .max();
    let after = slots[at + 1..].iter().filter_map(|slot| slot.starts).min();
    let pause = lunch.starts.or(before)?;
    let resume = lunch.ends.or(after)?;
    (pause <= resume).then_some((pause, resume))
}

fn first_start(slots: &[Slot]) -> Option<NaiveTime> {
    slots.iter().filter_map(|slot| slot.starts).min()
}

fn last_end(slots: &[Slot]) -> Option<NaiveTime> {
    slots.iter().filter_map(|slot| slot.ends).max()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::clock_time::parse;

    fn session(starts: &str, ends: &str) -> Session {
        let mut session = Session::blank(Uuid::nil().into(), Uuid::nil().into(), 0);
        session.starts = parse(starts);
        session.ends = parse(ends);
        session
    }

    fn slot(kind: SlotKind, starts: &str, ends: &str) -> Slot {
        let mut slot = Slot::blank(Uuid::nil().into(), Uuid::nil().into(), 0, kind);
        slot.starts = parse(starts);
        slot.ends = parse(ends);
        slot
    }

    /// Minutes of the morning, the afternoon and the whole.
    fn check(session: &Session, slots: &[Slot], expected: [Option<i64>; 3]) {
        let halves = [Some(HalfDay::Morning), Some(HalfDay::Afternoon), None];
        let found = halves.map(|half| length(session, slots, half).map(|time| time.num_minutes()));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_timed_lunch_is_not_counted() {
        let slots = [
            slot(SlotKind::Talk, "9h", "12h"),
            slot(SlotKind::Lunch, "12h", "13h30"),
            slot(SlotKind::Workshop, "13h30", "17h"),
        ];
        let expected = [Some(180), Some(210), Some(390)];
        check(&session("9h", "17h"), &slots, expected);
    }

    #[test]
    fn a_lunch_without_hours_lies_between_its_neighbours() {
        let slots = [
            slot(SlotKind::Talk, "11h15", "12h30"),
            slot(SlotKind::Lunch, "", ""),
            slot(SlotKind::Workshop, "14h", "16h"),
        ];
        let expected = [Some(195), Some(180), Some(375)];
        check(&session("9h15", "17h"), &slots, expected);
    }

    #[test]
    fn without_a_lunch_the_half_days_meet() {
        check(
            &session("9h30", "17h"),
            &[],
            [Some(210), Some(240), Some(450)],
        );
        check(&session("14h", "16h30"), &[], [None, Some(150), Some(150)]);
        check(&session("9h", "12h"), &[], [Some(180), None, Some(180)]);
    }

    #[test]
    fn hours_may_come_from_the_slots_or_not_be_known() {
        let slots = [
            slot(SlotKind::Talk, "10h", "11h"),
            slot(SlotKind::Talk, "11h", "12h"),
        ];
        check(&session("", ""), &slots, [Some(120), None, Some(120)]);
        check(&session("9h", ""), &[], [None, None, None]);
    }
}
