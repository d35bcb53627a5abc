//! The workshops among which one chooses: those of a session that run side by side.

use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::session::SessionStatus;
use parvis_domain::slot::{Slot, SlotKind};
use parvis_store::{Store, StoreError};

/// Workshops that run side by side, in order.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// Their session.
    pub session: SessionId,
    /// The workshops, two at least, or one with a limit.
    pub slots: Vec<Slot>,
}

impl Group {
    /// Whether a workshop is among them.
    pub fn has(&self, slot: SlotId) -> bool {
        self.slots.iter().any(|one| one.id == slot)
    }
}

/// The groups of a programme, in order. A workshop that stands alone is one when it has a limit.
pub(crate) fn groups_of(store: &Store, programme: ProgrammeId) -> Result<Vec<Group>, StoreError> {
    let mut groups: Vec<(Group, Option<i32>)> = Vec::new();
    for session in store.sessions_of(programme)? {
        if session.status == SessionStatus::Cancelled {
            continue;
        }
        for slot in store.slots_in(session.id)? {
            if slot.kind != SlotKind::Workshop {
                continue;
            }
            let beside = groups.iter_mut().find(|(group, number)| {
                group.session == session.id && number.is_some() && *number == slot.parallel_group
            });
            match beside {
                Some((group, _)) => group.slots.push(slot),
                None => groups.push((
                    Group {
                        session: session.id,
                        slots: vec![slot.clone()],
                    },
                    slot.parallel_group,
                )),
            }
        }
    }
    let chosen = |group: &Group| group.slots.len() > 1 || group.slots[0].capacity.is_some();
    Ok(groups
        .into_iter()
        .map(|(group, _)| group)
        .filter(chosen)
        .collect())
}
