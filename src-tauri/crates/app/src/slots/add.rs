//! A further slot, which starts when the one before it ends and is of the kind that usually follows.

use chrono::NaiveTime;
use parvis_domain::id::SlotId;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_store::Label;

use super::usual;
use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::view::problem::Problem;
use crate::{sessions, typed};

/// Adds a slot after another one of the session (`after` empty: at the end) and gives its key
/// back. It passes over slots that start before it does, so that the agenda stays in time order.
///
/// # Errors
/// `session-repeats` when the session shows the agenda of another; `not-found` when there is no such
/// session, or no such slot in it.
pub fn add(app: &mut App, session_id: &str, after: &str) -> Result<Changed<String>, AppError> {
    let session = typed::key(session_id, "session_id")?;
    let after: Option<SlotId> = typed::maybe_key(after, "after")?;
    app.transact(Label::new("change-slot-add"), |desk| {
        let session = desk.session(session)?;
        sessions::own_content(&session)?;
        let others = desk.slots_in(session.id)?;
        let previous = match after {
            Some(after) => Some(position_of(&others, after)?),
            None => others.len().checked_sub(1),
        };
        let slot = between(desk.new_id(), &session, &others, previous);
        desk.insert_slot(&slot)?;
        let siblings: Vec<_> = others.iter().map(|slot| slot.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, slot.id, slot.position)) {
            desk.set_slot_position(sibling, position)?;
        }
        Ok(slot.id.to_string())
    })
}

fn position_of(slots: &[Slot], id: SlotId) -> Result<usize, AppError> {
    let found = slots.iter().position(|slot| slot.id == id);
    found.ok_or_else(|| Problem::new("not-found").on("after").into())
}

/// The new slot, with its place, its kind and its hours.
fn between(id: SlotId, session: &Session, others: &[Slot], previous: Option<usize>) -> Slot {
    let starts = match previous {
        None => session.doors_open.or(session.starts),
        Some(at) => end_of(&others[at], others),
    };
    let mut at = previous.map_or(0, |previous| previous + 1);
    while others
        .get(at)
        .is_some_and(|next| starts_before(next, starts))
    {
        at += 1;
    }
    let position = i32::try_from(at).unwrap_or(i32::MAX);
    let kind = usual::kind_after(previous.map(|at| others[at].kind), starts, session, others);
    let next = others.get(at).and_then(|next| next.starts);
    Slot {
        starts,
        ends: starts.and_then(|starts| usual::end(kind, starts, next)),
        ..Slot::blank(id, session.id, position, kind)
    }
}

fn starts_before(slot: &Slot, hour: Option<NaiveTime>) -> bool {
    matches!((slot.starts, hour), (Some(starts), Some(hour)) if starts < hour)
}

/// When a slot is over, together with those that run beside it.
fn end_of(slot: &Slot, others: &[Slot]) -> Option<NaiveTime> {
    match slot.parallel_group {
        None => slot.ends,
        Some(_) => {
            let beside = others
                .iter()
                .filter(|other| other.parallel_group == slot.parallel_group);
            beside.filter_map(|other| other.ends).max()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::clock_time::{parse, text};
    use parvis_domain::slot::SlotKind;
    use uuid::Uuid;

    /// The slots as `9h-10h`, `-` without hours, `14h-16h/1` in a parallel group; the new slot's
    /// position and start.
    fn check(slots: &str, previous: Option<usize>, expected: (i32, &str)) {
        let key = |n: usize| Uuid::from_u128(n as u128);
        let mut session = Session::blank(key(1).into(), key(2).into(), 0);
        session.starts = parse("9h");
        let others: Vec<Slot> = slots
            .split_whitespace()
            .enumerate()
            .map(|(at, text)| {
                let (hours, group) = text.split_once('/').unwrap_or((text, ""));
                let (starts, ends) = hours.split_once('-').unwrap();
                let id = key(10 + at).into();
                Slot {
                    starts: parse(starts),
                    ends: parse(ends),
                    parallel_group: group.parse().ok(),
                    ..Slot::blank(id, session.id, 0, SlotKind::Talk)
                }
            })
            .collect();
        let slot = between(key(99).into(), &session, &others, previous);
        let starts = slot.starts.map(text).unwrap_or_default();
        assert_eq!((slot.position, starts.as_str()), expected, "{slots}");
    }

    #[test]
    fn a_slot_starts_when_the_previous_one_ends() {
        check("", None, (0, "09:00"));
        check("9h-10h", Some(0), (1, "10:00"));
        check("9h-10h 10h-11h", Some(0), (1, "10:00"));
        check("9h-10h -", Some(1), (2, ""));
        check("9h- 10h-", Some(0), (1, ""));
    }

    #[test]
    fn a_slot_comes_after_all_that_run_side_by_side() {
        check(
            "14h-16h/1 14h-16h30/1 14h-16h/1 16h30-17h",
            Some(0),
            (3, "16:30"),
        );
    }
}
