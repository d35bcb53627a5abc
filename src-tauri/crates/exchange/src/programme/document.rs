//! The shape of a programme file: these structures are the schema.
//!
//! Deliberately not here: reading, which reports every problem with its path, see `read`.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::fee::{FeePayerKind, FeeUnit};
use parvis_domain::follow_up::{ImageConsent, SpeakerStatus};
use parvis_domain::half_day::HalfDays;
use parvis_domain::organisation::OrganisationKind;
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::registration::Category;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use serde::{Serialize, Serializer};

/// A whole programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The series or parent cycle.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub series: String,
    /// What kind of event it is; `other` when absent.
    pub kind: ProgrammeKind,
    /// Its title, never empty.
    pub title: String,
    /// A line below the title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subtitle: String,
    /// The period in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub period: String,
    /// Rich: why and what.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub presentation: String,
    /// Rich: the general objectives.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub objectives: String,
    /// Rich: who it is for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub audience: String,
    /// Rich: how people will work.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub methods: String,
    /// Rich: what it costs.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fees: String,
    /// The last day to register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_deadline: Option<NaiveDate>,
    /// Where to register.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_link: String,
    /// Rich: what to know to register and to come.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub practical: String,
    /// The person to ask.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_name: String,
    /// Their e-mail address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_email: String,
    /// Their telephone number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_phone: String,
    /// The small print at the foot of the documents.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_footer: String,
    /// The number of the agreement under which it is funded.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agreement: String,
    /// More about organisations that are named elsewhere in the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Organisation>,
    /// Who organises, supports and pays.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub involvements: Vec<Involvement>,
    /// Who speaks throughout.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// The sessions, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Session>,
    /// What it costs whom, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fee_rules: Vec<FeeRule>,
    /// What is to be done before and after it, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preparations: Vec<Preparation>,
}

/// A rule of the fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeeRule {
    /// Whom it is for; `everyone` when absent.
    pub payer: FeePayerKind,
    /// As what they attend, with the payer `category` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// The amount in cents; 0 when absent.
    #[serde(skip_serializing_if = "is_zero")]
    pub cents: i32,
    /// What the amount is for; `day` when absent.
    pub unit: FeeUnit,
    /// The payers in other words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
}

/// When a line of the list of preparations is due: the field `date`, else the field `days`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Due {
    /// So many days after the first session; before it when negative.
    Days {
        /// How many.
        days: i32,
    },
    /// On a day of its own.
    On {
        /// The day.
        date: NaiveDate,
    },
}

/// A line of the list of preparations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preparation {
    /// What is to be done, never empty.
    pub title: String,
    /// When.
    #[serde(flatten)]
    pub due: Due,
    /// The day on which it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
}

impl Document {
    /// A programme of which only the title is known.
    pub fn titled(title: &str) -> Self {
        Self {
            series: String::new(),
            kind: ProgrammeKind::Other,
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
            organisations: Vec::new(),
            involvements: Vec::new(),
            speakers: Vec::new(),
            sessions: Vec::new(),
            fee_rules: Vec::new(),
            preparations: Vec::new(),
        }
    }
}

/// An organisation; referred to by `name`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The official name, never empty.
    pub name: String,
    /// The name to print on a badge.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub badge_name: String,
    /// The acronym.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acronym: String,
    /// What kind of body it is; `other` when absent.
    pub kind: OrganisationKind,
    /// The territory it acts on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub territory: String,
    /// Rich: some words about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notice: String,
}

/// The part an organisation plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Involvement {
    /// Its name, never empty.
    pub organisation: String,
    /// As what.
    pub part: Part,
}

/// One appearance of a person, an organisation, or a person for an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// As they wish to be addressed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub civility: String,
    /// Given name, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given_name: String,
    /// Family name, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub family_name: String,
    /// The organisation that speaks, or that the person speaks for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// As what; `speaker` when absent.
    pub role: SpeakerRole,
    /// The role as this person has it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role_label: String,
    /// The functions they speak under, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mandates: Vec<Mandate>,
    /// Rich: some words about them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notice: String,
    /// How far the staff are with them; `confirmed` when absent: who is announced comes. Never
    /// `replaced`, which follows from standing in the `replaced` of another.
    #[serde(skip_serializing_if = "is_confirmed")]
    pub status: SpeakerStatus,
    /// When they arrive, as an hour or in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub arrival: String,
    /// What they need in the room.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub equipment: String,
    /// Whether they may be photographed; `not-asked` when absent.
    #[serde(skip_serializing_if = "is_not_asked")]
    pub image: ImageConsent,
    /// Those whose place they have taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<Speaker>,
}

/// A function that a speaker holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mandate {
    /// The function in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// The name of the organisation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organisation: String,
}

/// A building with its address. Venues with the same name and city are one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Venue {
    /// Its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The address above the town, one or more lines.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// The postal code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// The town.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// Rich: how to get there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub access: String,
    /// Rich: for whom it is accessible, and how.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub accessibility: String,
}

/// One day, half-day or evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Session {
    /// The number it is announced with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<i32>,
    /// Its own title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The period in words while the day is not known.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub period: String,
    /// It lasts the day; `false` when absent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub all_day: bool,
    /// When the doors open.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub doors_open: Option<NaiveTime>,
    /// The official start.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub starts: Option<NaiveTime>,
    /// The official end.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub ends: Option<NaiveTime>,
    /// How its half-days are found; `from-hours` when absent.
    pub half_days: HalfDays,
    /// The hour between the half-days.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub half_day_boundary: Option<NaiveTime>,
    /// How people take part; `on-site` when absent.
    pub mode: Mode,
    /// Where it stands; `open` when absent.
    pub status: SessionStatus,
    /// Where it is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// The room.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub room: String,
    /// The address to join it online.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub online_link: String,
    /// How many people fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i32>,
    /// Rich: the context.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub context: String,
    /// Rich: the objectives of the day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub objectives: String,
    /// Rich: the lines of work of the day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub axes: String,
    /// Who hosts or supports this session.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub involvements: Vec<Involvement>,
    /// Who speaks throughout the session.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// The agenda, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// The place, from 0, of the session among all whose title, texts, agenda and speakers this one
    /// repeats: it has none of its own then, and nothing repeats it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_of: Option<usize>,
}

impl Session {
    /// Whether it says something that belongs to a content: a title, texts, an agenda or speakers.
    pub fn has_content(&self) -> bool {
        let texts = [&self.title, &self.context, &self.objectives, &self.axes];
        let silent = texts.iter().all(|text| text.is_empty());
        !silent || !self.speakers.is_empty() || !self.slots.is_empty()
    }

    /// A session of which nothing is known.
    pub fn blank() -> Self {
        Self {
            ordinal: None,
            title: String::new(),
            date: None,
            period: String::new(),
            all_day: false,
            doors_open: None,
            starts: None,
            ends: None,
            half_days: HalfDays::FromHours,
            half_day_boundary: None,
            mode: Mode::OnSite,
            status: SessionStatus::Open,
            venue: None,
            room: String::new(),
            online_link: String::new(),
            capacity: None,
            context: String::new(),
            objectives: String::new(),
            axes: String::new(),
            involvements: Vec::new(),
            speakers: Vec::new(),
            slots: Vec::new(),
            content_of: None,
        }
    }
}

/// One line of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// What happens; `other` when absent.
    pub kind: SlotKind,
    /// When it starts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub starts: Option<NaiveTime>,
    /// When it ends.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hour")]
    pub ends: Option<NaiveTime>,
    /// Its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Rich: what it is about.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The question that leads it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lead_question: String,
    /// Slots of a session with the same group run side by side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parallel_group: Option<i32>,
    /// The number it is announced with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
    /// Where it is held, when not at the session's venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// The room.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub room: String,
    /// How many people fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i32>,
    /// Who speaks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field by reference"
)]
fn is_zero(cents: &i32) -> bool {
    *cents == 0
}

fn is_confirmed(status: &SpeakerStatus) -> bool {
    *status == SpeakerStatus::Confirmed
}

fn is_not_asked(image: &ImageConsent) -> bool {
    *image == ImageConsent::NotAsked
}

impl Slot {
    /// A slot of which only the kind is known.
    pub fn blank(kind: SlotKind) -> Self {
        Self {
            kind,
            starts: None,
            ends: None,
            title: String::new(),
            description: String::new(),
            lead_question: String::new(),
            parallel_group: None,
            number: None,
            venue: None,
            room: String::new(),
            capacity: None,
            speakers: Vec::new(),
        }
    }
}

impl Speaker {
    /// An appearance of nobody yet.
    pub fn blank() -> Self {
        Self {
            civility: String::new(),
            given_name: String::new(),
            family_name: String::new(),
            organisation: String::new(),
            role: SpeakerRole::Speaker,
            role_label: String::new(),
            mandates: Vec::new(),
            notice: String::new(),
            status: SpeakerStatus::Confirmed,
            arrival: String::new(),
            equipment: String::new(),
            image: ImageConsent::NotAsked,
            replaced: Vec::new(),
        }
    }
}

fn hour<S: Serializer>(hour: &Option<NaiveTime>, serializer: S) -> Result<S::Ok, S::Error> {
    hour.map(parvis_domain::clock_time::text)
        .serialize(serializer)
}
