//! Sessions of one content in two versions: a session that repeats another has no content to compare,
//! and goes on repeating the same one.
//!
//! Deliberately not here: pairing the sessions.

use super::merge::Origin;
use crate::programme::{Document, Session};

/// What is said of a session, with the content that is there where either of the two repeats another:
/// a text seldom says so, and what it then says of a content is said where the content stands.
pub(super) fn alike(there: &Session, said: &Session) -> Session {
    if there.content_of.is_none() && said.content_of.is_none() {
        return said.clone();
    }
    Session {
        title: there.title.clone(),
        context: there.context.clone(),
        objectives: there.objectives.clone(),
        axes: there.axes.clone(),
        speakers: there.speakers.clone(),
        slots: there.slots.clone(),
        ..said.clone()
    }
}

/// Lets each of the merged sessions repeat the one it is to repeat, wherever that stands now.
pub(super) fn settle(
    sessions: &mut [Session],
    parts: &[Origin],
    there: &Document,
    said: &Document,
) {
    let place = |of_it: &dyn Fn(&Origin) -> bool| parts.iter().position(of_it);
    let mut heirs: Vec<(usize, usize)> = Vec::new();
    for at in 0..sessions.len() {
        let origin = &parts[at];
        let content = match (origin.of, origin.said) {
            (Some(of), _) => there.sessions[of].content_of.map(|content| {
                let kept = place(&|one| one.of == Some(content));
                (kept, &there.sessions[content], content)
            }),
            (None, Some(new)) => said.sessions[new].content_of.and_then(|content| {
                let kept = place(&|one| one.said == Some(content));
                Some((
                    kept,
                    said.sessions.get(content)?,
                    there.sessions.len() + content,
                ))
            }),
            (None, None) => None,
        };
        let Some((kept, content, key)) = content else {
            sessions[at].content_of = None;
            continue;
        };
        // The first that repeats what is gone has its content then.
        let heir = heirs.iter().find(|(gone, _)| *gone == key);
        let repeated = kept.or(heir.map(|(_, at)| *at));
        if repeated.is_none() {
            heirs.push((key, at));
            inherit(&mut sessions[at], content, origin.of.is_some());
        }
        sessions[at].content_of = repeated.filter(|content| *content != at);
    }
    // What is repeated may itself repeat another.
    for at in 0..sessions.len() {
        let content = sessions[at].content_of;
        if let Some(further) = content.and_then(|content| sessions[content].content_of) {
            sessions[at].content_of = (further != at).then_some(further);
        }
    }
}

/// Gives a session the content of one that goes. Of a session that was there, agenda and speakers are
/// handed over where they are kept.
fn inherit(session: &mut Session, content: &Session, was_there: bool) {
    session.title.clone_from(&content.title);
    session.context.clone_from(&content.context);
    session.objectives.clone_from(&content.objectives);
    session.axes.clone_from(&content.axes);
    if !was_there {
        session.speakers.clone_from(&content.speakers);
        session.slots.clone_from(&content.slots);
    }
}
