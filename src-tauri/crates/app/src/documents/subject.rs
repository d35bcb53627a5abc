//! What a paper is about: a programme, or one session of it. A session that repeats another is shown
//! with that one's texts, agenda and speakers, on its own day and in its own place.
//!
//! Deliberately not here: who is on the paper, and what it says.

use parvis_documents::place::Meta;
use parvis_domain::id::{ProgrammeId, SessionId};

use super::run::Run;
use super::wording;
use crate::files;
use crate::programmes::tree::{ProgrammeTree, SessionTree, SpeakerTree};
use crate::transact::{App, AppError};
use crate::view::problem::Problem;
use crate::view::settings::CentreView;
use crate::words::Catalogue;

/// A programme, and the session of it that the paper is for. Speakers who do not come stand on no
/// paper and are left out here.
pub(super) struct Subject {
    /// The programme.
    pub tree: ProgrammeTree,
    session: Option<SessionId>,
}

impl Subject {
    /// A programme as a whole.
    ///
    /// # Errors
    /// `not-found` when it is gone.
    pub fn programme(app: &App, programme_id: &str) -> Result<Self, AppError> {
        Self::read(app, key(programme_id)?, None)
    }

    /// One session.
    ///
    /// # Errors
    /// `not-found` when it is gone.
    pub fn session(app: &App, session_id: &str) -> Result<Self, AppError> {
        let id: SessionId = key(session_id)?;
        Self::read(app, app.store().session(id)?.programme, Some(id))
    }

    /// A programme, or the session of it that is named.
    ///
    /// # Errors
    /// `not-found` when one of them is gone, or the session is of another programme.
    pub fn part(app: &App, programme_id: &str, session_id: &str) -> Result<Self, AppError> {
        let session = match session_id {
            "" => None,
            id => Some(key(id)?),
        };
        Self::read(app, key(programme_id)?, session)
    }

    fn read(
        app: &App,
        programme: ProgrammeId,
        session: Option<SessionId>,
    ) -> Result<Self, AppError> {
        let tree = ProgrammeTree::read(app.store(), programme, app.today())?
            .coming()
            .resolved();
        let known = |id| tree.sessions.iter().any(|tree| tree.session.id == id);
        if session.is_some_and(|id| !known(id)) {
            return Err(Problem::new("not-found").into());
        }
        Ok(Self { tree, session })
    }

    /// The session that the paper is for; none for the programme as a whole.
    pub fn only_session(&self) -> Option<&SessionTree> {
        let id = self.session?;
        self.tree.sessions.iter().find(|tree| tree.session.id == id)
    }

    /// The session that the paper is for, also when the programme has no other.
    pub fn sole_session(&self) -> Option<&SessionTree> {
        let sessions = &self.tree.sessions;
        let only = sessions.first().filter(|_| sessions.len() == 1);
        self.only_session().or(only)
    }

    /// The key of that session.
    pub fn session_id(&self) -> Option<SessionId> {
        self.session
    }

    /// Everybody who speaks, once: throughout the programme, then session by session and slot by
    /// slot; for one session only those of the programme and its own.
    pub fn speakers(&self) -> Vec<&SpeakerTree> {
        let sessions = self
            .tree
            .sessions
            .iter()
            .filter(|tree| self.session.is_none_or(|id| tree.session.id == id));
        let of_sessions = sessions.flat_map(|tree| {
            let slots = tree.slots.iter().flat_map(|slot| &slot.speakers);
            tree.speakers.iter().chain(slots)
        });
        let mut seen = Vec::new();
        let mut speakers = Vec::new();
        for tree in self.tree.speakers.iter().chain(of_sessions) {
            let alone = tree.speaker.organisation.filter(|_| tree.person.is_none());
            let who = (tree.speaker.person, alone);
            if !seen.contains(&who) {
                seen.push(who);
                speakers.push(tree);
            }
        }
        speakers
    }

    /// The key under which the runs of the paper are counted.
    pub fn run_key(&self) -> String {
        match self.session {
            Some(session) => session.to_string(),
            None => self.tree.programme.id.to_string(),
        }
    }

    /// The event in a few words: the session's label or title and its day, else the programme's
    /// title.
    pub fn about(&self, words: &Catalogue) -> String {
        let programme = &self.tree.programme;
        let Some(tree) = self.sole_session() else {
            return programme.title.clone();
        };
        let label = wording::session_label(words, &tree.session);
        let name = [&*label, &*tree.session.title, &*programme.title]
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or_default();
        let date = tree
            .session
            .date
            .map(|date| words.date_medium(date))
            .unwrap_or_default();
        wording::joined(&[name, &date], " – ")
    }

    /// "Badges – Journée 2 – 12 novembre 2026": the title of a file.
    pub fn title(&self, words: &Catalogue, document: &str) -> String {
        format!("{} – {}", words.text(document), self.about(words))
    }

    /// What the file says of itself.
    pub fn meta(&self, words: &Catalogue, centre: &CentreView, title: String, run: &Run) -> Meta {
        Meta {
            title,
            author: centre.name.clone(),
            subject: self.tree.programme.title.clone(),
            language: words.language().code().to_owned(),
            created: run.moment(),
        }
    }

    /// A name that every system takes: "Badges - Agir ensemble - 2027-03-23.pdf".
    pub fn file_name(&self, document: &str) -> String {
        let date = self
            .only_session()
            .and_then(|tree| tree.session.date)
            .map(|date| date.to_string());
        let title: String = self.tree.programme.title.chars().take(60).collect();
        let parts = [document, title.trim(), date.as_deref().unwrap_or_default()];
        files::named(&wording::joined(&parts, " - "), "pdf")
    }
}

/// A key as the page or a script gave it.
fn key<T: std::str::FromStr>(text: &str) -> Result<T, AppError> {
    text.parse().map_err(|_| Problem::new("not-found").into())
}
