//! Letting a session that is there repeat another: when it has nothing of its own, or the same.

use parvis_domain::id::SessionId;
use parvis_domain::occurrence::held_in;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::Stage;
use parvis_store::Label;

use super::shared::repeating;
use crate::programmes::tree::{ProgrammeTree, SessionTree, SlotTree, SpeakerTree};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::problem::Problem;
use crate::{slots, typed};

/// Lets a session repeat another of its programme. What repeated it repeats that one as well.
///
/// # Errors
/// `content-differs` when it has texts, an agenda or speakers that are not those of the other;
/// `content-has-places` when people have a place in one of its slots; `not-found`.
pub fn link(app: &mut App, id: &str, content_id: &str) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    let other: SessionId = typed::key(content_id, "content_id")?;
    let today = app.today();
    app.transact(Label::new("change-session-link"), |desk| {
        let session = desk.session(id)?;
        let content = desk.session(desk.session(other)?.content())?;
        if session.programme != content.programme {
            return Err(Problem::new("not-found").on("content_id").into());
        }
        if session.content() == content.id {
            return Ok(());
        }
        let tree = ProgrammeTree::read(desk, session.programme, today)?;
        let in_tree = |id| tree.sessions.iter().find(|one| one.session.id == id);
        if let (Some(one), Some(content)) = (in_tree(session.id), in_tree(content.id))
            && !may_repeat(one, content)
        {
            return Err(Problem::new("content-differs").into());
        }
        let in_a_slot = |place: &parvis_domain::registration::Place| {
            place.session == session.id && place.slot.is_some()
        };
        if desk.places_in(session.programme)?.iter().any(in_a_slot) {
            return Err(Problem::new("content-has-places").into());
        }
        for follower in repeating(desk, &session)? {
            desk.update_session(&Session {
                content_of: Some(content.id),
                ..follower
            })?;
        }
        empty(desk, &session)?;
        let mut linked = Session {
            content_of: Some(content.id),
            ..session
        };
        linked.clear_texts();
        Ok(desk.update_session(&linked)?)
    })
}

/// Takes away the agenda and the speakers of a session.
fn empty(desk: &Transaction<'_>, session: &Session) -> Result<(), AppError> {
    for slot in desk.slots_in(session.id)? {
        slots::remove(desk, slot.id)?;
    }
    for speaker in desk.speakers_on(Stage::Session(session.id))? {
        desk.delete_speaker(speaker)?;
    }
    Ok(())
}

/// Whether nothing is lost when a session shows the content of another: each of its texts, its
/// agenda and its speakers is missing or the same.
pub(crate) fn may_repeat(one: &SessionTree, content: &SessionTree) -> bool {
    if one.session.repeats() || content.session.repeats() || one.session.id == content.session.id {
        return false;
    }
    let texts = |tree: &SessionTree| {
        let session = &tree.session;
        [
            session.title.clone(),
            session.context.clone(),
            session.objectives.clone(),
            session.axes.clone(),
        ]
    };
    let same_texts = texts(one)
        .iter()
        .zip(&texts(content))
        .all(|(own, other)| own.is_empty() || own == other);
    let same_slots = one.slots.is_empty() || same_agenda(one, content);
    same_texts && same_slots && (one.speakers.is_empty() || same(&one.speakers, &content.speakers))
}

fn same_agenda(one: &SessionTree, content: &SessionTree) -> bool {
    let said = |slot: &Slot| Slot {
        id: slot.id,
        position: 0,
        parallel_group: None,
        ..slot.clone()
    };
    let same_slot = |own: &SlotTree, other: &SlotTree| {
        let shown = held_in(&other.slot, &content.session, &one.session);
        let shown = Slot {
            id: own.slot.id,
            ..said(&shown)
        };
        // Where a slot is held is no part of what both show.
        let placeless = |slot: Slot| Slot {
            venue: None,
            room: String::new(),
            ..slot
        };
        placeless(said(&own.slot)) == placeless(shown) && same(&own.speakers, &other.speakers)
    };
    let pairs = || one.slots.iter().zip(&content.slots);
    one.slots.len() == content.slots.len() && pairs().all(|(own, other)| same_slot(own, other))
}

/// The same people and bodies in the same order.
fn same(one: &[SpeakerTree], other: &[SpeakerTree]) -> bool {
    let who = |tree: &SpeakerTree| (tree.speaker.person, tree.speaker.organisation);
    one.iter().map(who).eq(other.iter().map(who))
}
