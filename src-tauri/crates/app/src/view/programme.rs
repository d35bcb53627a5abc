//! Programmes as the list shows them, and one programme whole.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::preparation::{FeeRuleView, FollowUpView, PreparationView};

/// One line of the list of programmes, or one card of *Aujourd'hui*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeSummary {
    /// Its key.
    pub id: String,
    /// Code of `ProgrammeKind`.
    pub kind: String,
    /// Its series.
    pub series: String,
    /// Its title.
    pub title: String,
    /// The days of its sessions, in order, without repeats.
    pub dates: Vec<String>,
    /// The period in words, for when there are no days.
    pub period: String,
    /// The venues' towns, in order, without repeats.
    pub places: Vec<String>,
    /// How many sessions it has.
    pub sessions: i32,
    /// How many people are registered.
    pub attendees: i32,
    /// What is still missing, as hint codes (`hint-<code>` in the catalogue).
    pub hints: Vec<Hint>,
    /// The next preparations, the most urgent first.
    pub preparations: Vec<PreparationView>,
    /// Its days are past, and something that follows them was left open not long ago.
    pub unfinished: bool,
    /// Code of `Shelf`: which list it is in.
    pub shelf: String,
}

/// Something that is still missing from a programme, or does not fit together in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
pub struct Hint {
    /// Which hint. Missing: `no-session`, `no-date`, `no-venue`, `no-slot`, `no-room`, `no-speaker`,
    /// `no-attendee`, `no-lunch`. Not fitting: `late-deadline` (registration ends after the first
    /// session), `gap`, `overlap`, `end-before-start`, `before-session`, `after-session`,
    /// `speaker-twice`, `room-twice`. Of following up: `no-facilitator-nor-rapporteur`,
    /// `no-facilitator`, `no-rapporteur`, `to-approach`, `to-approach-many`, `unconfirmed`,
    /// `unconfirmed-many`, `overdue`, `overdue-many` (the subject of `-many` is a number). Of places:
    /// `places-free` (how many are free, and how many wait).
    pub code: String,
    /// What it is about: a title, else a number or an hour (`09:30`); never empty.
    pub subject: String,
    /// What the words name beside it: an hour, another slot, a person or a room; or empty.
    pub other: String,
    /// The session it is about, or empty.
    pub session_id: String,
    /// The slot it is about, or empty.
    pub slot_id: String,
}

/// One programme with everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ProgrammeView {
    /// Its key.
    pub id: String,
    /// Its own fields, by [`ProgrammeField`] name: see each field there.
    pub series: String,
    /// Code of `ProgrammeKind`.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// A line below the title.
    pub subtitle: String,
    /// The period in words.
    pub period: String,
    /// Rich text.
    pub presentation: String,
    /// Rich text.
    pub objectives: String,
    /// Rich text.
    pub audience: String,
    /// Rich text.
    pub methods: String,
    /// Rich text.
    pub fees: String,
    /// The last day to register.
    pub registration_deadline: String,
    /// Where to register.
    pub registration_link: String,
    /// Rich text.
    pub practical: String,
    /// The person to ask.
    pub contact_name: String,
    /// Their e-mail address.
    pub contact_email: String,
    /// Their telephone number.
    pub contact_phone: String,
    /// The small print.
    pub legal_footer: String,
    /// The number of the agreement under which it is funded.
    pub agreement: String,
    /// Code of `Shelf`: which list it is in.
    pub shelf: String,
    /// The organisations and their parts in the programme as a whole.
    pub involvements: Vec<InvolvementView>,
    /// Speakers throughout the programme.
    pub speakers: Vec<SpeakerView>,
    /// The sessions, in order.
    pub sessions: Vec<SessionView>,
    /// How many people are registered.
    pub attendees: i32,
    /// What is still missing.
    pub hints: Vec<Hint>,
    /// What is to be done before and after it, in order.
    pub preparations: Vec<PreparationView>,
    /// What it costs whom, in order.
    pub fee_rules: Vec<FeeRuleView>,
}

/// The part an organisation plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct InvolvementView {
    /// Its key.
    pub id: String,
    /// The organisation.
    pub organisation_id: String,
    /// Its official name.
    pub name: String,
    /// Its acronym.
    pub acronym: String,
    /// Code of `Part`.
    pub part: String,
}

/// A session with its agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SessionView {
    /// Its key.
    pub id: String,
    /// The key of the session whose title, texts, agenda and speakers it shows, or empty. Slots and
    /// speakers are then told with that session only.
    pub content_of: String,
    /// The keys of the sessions that it could repeat, because nothing would be lost.
    pub may_repeat: Vec<String>,
    /// The announced number, or empty.
    pub ordinal: String,
    /// Its title.
    pub title: String,
    /// The day.
    pub date: String,
    /// The period in words.
    pub period: String,
    /// It lasts the day.
    pub all_day: bool,
    /// When the doors open.
    pub doors_open: String,
    /// The official start.
    pub starts: String,
    /// The official end.
    pub ends: String,
    /// Code of `HalfDays`.
    pub half_days: String,
    /// The hour between the half-days when it is not the usual one.
    pub half_day_boundary: String,
    /// Codes of `HalfDay` that are signed for; empty when one signature stands for the session.
    pub signed_half_days: Vec<String>,
    /// Code of `Mode`.
    pub mode: String,
    /// Code of `SessionStatus`.
    pub status: String,
    /// Where it is held.
    pub venue: Option<VenueView>,
    /// The room.
    pub room: String,
    /// The address to join it online.
    pub online_link: String,
    /// How many people fit, or empty.
    pub capacity: String,
    /// Rich text.
    pub context: String,
    /// Rich text.
    pub objectives: String,
    /// Rich text.
    pub axes: String,
    /// The organisations and their parts in this session.
    pub involvements: Vec<InvolvementView>,
    /// Speakers throughout the session.
    pub speakers: Vec<SpeakerView>,
    /// The agenda, in order.
    pub slots: Vec<SlotView>,
    /// How many people are expected.
    pub expected: i32,
}

/// One line of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SlotView {
    /// Its key.
    pub id: String,
    /// Code of `SlotKind`.
    pub kind: String,
    /// When it starts.
    pub starts: String,
    /// When it ends.
    pub ends: String,
    /// Its title.
    pub title: String,
    /// Rich text.
    pub description: String,
    /// The question that leads it.
    pub lead_question: String,
    /// The number of its parallel group, or empty.
    pub parallel_group: String,
    /// The announced number, or empty.
    pub number: String,
    /// Where it is held, when not at the session's venue.
    pub venue: Option<VenueView>,
    /// The room.
    pub room: String,
    /// How many people fit, or empty.
    pub capacity: String,
    /// Who speaks.
    pub speakers: Vec<SpeakerView>,
}

/// One appearance of a speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SpeakerView {
    /// Its key.
    pub id: String,
    /// The person, or empty when an organisation speaks.
    pub person_id: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation that speaks or is spoken for, or empty.
    pub organisation: String,
    /// Code of `SpeakerRole`.
    pub role: String,
    /// The role in this person's own words, or empty.
    pub role_label: String,
    /// The functions they speak under, in order.
    pub mandates: Vec<MandateView>,
    /// Rich text.
    pub notice: String,
    /// How far the staff are with them.
    pub follow_up: FollowUpView,
}

/// A function in an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MandateView {
    /// The function, or empty.
    pub function: String,
    /// The organisation's official name, or empty.
    pub organisation: String,
}

/// A venue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct VenueView {
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The address above the town.
    pub street: String,
    /// The postal code.
    pub postcode: String,
    /// The town.
    pub city: String,
    /// Rich text.
    pub access: String,
    /// Rich text.
    pub accessibility: String,
}

/// A speaker as typed: the person and organisation are found by name, or made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SpeakerDraft {
    /// The given name; empty with `family_name` when an organisation speaks.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The organisation that speaks, when no person does.
    pub organisation: String,
    /// Code of `SpeakerRole`.
    pub role: String,
    /// The role in this person's own words, or empty.
    pub role_label: String,
    /// The functions they speak under, in order.
    pub mandates: Vec<MandateView>,
    /// Rich text.
    pub notice: String,
}

/// Where a speaker is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum StageRef {
    /// Throughout this programme.
    Programme(String),
    /// Throughout this session.
    Session(String),
    /// In this slot.
    Slot(String),
}

/// Declares the fields of a record that the page may set, each with its name over the wire.
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident { $($variant:ident => $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "a variant is the field of the same name of the view")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// The field's name over the wire and in problems.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use fields;

fields! {
    /// A field of a programme, set with `programmes::edit`.
    ProgrammeField {
        Series => "series", Kind => "kind", Title => "title", Subtitle => "subtitle",
        Period => "period", Presentation => "presentation", Objectives => "objectives",
        Audience => "audience", Methods => "methods", Fees => "fees",
        RegistrationDeadline => "registration_deadline", RegistrationLink => "registration_link",
        Practical => "practical", ContactName => "contact_name", ContactEmail => "contact_email",
        ContactPhone => "contact_phone", LegalFooter => "legal_footer",
        Agreement => "agreement",
    }
}

fields! {
    /// A field of a session, set with `sessions::edit`. `venue` takes a venue's key or nothing.
    SessionField {
        Ordinal => "ordinal", Title => "title", Date => "date", Period => "period",
        AllDay => "all_day", DoorsOpen => "doors_open", Starts => "starts", Ends => "ends",
        HalfDays => "half_days", HalfDayBoundary => "half_day_boundary", Mode => "mode",
        Status => "status", Venue => "venue", Room => "room", OnlineLink => "online_link",
        Capacity => "capacity", Context => "context", Objectives => "objectives", Axes => "axes",
    }
}

fields! {
    /// A field of a slot, set with `slots::edit`. `venue` takes a venue's key or nothing; `hours`
    /// takes start and end at once, `09:15-09:45`.
    SlotField {
        Kind => "kind", Starts => "starts", Ends => "ends", Hours => "hours", Title => "title",
        Description => "description", LeadQuestion => "lead_question",
        ParallelGroup => "parallel_group", Number => "number", Venue => "venue", Room => "room",
        Capacity => "capacity",
    }
}

fields! {
    /// A field of a venue, set with `venues::edit`.
    VenueField {
        Name => "name", Street => "street", Postcode => "postcode", City => "city",
        Access => "access", Accessibility => "accessibility",
    }
}
