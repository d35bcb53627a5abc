//! A programme of one session for the tests of the rules.

use chrono::NaiveDate;
use parvis_domain::follow_up::SpeakerStatus;
use parvis_domain::id::{ProgrammeId, SlotId};
use parvis_domain::preparation::{Due, Preparation};
use parvis_domain::session::Session;
use parvis_domain::slot::{Slot, SlotKind};
use parvis_domain::speaker::{SpeakerRole, Stage};
use parvis_store::{Appearance, WaitingCount};
use uuid::Uuid;

use super::{Followed, of};

/// The day of the session.
pub(super) const FIRST_DAY: &str = "2027-03-23";

/// The session with what is followed up, looked at on some day.
pub(super) struct Sample {
    today: NaiveDate,
    pub session: Session,
    pub slots: Vec<Slot>,
    appearances: Vec<Appearance>,
    preparations: Vec<Preparation>,
    pub waiting: Vec<WaitingCount>,
}

impl Sample {
    /// An empty session, looked at on this day.
    pub fn on(today: &str) -> Self {
        let mut session = Session::blank(Uuid::from_u128(2).into(), programme(), 0);
        session.date = FIRST_DAY.parse().ok();
        Self {
            today: today.parse().expect("a day"),
            session,
            slots: Vec::new(),
            appearances: Vec::new(),
            preparations: Vec::new(),
            waiting: Vec::new(),
        }
    }

    /// A further slot.
    pub fn slot(&mut self, kind: SlotKind, number: Option<i32>) -> SlotId {
        let position = i32::try_from(self.slots.len()).expect("few slots");
        let id = Uuid::from_u128(100 + self.slots.len() as u128).into();
        let mut slot = Slot::blank(id, self.session.id, position, kind);
        slot.number = number;
        self.slots.push(slot);
        id
    }

    /// Somebody in a slot.
    pub fn speaks(&mut self, slot: SlotId, name: &str, role: SpeakerRole, status: SpeakerStatus) {
        self.appear(Stage::Slot(slot), name, (role, status));
    }

    /// Somebody throughout the session, who comes.
    pub fn leads_the_day(&mut self, name: &str, role: SpeakerRole) {
        let stage = Stage::Session(self.session.id);
        self.appear(stage, name, (role, SpeakerStatus::Confirmed));
    }

    fn appear(&mut self, stage: Stage, name: &str, as_what: (SpeakerRole, SpeakerStatus)) {
        let (role, status) = as_what;
        self.appearances.push(Appearance {
            programme: programme(),
            stage,
            role,
            status,
            name: name.to_owned(),
        });
    }

    /// A line of the list of preparations.
    pub fn prepare(&mut self, title: &str, days: i32) {
        let position = i32::try_from(self.preparations.len()).expect("few lines");
        self.preparations.push(Preparation {
            id: Uuid::nil().into(),
            programme: programme(),
            position,
            title: title.to_owned(),
            due: Due::Days(days),
            done: None,
        });
    }

    /// What the rules say, as "code subject".
    pub fn hints(&self) -> Vec<String> {
        let hints = of(&Followed {
            today: self.today,
            sessions: vec![(&self.session, self.slots.iter().collect())],
            appearances: self.appearances.iter().collect(),
            preparations: &self.preparations,
            waiting: &self.waiting,
        });
        let told = hints.iter();
        told.map(|hint| format!("{} {}", hint.code, hint.subject))
            .collect()
    }
}

fn programme() -> ProgrammeId {
    Uuid::from_u128(1).into()
}
