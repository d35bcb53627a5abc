//! Following up a speaker: from the first call to the day itself.
//!
//! Deliberately not here: who speaks where, and who may read the private note.

use crate::choice;
use crate::id::SpeakerId;

choice! {
    /// How far the staff are with a speaker.
    SpeakerStatus {
        /// Thought of; nobody has written to them yet.
        ToApproach => "to-approach",
        /// Asked, and has not answered.
        Approached => "approached",
        /// Will come.
        Confirmed => "confirmed",
        /// Announced "sous réserve": will probably come.
        Provisional => "provisional",
        /// Will not come, and nobody has their place.
        Withdrawn => "withdrawn",
        /// Will not come; somebody else has their place.
        Replaced => "replaced",
    }
}

impl SpeakerStatus {
    /// Those that are chosen; being replaced follows from naming who comes instead.
    pub const CHOSEN: &'static [Self] = &[
        Self::ToApproach,
        Self::Approached,
        Self::Confirmed,
        Self::Provisional,
        Self::Withdrawn,
    ];

    /// Whether one counts on them: printed, counted, expected.
    pub const fn comes(self) -> bool {
        !matches!(self, Self::Withdrawn | Self::Replaced)
    }
}

choice! {
    /// Whether somebody agreed to be photographed and recorded.
    ImageConsent {
        /// Nobody asked.
        NotAsked => "not-asked",
        /// Agreed.
        Yes => "yes",
        /// Refused.
        No => "no",
    }
}

choice! {
    /// What is still to be asked of a speaker.
    Missing {
        /// Their firm word.
        Answer => "answer",
        /// When they arrive.
        Arrival => "arrival",
        /// Whether they may be photographed.
        Image => "image",
    }
}

/// What the staff know and note about one appearance of a speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// How far they are.
    pub status: SpeakerStatus,
    /// When they arrive, as an hour or in words ("la veille au soir").
    pub arrival: String,
    /// What they need in the room.
    pub equipment: String,
    /// Whether they may be photographed.
    pub image: ImageConsent,
    /// Private: what the staff note for themselves. On no paper and in no file.
    pub note: String,
    /// Who has their place; only with [`SpeakerStatus::Replaced`].
    pub replaced_by: Option<SpeakerId>,
}

impl Default for FollowUp {
    /// Nothing has been done yet.
    fn default() -> Self {
        Self {
            status: SpeakerStatus::ToApproach,
            arrival: String::new(),
            equipment: String::new(),
            image: ImageConsent::NotAsked,
            note: String::new(),
            replaced_by: None,
        }
    }
}

impl FollowUp {
    /// Of somebody who is announced already: they said that they come.
    pub fn confirmed() -> Self {
        Self {
            status: SpeakerStatus::Confirmed,
            ..Self::default()
        }
    }

    /// What is still to be asked; nothing of those who do not come. Equipment is not among it: most
    /// need none, and an empty text says so.
    pub fn missing(&self) -> Vec<Missing> {
        if !self.status.comes() {
            return Vec::new();
        }
        let wanted = [
            (self.status != SpeakerStatus::Confirmed, Missing::Answer),
            (self.arrival.is_empty(), Missing::Arrival),
            (self.image == ImageConsent::NotAsked, Missing::Image),
        ];
        let wanted = wanted.into_iter().filter(|(missing, _)| *missing);
        wanted.map(|(_, what)| what).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_asked_of_those_who_come_only() {
        let blank = FollowUp::default();
        assert_eq!(
            blank.missing(),
            [Missing::Answer, Missing::Arrival, Missing::Image]
        );
        let known = FollowUp {
            arrival: "8h30".to_owned(),
            image: ImageConsent::No,
            ..FollowUp::confirmed()
        };
        assert_eq!(known.missing(), []);
        for status in [SpeakerStatus::Withdrawn, SpeakerStatus::Replaced] {
            let gone = FollowUp {
                status,
                ..FollowUp::default()
            };
            assert_eq!(gone.missing(), []);
        }
    }

    #[test]
    fn every_status_but_one_is_chosen() {
        let left: Vec<_> = SpeakerStatus::ALL
            .iter()
            .filter(|status| !SpeakerStatus::CHOSEN.contains(status))
            .collect();
        assert_eq!(left, [&SpeakerStatus::Replaced]);
    }
}
