//! A content that is held several times, in a tree: each occurrence with the content it shows, and
//! the occurrences of a content together.
//!
//! Deliberately absent: what an occurrence shows of its content (room `domain`), and writing either.

use parvis_domain::id::SessionId;
use parvis_domain::occurrence::held_in;
use parvis_domain::session::Session;
use parvis_exchange::programme as file;

use super::tree::{ProgrammeTree, SessionTree, SlotTree};
use crate::view::problem::Problem;

impl ProgrammeTree {
    /// The same with the texts, agenda and speakers in every session that repeats another, the
    /// agenda at the hours of that session: what a paper of one occurrence says.
    #[must_use]
    pub fn resolved(mut self) -> Self {
        let contents: Vec<SessionTree> = self
            .sessions
            .iter()
            .filter(|tree| !tree.session.repeats())
            .cloned()
            .collect();
        for tree in &mut self.sessions {
            let of = |content: &&SessionTree| Some(content.session.id) == tree.session.content_of;
            if let Some(content) = contents.iter().find(of) {
                show(tree, content);
            }
        }
        self
    }

    /// The sessions that have a content of their own, in order.
    pub fn contents(&self) -> impl Iterator<Item = &SessionTree> {
        self.sessions.iter().filter(|tree| !tree.session.repeats())
    }

    /// All occurrences of a content, in order: the session itself and those that repeat it.
    pub fn occurrences(&self, content: SessionId) -> Vec<&SessionTree> {
        let of_it = |tree: &&SessionTree| tree.session.content() == content;
        self.sessions.iter().filter(of_it).collect()
    }

    /// A session with the texts it shows.
    pub fn with_texts(&self, session: &Session) -> Session {
        let of = |content: &&SessionTree| Some(content.session.id) == session.content_of;
        match self.sessions.iter().find(of) {
            Some(content) => session.with_texts_of(&content.session),
            None => session.clone(),
        }
    }
}

/// Lets a session show a content.
fn show(tree: &mut SessionTree, content: &SessionTree) {
    let slot = |shown: &SlotTree| {
        let slot = held_in(&shown.slot, &content.session, &tree.session);
        SlotTree {
            venue: shown.venue.clone().filter(|_| slot.venue.is_some()),
            speakers: shown.speakers.clone(),
            slot,
        }
    };
    tree.slots = content.slots.iter().map(slot).collect();
    tree.speakers.clone_from(&content.speakers);
    tree.session = tree.session.with_texts_of(&content.session);
}

/// What a document says about contents and does not fit: `not-a-content` where there is no session of
/// this place that has its own, `content-of-its-own` where a session that repeats another has one too.
pub(super) fn faults(document: &file::Document) -> Vec<Problem> {
    let all = &document.sessions;
    let mut faults = Vec::new();
    for (at, session) in all.iter().enumerate() {
        let Some(content) = session.content_of else {
            continue;
        };
        let path = format!("sessions[{at}].content_of");
        let is_one = all.get(content).is_some_and(|one| one.content_of.is_none());
        if !is_one {
            faults.push(
                Problem::new("not-a-content")
                    .on(&path)
                    .with("path", &path)
                    .with("value", i32::try_from(content).unwrap_or(i32::MAX)),
            );
        } else if session.has_content() {
            faults.push(
                Problem::new("content-of-its-own")
                    .on(&path)
                    .with("path", &path),
            );
        }
    }
    faults
}
