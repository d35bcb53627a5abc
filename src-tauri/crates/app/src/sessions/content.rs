//! Giving a session what it shows: a copy of its own, or the content itself.
//!
//! Deliberately absent: when that is done, see the verbs beside it.

use parvis_domain::id::SlotId;
use parvis_domain::occurrence::held_in;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::{Speaker, Stage};
use parvis_store::StoreError;

use crate::transact::Transaction;

/// Writes a copy of the content into a session that repeats it; it is independent then. Whoever
/// comes is copied as they were agreed with: it was agreed for this date as well.
pub(super) fn copy_in(
    desk: &Transaction<'_>,
    content: &Session,
    session: &Session,
) -> Result<(), StoreError> {
    let speakers = desk.speakers_of(session.programme)?;
    let copy = |stage: Stage, to: Stage| -> Result<(), StoreError> {
        for speaker in speakers
            .iter()
            .filter(|one| one.stage == stage && one.comes())
        {
            let own = Speaker {
                id: desk.new_id(),
                stage: to,
                ..speaker.clone()
            };
            desk.insert_speaker(&own, || desk.new_id())?;
        }
        Ok(())
    };
    copy(Stage::Session(content.id), Stage::Session(session.id))?;
    for slot in desk.slots_in(content.id)? {
        let id: SlotId = desk.new_id();
        let own = Slot {
            id,
            ..held_in(&slot, content, session)
        };
        desk.insert_slot(&own)?;
        copy(Stage::Slot(slot.id), Stage::Slot(id))?;
    }
    let independent = Session {
        content_of: None,
        ..session.with_texts_of(content)
    };
    desk.update_session(&independent)
}

/// Gives the content of a session that goes to one that repeats it, and lets the others repeat that
/// one. Slots and speakers move, with their keys; who had a place in a slot had it on the day that
/// goes.
pub(super) fn hand_over(
    desk: &Transaction<'_>,
    content: &Session,
    heirs: &[Session],
) -> Result<(), StoreError> {
    let [heir, others @ ..] = heirs else {
        return Ok(());
    };
    for slot in desk.slots_in(content.id)? {
        desk.delete_places_in_slot(slot.id)?;
        desk.update_slot(&held_in(&slot, content, heir))?;
    }
    for id in desk.speakers_on(Stage::Session(content.id))? {
        let moved = Speaker {
            stage: Stage::Session(heir.id),
            ..desk.speaker(id)?
        };
        desk.update_speaker(&moved, || desk.new_id())?;
    }
    desk.update_session(&Session {
        content_of: None,
        ..heir.with_texts_of(content)
    })?;
    for other in others {
        desk.update_session(&Session {
            content_of: Some(heir.id),
            ..other.clone()
        })?;
    }
    Ok(())
}
