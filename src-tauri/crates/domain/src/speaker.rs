//! A speaker: one appearance of a person, an organisation, or a person for an organisation.

use crate::choice;
use crate::follow_up::FollowUp;
use crate::id::{MandateId, OrganisationId, PersonId, ProgrammeId, SessionId, SlotId, SpeakerId};

choice! {
    /// What a speaker does.
    SpeakerRole {
        /// Speaks.
        Speaker => "speaker",
        /// Leads the discussion.
        Facilitator => "facilitator",
        /// Brings back what was said.
        Rapporteur => "rapporteur",
        /// Teaches.
        Trainer => "trainer",
        /// Bears witness.
        Witness => "witness",
    }
}

/// Where a speaker appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Throughout a programme.
    Programme(ProgrammeId),
    /// Throughout a session.
    Session(SessionId),
    /// In one slot.
    Slot(SlotId),
}

/// One appearance. At least one of `person` and `organisation` is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// Its key.
    pub id: SpeakerId,
    /// Where.
    pub stage: Stage,
    /// The order on that stage, from 0.
    pub position: i32,
    /// Who.
    pub person: Option<PersonId>,
    /// The organisation that speaks, or that the person speaks for.
    pub organisation: Option<OrganisationId>,
    /// As what.
    pub role: SpeakerRole,
    /// The role as this person has it ("Intervenante"), when the usual word is not right.
    pub role_label: String,
    /// The mandates they speak under, in order; none for all that the person has today.
    pub mandates: Vec<MandateId>,
    /// Rich: some words about them.
    pub notice: String,
    /// How far the staff are with them.
    pub follow_up: FollowUp,
}

impl Speaker {
    /// Whether they are counted on: those who withdrew or were replaced stand on no paper.
    pub fn comes(&self) -> bool {
        self.follow_up.status.comes()
    }
}
