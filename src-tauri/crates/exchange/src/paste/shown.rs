//! A draft as scripts get it: the structure of `parvis programme paste`.
//!
//! Dates are `YYYY-MM-DD`, hours `HH:MM`; what is not known is `null` or an empty text or list.
//! Deliberately not here: the programme file (`programme::write`), which can be taken in again.

use super::draft::{Certainty, Draft, Piece};
use super::find::kind;
use super::source::Source;
use crate::programme as file;
use chrono::NaiveTime;
use parvis_domain::clock_time;
use parvis_domain::programme::ProgrammeKind;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use serde::Serialize;

/// A draft to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    title: String,
    series: Option<String>,
    subtitle: String,
    kind: ProgrammeKind,
    period: String,
    presentation: String,
    objectives: String,
    audience: String,
    methods: String,
    fees: String,
    practical: String,
    legal_footer: String,
    registration_link: String,
    sessions: Vec<Session>,
    speakers: Vec<Speaker>,
    involvements: Vec<file::Involvement>,
    contact: Option<String>,
    contact_details: Contact,
    deadline: Option<chrono::NaiveDate>,
    unplaced: Vec<String>,
    pieces: Vec<ShownPiece>,
    to_check: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Contact {
    name: String,
    email: String,
    phone: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Session {
    ordinal: Option<i32>,
    title: String,
    date: Option<chrono::NaiveDate>,
    period: String,
    all_day: bool,
    doors_open: Option<String>,
    start: Option<String>,
    end: Option<String>,
    venue: Option<String>,
    venue_details: Option<file::Venue>,
    room: String,
    online_link: String,
    mode: Mode,
    status: SessionStatus,
    capacity: Option<i32>,
    context: String,
    objectives: String,
    axes: String,
    involvements: Vec<file::Involvement>,
    speakers: Vec<Speaker>,
    slots: Vec<Slot>,
    /// The place, from 0, of the session whose content it repeats.
    content_of: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Slot {
    start: Option<String>,
    end: Option<String>,
    kind: SlotKind,
    number: Option<i32>,
    title: String,
    description: String,
    lead_question: String,
    venue: Option<String>,
    room: String,
    capacity: Option<i32>,
    speakers: Vec<Speaker>,
    parallel_group: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Speaker {
    civility: String,
    given_name: String,
    family_name: String,
    organisation: String,
    role: SpeakerRole,
    role_label: String,
    mandates: Vec<Mandate>,
    notice: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Mandate {
    function: String,
    organisation: String,
}

/// A piece with the words of its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct ShownPiece {
    #[serde(flatten)]
    piece: Piece,
    text: String,
}

impl Shown {
    /// A draft with the source it was read from.
    pub fn new(draft: &Draft, source: &Source) -> Self {
        let said = &draft.document;
        Self {
            title: said.title.clone(),
            series: some(&said.series),
            subtitle: said.subtitle.clone(),
            kind: said.kind,
            period: said.period.clone(),
            presentation: said.presentation.clone(),
            objectives: said.objectives.clone(),
            audience: said.audience.clone(),
            methods: said.methods.clone(),
            fees: said.fees.clone(),
            practical: said.practical.clone(),
            legal_footer: said.legal_footer.clone(),
            registration_link: said.registration_link.clone(),
            sessions: said
                .sessions
                .iter()
                .map(|one| session(one, &said.sessions))
                .collect(),
            speakers: said.speakers.iter().map(speaker).collect(),
            involvements: said.involvements.clone(),
            contact: contact(said),
            contact_details: Contact {
                name: said.contact_name.clone(),
                email: said.contact_email.clone(),
                phone: said.contact_phone.clone(),
            },
            deadline: said.registration_deadline,
            unplaced: draft.unplaced.iter().map(|u| u.text.clone()).collect(),
            pieces: draft.pieces.iter().map(|p| piece(p, source)).collect(),
            to_check: to_check(draft),
        }
    }
}

fn to_check(draft: &Draft) -> usize {
    let unsure = |p: &&Piece| matches!(p.certainty, Certainty::ToCheck(_));
    draft.pieces.iter().filter(unsure).count()
}

fn piece(piece: &Piece, source: &Source) -> ShownPiece {
    let lines = source.lines.get(piece.lines.clone()).unwrap_or_default();
    let words = lines.iter().filter(|line| !line.is_blank());
    ShownPiece {
        piece: piece.clone(),
        text: words
            .map(|line| line.text.as_str())
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// Name, address and number in one line.
fn contact(said: &file::Document) -> Option<String> {
    joined(&[&said.contact_name, &said.contact_email, &said.contact_phone])
}

fn venue(venue: Option<&file::Venue>, room: &str) -> Option<String> {
    let Some(venue) = venue else {
        return some(room);
    };
    let street = venue.street.replace('\n', ", ");
    let town = format!("{} {}", venue.postcode, venue.city);
    joined(&[&venue.name, room, &street, town.trim()])
}

fn joined(parts: &[&str]) -> Option<String> {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    some(&parts.join(", "))
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn hour(hour: Option<NaiveTime>) -> Option<String> {
    hour.map(clock_time::text)
}

/// A session; one that repeats another is shown with its title.
fn session(said: &file::Session, all: &[file::Session]) -> Session {
    let content = said.content_of.and_then(|at| all.get(at)).unwrap_or(said);
    Session {
        ordinal: said.ordinal,
        title: content.title.clone(),
        date: said.date,
        period: said.period.clone(),
        all_day: said.all_day,
        doors_open: hour(said.doors_open),
        start: hour(said.starts),
        end: hour(said.ends),
        venue: venue(said.venue.as_ref(), &said.room),
        venue_details: said.venue.clone(),
        room: said.room.clone(),
        online_link: said.online_link.clone(),
        mode: said.mode,
        status: said.status,
        capacity: said.capacity,
        context: said.context.clone(),
        objectives: said.objectives.clone(),
        axes: said.axes.clone(),
        involvements: said.involvements.clone(),
        speakers: said.speakers.iter().map(speaker).collect(),
        slots: said.slots.iter().map(slot).collect(),
        content_of: said.content_of,
    }
}

fn slot(said: &file::Slot) -> Slot {
    Slot {
        start: hour(said.starts),
        end: hour(said.ends),
        kind: said.kind,
        number: said.number,
        title: title(said),
        description: said.description.clone(),
        lead_question: said.lead_question.clone(),
        venue: venue(said.venue.as_ref(), &said.room),
        room: said.room.clone(),
        capacity: said.capacity,
        speakers: said.speakers.iter().map(speaker).collect(),
        parallel_group: said.parallel_group,
    }
}

/// A slot whose kind says it all has no title of its own; a script gets the word for the kind.
fn title(said: &file::Slot) -> String {
    if said.title.is_empty() && said.kind != SlotKind::Other {
        kind::word(said.kind).to_owned()
    } else {
        said.title.clone()
    }
}

fn speaker(said: &file::Speaker) -> Speaker {
    let mandate = |m: &file::Mandate| Mandate {
        function: m.function.clone(),
        organisation: m.organisation.clone(),
    };
    Speaker {
        civility: said.civility.clone(),
        given_name: said.given_name.clone(),
        family_name: said.family_name.clone(),
        organisation: said.organisation.clone(),
        role: said.role,
        role_label: said.role_label.clone(),
        mandates: said.mandates.iter().map(mandate).collect(),
        notice: said.notice.clone(),
    }
}
