//! A further slot beside another: the same kind and hours, the next number, one group.

use parvis_domain::id::SlotId;
use parvis_domain::slot::{Slot, SlotKind};
use parvis_store::Label;

use crate::order::{numbered, with_at};
use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Adds a slot that runs beside this one, below the last of its group, and gives its key back. A
/// slot that was alone becomes the first of a group; a workshop without a number gets one.
///
/// # Errors
/// `not-found`.
pub fn add_beside(app: &mut App, id: &str) -> Result<Changed<String>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-slot-add"), |desk| {
        let given = desk.slot(id)?;
        let others = desk.slots_in(given.session)?;
        let first = grouped(given, &others);
        desk.update_slot(&first)?;
        let slot = beside(desk.new_id(), &first, &others);
        desk.insert_slot(&slot)?;
        let siblings: Vec<_> = others.iter().map(|other| other.id).collect();
        for (position, sibling) in numbered(with_at(&siblings, slot.id, slot.position)) {
            desk.set_slot_position(sibling, position)?;
        }
        Ok(slot.id.to_string())
    })
}

/// The slot with a group of its own, when it had none, and a number, when it should have one.
fn grouped(mut slot: Slot, others: &[Slot]) -> Slot {
    if slot.parallel_group.is_none() {
        let groups = others.iter().filter_map(|other| other.parallel_group);
        slot.parallel_group = Some(groups.max().unwrap_or(0) + 1);
    }
    if slot.number.is_none() && slot.kind == SlotKind::Workshop {
        slot.number = Some(next_number(slot.kind, others));
    }
    slot
}

fn beside(id: SlotId, first: &Slot, others: &[Slot]) -> Slot {
    let last = others
        .iter()
        .rposition(|other| other.parallel_group == first.parallel_group || other.id == first.id);
    let position = last.map_or(0, |last| last + 1);
    let highest = next_number(first.kind, others).max(first.number.unwrap_or(0) + 1);
    Slot {
        starts: first.starts,
        ends: first.ends,
        parallel_group: first.parallel_group,
        number: first.number.map(|_| highest),
        venue: first.venue,
        capacity: first.capacity,
        ..Slot::blank(
            id,
            first.session,
            i32::try_from(position).unwrap_or(i32::MAX),
            first.kind,
        )
    }
}

/// The number after the highest of this kind in the session.
fn next_number(kind: SlotKind, others: &[Slot]) -> i32 {
    let numbers = others.iter().filter(|other| other.kind == kind);
    numbers.filter_map(|other| other.number).max().unwrap_or(0) + 1
}
