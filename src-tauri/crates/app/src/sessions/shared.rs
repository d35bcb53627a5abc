//! What sessions of one content have in common: their title where they are listed, and who may
//! change what.
//!
//! Deliberately absent: the texts and the agenda, which the tree of a programme shows.

use parvis_domain::id::SessionId;
use parvis_domain::session::Session;
use parvis_store::{Store, StoreError};

use crate::view::problem::Problem;

/// The sessions with the titles they are shown with: one that repeats another has none of its own.
pub(crate) fn titled(
    store: &Store,
    mut sessions: Vec<Session>,
) -> Result<Vec<Session>, StoreError> {
    for at in 0..sessions.len() {
        let Some(content) = sessions[at].content_of else {
            continue;
        };
        let here = sessions.iter().find(|one| one.id == content);
        let title = match here {
            Some(here) => here.title.clone(),
            None => store.session(content)?.title,
        };
        sessions[at].title = title;
    }
    Ok(sessions)
}

/// That a session has an agenda and speakers of its own to add to.
///
/// # Errors
/// `session-repeats` for one that shows those of another.
pub(crate) fn own_content(session: &Session) -> Result<(), Problem> {
    if session.repeats() {
        return Err(Problem::new("session-repeats"));
    }
    Ok(())
}

/// The sessions that repeat this one, in order.
pub(super) fn repeating(store: &Store, session: &Session) -> Result<Vec<Session>, StoreError> {
    let mut all = store.sessions_of(session.programme)?;
    let content: SessionId = session.id;
    all.retain(|one| one.content_of == Some(content));
    Ok(all)
}
