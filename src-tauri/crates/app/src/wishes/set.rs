//! Saying which workshops somebody would like.

use parvis_domain::id::{RegistrationId, SlotId};
use parvis_domain::wish::Wish;
use parvis_store::{Label, StoreError};

use super::groups::groups_of;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::problem::Problem;

/// Replaces the wishes of somebody among the workshops that run beside this one (`among`): those
/// named, from the first choice on, each once.
///
/// # Errors
/// `not-found` when there is no such registration, when the workshop is not one to choose in its
/// programme, or when a wish is for another group.
pub fn set(
    app: &mut App,
    id: &str,
    among: &str,
    wished: &[String],
) -> Result<Changed<()>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    let among: SlotId = typed::key(among, "among")?;
    let mut slots: Vec<SlotId> = Vec::new();
    for slot in wished {
        let slot = typed::key(slot, "wished")?;
        if !slots.contains(&slot) {
            slots.push(slot);
        }
    }
    app.transact(Label::new("change-wishes-set"), |desk| {
        let registration = desk.registration(id)?;
        let groups = groups_of(desk, registration.programme)?;
        let group = groups.iter().find(|group| group.has(among));
        let group = group.ok_or_else(|| Problem::new("not-found").on("among"))?;
        if slots.iter().any(|slot| !group.has(*slot)) {
            return Err(Problem::new("not-found").on("wished").into());
        }
        let among: Vec<SlotId> = group.slots.iter().map(|slot| slot.id).collect();
        replace(desk, id, &among, &slots)?;
        Ok(())
    })
}

/// Replaces the wishes of somebody among the workshops of one group: those named, from the first
/// choice on.
pub(crate) fn replace(
    desk: &Transaction<'_>,
    id: RegistrationId,
    among: &[SlotId],
    slots: &[SlotId],
) -> Result<(), StoreError> {
    let before = desk.wishes_of(id)?;
    for wish in &before {
        if among.contains(&wish.slot) && !slots.contains(&wish.slot) {
            desk.delete_wish(wish.id)?;
        }
    }
    for (slot, rank) in slots.iter().zip(1..) {
        match before.iter().find(|wish| wish.slot == *slot) {
            Some(wish) if wish.rank == rank => {}
            Some(wish) => desk.update_wish(&Wish {
                rank,
                ..wish.clone()
            })?,
            None => desk.insert_wish(&Wish {
                id: desk.new_id(),
                registration: id,
                slot: *slot,
                rank,
            })?,
        }
    }
    Ok(())
}
