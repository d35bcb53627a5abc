//! Changing one field of a slot.

use parvis_domain::slot::{Slot, SlotKind};
use parvis_store::Label;

use crate::hours::end_kept_after;
use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::SlotField;

/// Sets a field from what was typed. `venue` takes a venue's key or nothing. The slot keeps its
/// place in the agenda, whatever its hours become. A start put past the end takes the end along:
/// the slot stays as long as it was.
///
/// # Errors
/// What [`typed`] says of the text, `ends-before-start`, and `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: SlotField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-slot-edit"), |desk| {
        let mut slot = desk.slot(id)?;
        set(&mut slot, field, value)?;
        if let (SlotField::Venue, Some(venue)) = (field, slot.venue) {
            desk.venue(venue)?;
        }
        Ok(desk.update_slot(&slot)?)
    })
}

fn set(slot: &mut Slot, field: SlotField, value: &str) -> Result<(), Problem> {
    use SlotField as F;
    let name = field.code();
    match field {
        F::Kind => slot.kind = typed::choice(value, name, SlotKind::from_code)?,
        F::Starts => {
            let starts = typed::hour(value, name)?;
            slot.ends = end_kept_after(slot.starts, slot.ends, starts);
            slot.starts = starts;
        }
        F::Ends => slot.ends = typed::hour(value, name)?,
        F::Hours => (slot.starts, slot.ends) = typed::hours(value, name)?,
        F::Title => slot.title = typed::line(value),
        F::Description => slot.description = typed::rich(value),
        F::LeadQuestion => slot.lead_question = typed::line(value),
        F::ParallelGroup => slot.parallel_group = typed::number(value, name)?,
        F::Number => slot.number = typed::number(value, name)?,
        F::Venue => slot.venue = typed::maybe_key(value, name)?,
        F::Room => slot.room = typed::line(value),
        F::Capacity => slot.capacity = typed::number(value, name)?,
    }
    match field {
        F::Starts | F::Ends | F::Hours => typed::in_order(slot.starts, slot.ends, name),
        _ => Ok(()),
    }
}
