//! A programme with everything in it as one plain tree: what the window, the brochure and the
//! JSON file are made from.
//!
//! Deliberately absent: people who attend, and the shapes of the window and of files.

use std::collections::HashMap;

use chrono::NaiveDate;
use parvis_domain::fee::FeeRule;
use parvis_domain::id::{
    MandateId, OrganisationId, PersonId, ProgrammeId, SessionId, SlotId, VenueId,
};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::preparation::Preparation;
use parvis_domain::programme::{Involvement, Programme};
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use parvis_domain::speaker::{Speaker, Stage};
use parvis_domain::venue::Venue;
use parvis_store::{Store, StoreError};

/// A programme and what it consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeTree {
    /// The programme itself.
    pub programme: Programme,
    /// The parts played in the programme as a whole: organisers first, each part's in order.
    pub involvements: Vec<InvolvementTree>,
    /// Who speaks throughout the programme, in order.
    pub speakers: Vec<SpeakerTree>,
    /// The sessions, in order.
    pub sessions: Vec<SessionTree>,
    /// What is to be done before and after, in order.
    pub preparations: Vec<Preparation>,
    /// What it costs whom, in order.
    pub fee_rules: Vec<FeeRule>,
}

/// A session and what it consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionTree {
    /// The session itself.
    pub session: Session,
    /// Where it is held.
    pub venue: Option<Venue>,
    /// The parts played in this session, in order.
    pub involvements: Vec<InvolvementTree>,
    /// Who speaks throughout the session, in order.
    pub speakers: Vec<SpeakerTree>,
    /// The agenda, in order.
    pub slots: Vec<SlotTree>,
}

/// A slot and who speaks in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotTree {
    /// The slot itself.
    pub slot: Slot,
    /// Where it is held, when not at the session's venue.
    pub venue: Option<Venue>,
    /// Who speaks, in order.
    pub speakers: Vec<SpeakerTree>,
}

/// One appearance of a speaker, with all that it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeakerTree {
    /// The appearance itself.
    pub speaker: Speaker,
    /// The person who speaks.
    pub person: Option<Person>,
    /// The organisation that speaks or is spoken for.
    pub organisation: Option<Organisation>,
    /// The mandates they speak under: those chosen for this appearance, else all that the person
    /// has on the day, in order.
    pub mandates: Vec<MandateTree>,
}

/// A mandate with its organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateTree {
    /// The mandate itself.
    pub mandate: Mandate,
    /// Where it is held.
    pub organisation: Option<Organisation>,
}

/// A part played, with who plays it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvolvementTree {
    /// The part itself.
    pub involvement: Involvement,
    /// Who plays it.
    pub organisation: Organisation,
}

impl ProgrammeTree {
    /// Reads a programme whole, with one statement for each noun.
    ///
    /// `today` decides which mandates of a person still hold.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such programme.
    pub fn read(store: &Store, id: ProgrammeId, today: NaiveDate) -> Result<Self, StoreError> {
        let programme = store.programme(id)?;
        let mut parts = Parts::read(store, id, today)?;
        let mut sessions = Vec::new();
        for session in store.sessions_of(id)? {
            sessions.push(parts.session(session));
        }
        Ok(Self {
            programme,
            involvements: parts.take_involvements(None),
            speakers: parts.take_speakers(Stage::Programme(id)),
            sessions,
            preparations: store.preparations_of(id)?,
            fee_rules: store.fee_rules_of(id)?,
        })
    }

    /// The same without the speakers who withdrew or were replaced: what stands on paper and counts.
    #[must_use]
    pub fn coming(mut self) -> Self {
        let comes = |tree: &SpeakerTree| tree.speaker.comes();
        self.speakers.retain(comes);
        for session in &mut self.sessions {
            session.speakers.retain(comes);
            for slot in &mut session.slots {
                slot.speakers.retain(comes);
            }
        }
        self
    }

    /// Every appearance in the programme, in the order in which a reader meets them.
    pub fn all_speakers(&self) -> impl Iterator<Item = &SpeakerTree> {
        self.speakers
            .iter()
            .chain(self.sessions.iter().flat_map(|session| {
                session
                    .speakers
                    .iter()
                    .chain(session.slots.iter().flat_map(|slot| &slot.speakers))
            }))
    }
}

/// What a programme refers to, each noun read at once, before it is put where it belongs.
struct Parts {
    today: NaiveDate,
    organisations: HashMap<OrganisationId, Organisation>,
    venues: HashMap<VenueId, Venue>,
    people: HashMap<PersonId, Person>,
    mandates: Vec<Mandate>,
    speakers: Vec<Speaker>,
    involvements: Vec<Involvement>,
    slots: HashMap<SessionId, Vec<Slot>>,
}

impl Parts {
    fn read(store: &Store, id: ProgrammeId, today: NaiveDate) -> Result<Self, StoreError> {
        let mut slots: HashMap<SessionId, Vec<Slot>> = HashMap::new();
        for slot in store.slots_of(id)? {
            slots.entry(slot.session).or_default().push(slot);
        }
        let speakers = store.speakers_of(id)?;
        let mut people: Vec<_> = speakers
            .iter()
            .filter_map(|speaker| speaker.person)
            .collect();
        people.sort_unstable();
        people.dedup();
        let organisations = store
            .organisations_of(id)?
            .into_iter()
            .map(|o| (o.id, o))
            .collect();
        Ok(Self {
            today,
            organisations,
            venues: store
                .venues_of(id)?
                .into_iter()
                .map(|v| (v.id, v))
                .collect(),
            people: store
                .people(&people)?
                .into_iter()
                .map(|p| (p.id, p))
                .collect(),
            mandates: store.mandates_of(&people)?,
            speakers,
            involvements: store.involvements_of(id)?,
            slots,
        })
    }

    fn session(&mut self, session: Session) -> SessionTree {
        let slots = self.slots.remove(&session.id).unwrap_or_default();
        SessionTree {
            venue: self.venue(session.venue),
            involvements: self.take_involvements(Some(session.id)),
            speakers: self.take_speakers(Stage::Session(session.id)),
            slots: slots.into_iter().map(|slot| self.slot(slot)).collect(),
            session,
        }
    }

    fn slot(&mut self, slot: Slot) -> SlotTree {
        let id: SlotId = slot.id;
        SlotTree {
            venue: self.venue(slot.venue),
            speakers: self.take_speakers(Stage::Slot(id)),
            slot,
        }
    }

    fn venue(&self, id: Option<VenueId>) -> Option<Venue> {
        self.venues.get(&id?).cloned()
    }

    fn organisation(&self, id: Option<OrganisationId>) -> Option<Organisation> {
        self.organisations.get(&id?).cloned()
    }

    fn take_involvements(&mut self, session: Option<SessionId>) -> Vec<InvolvementTree> {
        let mut here: Vec<_> = self
            .involvements
            .extract_if(.., |i| i.session == session)
            .collect();
        here.sort_by_key(|involvement| (involvement.part, involvement.position));
        let with_organisation = |involvement: Involvement| {
            let organisation = self.organisations.get(&involvement.organisation)?.clone();
            Some(InvolvementTree {
                involvement,
                organisation,
            })
        };
        here.into_iter().filter_map(with_organisation).collect()
    }

    fn take_speakers(&mut self, stage: Stage) -> Vec<SpeakerTree> {
        let here: Vec<_> = self.speakers.extract_if(.., |s| s.stage == stage).collect();
        here.into_iter()
            .map(|speaker| self.speaker(speaker))
            .collect()
    }

    fn speaker(&self, speaker: Speaker) -> SpeakerTree {
        SpeakerTree {
            person: speaker.person.and_then(|id| self.people.get(&id).cloned()),
            organisation: self.organisation(speaker.organisation),
            mandates: self.mandates(&speaker),
            speaker,
        }
    }

    fn mandates(&self, speaker: &Speaker) -> Vec<MandateTree> {
        let with_organisation = |mandate: &Mandate| MandateTree {
            organisation: self.organisation(mandate.organisation),
            mandate: mandate.clone(),
        };
        if speaker.mandates.is_empty() {
            let all = self
                .mandates
                .iter()
                .filter(|m| Some(m.person) == speaker.person);
            return all
                .filter(|m| holds(m, self.today))
                .map(with_organisation)
                .collect();
        }
        let chosen = |id: &MandateId| self.mandates.iter().find(|m| m.id == *id);
        speaker
            .mandates
            .iter()
            .filter_map(chosen)
            .map(with_organisation)
            .collect()
    }
}

/// Whether a mandate holds on a day.
fn holds(mandate: &Mandate, day: NaiveDate) -> bool {
    mandate.begins.is_none_or(|begins| begins <= day) && mandate.ends.is_none_or(|ends| day <= ends)
}
