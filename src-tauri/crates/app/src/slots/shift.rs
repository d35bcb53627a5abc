//! Shifting what follows: everything from a slot to the end of the agenda, by some minutes.

use chrono::{NaiveTime, TimeDelta};
use parvis_domain::id::SlotId;
use parvis_domain::slot::Slot;
use parvis_store::Label;

use crate::hours::later;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;

/// The longest shift, either way, in minutes.
const LONGEST: i32 = 12 * 60;

/// Moves the hours of a slot and of all below it by so many minutes, below zero to earlier; those
/// that run beside it move with it. `session_end` moves the end of the session as well. Hours that
/// are not known stay so.
///
/// # Errors
/// `not-found`; `not-minutes` for none or more than 720; `past-midnight` when an hour would be on
/// another day. Nothing is moved then.
pub fn shift(
    app: &mut App,
    id: &str,
    minutes: i32,
    session_end: bool,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    if minutes == 0 || !(-LONGEST..=LONGEST).contains(&minutes) {
        return Err(Problem::new("not-minutes").on("minutes").into());
    }
    let label = Label::new("change-slots-shift").with("minutes", minutes.into());
    app.transact(label, |desk| {
        let mut session = desk.session(desk.slot(id)?.session)?;
        let by = TimeDelta::minutes(minutes.into());
        for mut slot in from(desk.slots_in(session.id)?, id) {
            slot.starts = moved(slot.starts, by)?;
            slot.ends = moved(slot.ends, by)?;
            desk.update_slot(&slot)?;
        }
        if session_end {
            session.ends = moved(session.ends, by)?;
            desk.update_session(&session)?;
        }
        Ok(())
    })
}

/// The slots from this one on, or from the first of those that run beside it.
fn from(slots: Vec<Slot>, id: SlotId) -> Vec<Slot> {
    let group = slots
        .iter()
        .find(|slot| slot.id == id)
        .and_then(|slot| slot.parallel_group);
    let is_beside = |slot: &Slot| group.is_some() && slot.parallel_group == group;
    slots
        .into_iter()
        .skip_while(|slot| slot.id != id && !is_beside(slot))
        .collect()
}

fn moved(hour: Option<NaiveTime>, by: TimeDelta) -> Result<Option<NaiveTime>, Problem> {
    let Some(hour) = hour else { return Ok(None) };
    match later(hour, by) {
        Some(moved) => Ok(Some(moved)),
        None => Err(Problem::new("past-midnight").on("minutes")),
    }
}
