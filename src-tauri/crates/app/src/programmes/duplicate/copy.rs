//! A programme made from another, in memory: the plan looks at it, and the use case writes it.

use std::collections::HashMap;

use parvis_domain::follow_up::FollowUp;
use parvis_domain::id::{ProgrammeId, SessionId, SlotId};
use parvis_domain::programme::{Involvement, Programme};
use parvis_domain::session::{Session, SessionStatus};
use parvis_domain::slot::Slot;
use parvis_domain::speaker::{Speaker, Stage};
use uuid::Uuid;

use super::days::Days;
use crate::programmes::tree::{InvolvementTree, ProgrammeTree, SlotTree, SpeakerTree};
use crate::view::duplicate::DuplicateOptions;

/// The new programme with everything in it.
pub(super) struct Copy {
    pub programme: Programme,
    pub involvements: Vec<Involvement>,
    /// Each with the session it is copied from.
    pub sessions: Vec<(SessionId, Session)>,
    pub slots: Vec<Slot>,
    pub speakers: Vec<Speaker>,
}

impl Copy {
    pub(super) fn of(
        tree: &ProgrammeTree,
        options: &DuplicateOptions,
        days: &Days,
        new_id: &mut dyn FnMut() -> Uuid,
    ) -> Self {
        let programme = programme(tree, options, days, new_id().into());
        let mut maker = Maker {
            options,
            copy: Self {
                programme,
                involvements: Vec::new(),
                sessions: Vec::new(),
                slots: Vec::new(),
                speakers: Vec::new(),
            },
            sessions: HashMap::new(),
            new_id,
        };
        maker.fill(tree, days);
        maker.copy
    }
}

fn programme(
    tree: &ProgrammeTree,
    options: &DuplicateOptions,
    days: &Days,
    id: ProgrammeId,
) -> Programme {
    let source = tree.programme.clone();
    let mut new = Programme {
        id,
        registration_deadline: days.moved(source.registration_deadline),
        // People would register for what is over.
        registration_link: String::new(),
        archived: false,
        template: false,
        ..source
    };
    if !options.texts {
        for text in [
            &mut new.presentation,
            &mut new.objectives,
            &mut new.audience,
            &mut new.methods,
            &mut new.fees,
            &mut new.practical,
            &mut new.legal_footer,
        ] {
            text.clear();
        }
    }
    new
}

/// A copy in the making.
struct Maker<'m> {
    options: &'m DuplicateOptions,
    copy: Copy,
    /// The new sessions by the old ones.
    sessions: HashMap<SessionId, SessionId>,
    new_id: &'m mut dyn FnMut() -> Uuid,
}

impl Maker<'_> {
    fn fill(&mut self, tree: &ProgrammeTree, days: &Days) {
        let stage = Stage::Programme(self.copy.programme.id);
        self.speakers(stage, &tree.speakers);
        for source in &tree.sessions {
            let session = self.session(&source.session, days);
            let id = session.id;
            self.sessions.insert(source.session.id, id);
            self.copy.sessions.push((source.session.id, session));
            self.speakers(Stage::Session(id), &source.speakers);
            if self.options.agenda {
                source.slots.iter().for_each(|slot| self.slot(id, slot));
            }
        }
        // What a session repeats may stand below it.
        for (_, session) in &mut self.copy.sessions {
            let content = session.content_of.and_then(|id| self.sessions.get(&id));
            session.content_of = content.copied();
        }
        self.involvements(&tree.involvements);
        for source in &tree.sessions {
            self.involvements(&source.involvements);
        }
    }

    fn session(&mut self, source: &Session, days: &Days) -> Session {
        let mut session = Session {
            id: (self.new_id)().into(),
            programme: self.copy.programme.id,
            date: days.of(source.id, source.date),
            status: SessionStatus::Open,
            online_link: String::new(),
            ..source.clone()
        };
        if !self.options.venues {
            session.venue = None;
            session.room.clear();
        }
        if !self.options.texts {
            session.context.clear();
            session.objectives.clear();
            session.axes.clear();
        }
        session
    }

    fn slot(&mut self, session: SessionId, source: &SlotTree) {
        let id: SlotId = (self.new_id)().into();
        let mut slot = Slot {
            id,
            session,
            ..source.slot.clone()
        };
        if !self.options.venues {
            slot.venue = None;
            slot.room.clear();
        }
        self.copy.slots.push(slot);
        self.speakers(Stage::Slot(id), &source.speakers);
    }

    fn speakers(&mut self, stage: Stage, sources: &[SpeakerTree]) {
        if !self.options.speakers {
            return;
        }
        // Whoever did not come then is not asked again unseen; the others are asked anew.
        let came = |source: &&SpeakerTree| source.speaker.follow_up.status.comes();
        for source in sources.iter().filter(came) {
            self.copy.speakers.push(Speaker {
                id: (self.new_id)().into(),
                stage,
                follow_up: FollowUp::default(),
                ..source.speaker.clone()
            });
        }
    }

    fn involvements(&mut self, sources: &[InvolvementTree]) {
        if !self.options.partners {
            return;
        }
        for InvolvementTree { involvement, .. } in sources {
            let session = involvement.session.and_then(|id| self.sessions.get(&id));
            self.copy.involvements.push(Involvement {
                id: (self.new_id)().into(),
                programme: self.copy.programme.id,
                session: session.copied(),
                ..involvement.clone()
            });
        }
    }
}
