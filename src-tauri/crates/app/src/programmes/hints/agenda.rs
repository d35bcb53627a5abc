//! The agenda of a session as the rules look at it: slots with their hours, places and people.

use chrono::NaiveTime;
use parvis_domain::id::VenueId;
use parvis_domain::session::Session;
use parvis_domain::slot::Slot;
use uuid::Uuid;

use crate::programmes::tree::{ProgrammeTree, SpeakerTree};

/// A session with what happens in it, in order.
pub(super) struct Agenda<'a> {
    /// The session.
    pub session: &'a Session,
    /// Its slots.
    pub entries: Vec<Entry<'a>>,
}

/// A slot with who speaks in it.
pub(super) struct Entry<'a> {
    /// The slot.
    pub slot: &'a Slot,
    /// Who comes to speak.
    pub people: Vec<Appearance>,
}

/// Somebody on the stage of a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Appearance {
    /// The person, else the organisation.
    pub who: Uuid,
    /// Their name.
    pub name: String,
}

impl Entry<'_> {
    /// Start and end, when both are known and something lies between them.
    pub fn span(&self) -> Option<(NaiveTime, NaiveTime)> {
        let span = (self.slot.starts?, self.slot.ends?);
        (span.0 < span.1).then_some(span)
    }

    /// Whether both are going on at one moment.
    pub fn meets(&self, other: &Entry<'_>) -> bool {
        match (self.span(), other.span()) {
            (Some((start, end)), Some((other_start, other_end))) => {
                start < other_end && other_start < end
            }
            _ => false,
        }
    }

    /// Whether the two are meant to run side by side.
    pub fn beside(&self, other: &Entry<'_>) -> bool {
        self.slot.parallel_group.is_some() && self.slot.parallel_group == other.slot.parallel_group
    }

    /// Where it is held.
    pub fn venue(&self, session: &Session) -> Option<VenueId> {
        self.slot.venue.or(session.venue)
    }
}

/// The agendas of a programme, in the order of its sessions.
pub(super) fn read(tree: &ProgrammeTree) -> Vec<Agenda<'_>> {
    let sessions = tree.sessions.iter();
    sessions
        .map(|session| Agenda {
            session: &session.session,
            entries: session
                .slots
                .iter()
                .map(|slot| Entry {
                    slot: &slot.slot,
                    people: slot.speakers.iter().filter_map(appearance).collect(),
                })
                .collect(),
        })
        .collect()
}

/// Who stands on the stage; nobody when they do not come.
fn appearance(speaker: &SpeakerTree) -> Option<Appearance> {
    if !speaker.speaker.follow_up.status.comes() {
        return None;
    }
    if let Some(person) = &speaker.person {
        let name = format!("{} {}", person.given_name, person.family_name);
        return Some(Appearance {
            who: person.id.0,
            name: name.trim().to_owned(),
        });
    }
    let organisation = speaker.organisation.as_ref()?;
    Some(Appearance {
        who: organisation.id.0,
        name: organisation.name.clone(),
    })
}
