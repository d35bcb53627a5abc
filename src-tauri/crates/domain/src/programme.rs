//! A programme: what a centre announces and holds, over one day or a cycle of sessions.

use chrono::NaiveDate;

use crate::choice;
use crate::id::{InvolvementId, OrganisationId, ProgrammeId, SessionId};

choice! {
    /// What kind of event a programme is.
    ProgrammeKind {
        /// A study day.
        StudyDay => "study-day",
        /// A regional or local meeting.
        Meeting => "meeting",
        /// A cycle of several sessions.
        Cycle => "cycle",
        /// A training course.
        Training => "training",
        /// A steering committee.
        SteeringCommittee => "steering-committee",
        /// A working group.
        WorkingGroup => "working-group",
        /// A conference or debate.
        Conference => "conference",
        /// Anything else.
        Other => "other",
    }
}

choice! {
    /// Which of the lists of programmes one is in.
    Shelf {
        /// What is being prepared or held.
        Current => "current",
        /// Put away: kept and searchable, out of sight.
        Archived => "archived",
        /// A model that others are made from; it is never held itself.
        Template => "template",
    }
}

/// A programme. Texts marked *rich* are in the small Markdown of [`crate::rich_text`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Its key.
    pub id: ProgrammeId,
    /// The series or parent cycle it belongs to ("Les rendez-vous de …").
    pub series: String,
    /// What kind of event it is.
    pub kind: ProgrammeKind,
    /// Its title; the only text that is never empty.
    pub title: String,
    /// A line below the title, often a question.
    pub subtitle: String,
    /// The period in words, when the dates do not say it ("de mai à novembre").
    pub period: String,
    /// Rich: why and what.
    pub presentation: String,
    /// Rich: the general objectives.
    pub objectives: String,
    /// Rich: who it is for.
    pub audience: String,
    /// Rich: how people will work.
    pub methods: String,
    /// Rich: what it costs, and for whom it is free.
    pub fees: String,
    /// The last day to register.
    pub registration_deadline: Option<NaiveDate>,
    /// Where to register (an address of the web).
    pub registration_link: String,
    /// Rich: what to know to register and to come.
    pub practical: String,
    /// The person to ask.
    pub contact_name: String,
    /// Their e-mail address.
    pub contact_email: String,
    /// Their telephone number.
    pub contact_phone: String,
    /// The small print at the foot of the documents.
    pub legal_footer: String,
    /// The number of the agreement (convention) under which it is funded.
    pub agreement: String,
    /// Put away: kept and searchable, out of the list of current programmes.
    pub archived: bool,
    /// A model that others are made from, out of the list of current programmes as well.
    pub template: bool,
}

impl Programme {
    /// The list it is in. A template that was put away is put away.
    pub fn shelf(&self) -> Shelf {
        match (self.archived, self.template) {
            (true, _) => Shelf::Archived,
            (false, true) => Shelf::Template,
            (false, false) => Shelf::Current,
        }
    }

    /// Puts it in a list.
    pub fn put_on(&mut self, shelf: Shelf) {
        self.archived = shelf == Shelf::Archived;
        self.template = shelf == Shelf::Template;
    }

    /// A programme of which only the title is known.
    pub fn titled(id: ProgrammeId, kind: ProgrammeKind, title: &str) -> Self {
        Self {
            id,
            series: String::new(),
            kind,
            title: title.to_owned(),
            subtitle: String::new(),
            period: String::new(),
            presentation: String::new(),
            objectives: String::new(),
            audience: String::new(),
            methods: String::new(),
            fees: String::new(),
            registration_deadline: None,
            registration_link: String::new(),
            practical: String::new(),
            contact_name: String::new(),
            contact_email: String::new(),
            contact_phone: String::new(),
            legal_footer: String::new(),
            agreement: String::new(),
            archived: false,
            template: false,
        }
    }
}

choice! {
    /// The part an organisation plays.
    Part {
        /// Answers for the event; its name heads the documents.
        Organiser => "organiser",
        /// Organises it together with the organiser.
        CoOrganiser => "co-organiser",
        /// Receives a session in its walls or territory.
        Host => "host",
        /// Supports it.
        Partner => "partner",
        /// Pays for it.
        Funder => "funder",
    }
}

/// The part an organisation plays in a programme, or in one of its sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Involvement {
    /// Its key.
    pub id: InvolvementId,
    /// The programme.
    pub programme: ProgrammeId,
    /// The session, when the part is played in one session only.
    pub session: Option<SessionId>,
    /// Who.
    pub organisation: OrganisationId,
    /// As what.
    pub part: Part,
    /// The order among those of the same part, from 0.
    pub position: i32,
}
