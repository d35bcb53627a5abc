//! A programme as the window shows it: the tree, each value as its text.
//!
//! Deliberately absent: reading it, and its formatting for a reader, which is the page's.

use chrono::{NaiveDate, NaiveTime};
use parvis_domain::clock_time;
use parvis_domain::follow_up::FollowUp;
use parvis_domain::session::Session;
use parvis_domain::venue::Venue;

use super::tree::{
    InvolvementTree, MandateTree, ProgrammeTree, SessionTree, SlotTree, SpeakerTree,
};
use crate::view::preparation::FollowUpView;
use crate::view::programme::{
    Hint, InvolvementView, MandateView, ProgrammeView, SessionView, SlotView, SpeakerView,
    VenueView,
};
use crate::{fee_rules, preparations, sessions};

/// A day as its text; empty when there is none.
pub(crate) fn date(date: Option<NaiveDate>) -> String {
    date.map(|date| date.format("%Y-%m-%d").to_string())
        .unwrap_or_default()
}

/// An hour as its text; empty when there is none.
pub(crate) fn hour(hour: Option<NaiveTime>) -> String {
    hour.map(clock_time::text).unwrap_or_default()
}

/// A number as its text; empty when there is none.
pub(crate) fn number(number: Option<i32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// The whole programme, its preparations as they stand today. `expected` says how many people a
/// session expects.
pub(crate) fn programme(
    tree: &ProgrammeTree,
    attendees: i32,
    hints: Vec<Hint>,
    today: NaiveDate,
    expected: impl Fn(&Session) -> i32,
) -> ProgrammeView {
    let p = tree.programme.clone();
    let first = preparations::first_day(tree.sessions.iter().map(|s| &s.session));
    ProgrammeView {
        id: p.id.to_string(),
        series: p.series,
        kind: p.kind.code().to_owned(),
        title: p.title,
        subtitle: p.subtitle,
        period: p.period,
        presentation: p.presentation,
        objectives: p.objectives,
        audience: p.audience,
        methods: p.methods,
        fees: p.fees,
        registration_deadline: date(p.registration_deadline),
        registration_link: p.registration_link,
        practical: p.practical,
        contact_name: p.contact_name,
        contact_email: p.contact_email,
        contact_phone: p.contact_phone,
        legal_footer: p.legal_footer,
        agreement: p.agreement,
        shelf: tree.programme.shelf().code().to_owned(),
        involvements: tree.involvements.iter().map(involvement).collect(),
        speakers: tree.speakers.iter().map(speaker).collect(),
        sessions: tree
            .sessions
            .iter()
            .map(|s| session(tree, s, expected(&s.session)))
            .collect(),
        attendees,
        hints,
        preparations: tree
            .preparations
            .iter()
            .map(|line| preparations::view(line, first, today))
            .collect(),
        fee_rules: tree.fee_rules.iter().map(fee_rules::view).collect(),
    }
}

fn session(programme: &ProgrammeTree, tree: &SessionTree, expected: i32) -> SessionView {
    let s = programme.with_texts(&tree.session);
    let contents = programme.contents();
    let repeatable = contents.filter(|content| sessions::may_repeat(tree, content));
    SessionView {
        id: s.id.to_string(),
        content_of: s.content_of.map(|id| id.to_string()).unwrap_or_default(),
        may_repeat: repeatable.map(|one| one.session.id.to_string()).collect(),
        ordinal: number(s.ordinal),
        date: date(s.date),
        all_day: s.all_day,
        doors_open: hour(s.doors_open),
        starts: hour(s.starts),
        ends: hour(s.ends),
        half_days: s.half_days.code().to_owned(),
        half_day_boundary: hour(s.half_day_boundary),
        signed_half_days: s
            .signed_half_days()
            .iter()
            .map(|h| h.code().to_owned())
            .collect(),
        mode: s.mode.code().to_owned(),
        status: s.status.code().to_owned(),
        venue: tree.venue.as_ref().map(venue),
        capacity: number(s.capacity),
        title: s.title,
        period: s.period,
        room: s.room,
        online_link: s.online_link,
        context: s.context,
        objectives: s.objectives,
        axes: s.axes,
        involvements: tree.involvements.iter().map(involvement).collect(),
        speakers: tree.speakers.iter().map(speaker).collect(),
        slots: tree.slots.iter().map(slot).collect(),
        expected,
    }
}

fn slot(tree: &SlotTree) -> SlotView {
    let s = tree.slot.clone();
    SlotView {
        id: s.id.to_string(),
        kind: s.kind.code().to_owned(),
        starts: hour(s.starts),
        ends: hour(s.ends),
        title: s.title,
        description: s.description,
        lead_question: s.lead_question,
        parallel_group: number(s.parallel_group),
        number: number(s.number),
        venue: tree.venue.as_ref().map(venue),
        room: s.room,
        capacity: number(s.capacity),
        speakers: tree.speakers.iter().map(speaker).collect(),
    }
}

fn speaker(tree: &SpeakerTree) -> SpeakerView {
    let person = tree.person.as_ref();
    SpeakerView {
        id: tree.speaker.id.to_string(),
        person_id: person.map(|p| p.id.to_string()).unwrap_or_default(),
        given_name: person.map(|p| p.given_name.clone()).unwrap_or_default(),
        family_name: person.map(|p| p.family_name.clone()).unwrap_or_default(),
        organisation: tree
            .organisation
            .as_ref()
            .map(|o| o.name.clone())
            .unwrap_or_default(),
        role: tree.speaker.role.code().to_owned(),
        role_label: tree.speaker.role_label.clone(),
        mandates: tree.mandates.iter().map(mandate).collect(),
        notice: tree.speaker.notice.clone(),
        follow_up: follow_up(&tree.speaker.follow_up),
    }
}

pub(crate) fn follow_up(f: &FollowUp) -> FollowUpView {
    FollowUpView {
        status: f.status.code().to_owned(),
        arrival: f.arrival.clone(),
        equipment: f.equipment.clone(),
        image: f.image.code().to_owned(),
        note: f.note.clone(),
        replaced_by: f.replaced_by.map(|id| id.to_string()).unwrap_or_default(),
        comes: f.status.comes(),
        missing: f.missing().iter().map(|m| m.code().to_owned()).collect(),
    }
}

fn mandate(tree: &MandateTree) -> MandateView {
    MandateView {
        function: tree.mandate.function.clone(),
        organisation: tree
            .organisation
            .as_ref()
            .map(|o| o.name.clone())
            .unwrap_or_default(),
    }
}

fn involvement(tree: &InvolvementTree) -> InvolvementView {
    InvolvementView {
        id: tree.involvement.id.to_string(),
        organisation_id: tree.organisation.id.to_string(),
        name: tree.organisation.name.clone(),
        acronym: tree.organisation.acronym.clone(),
        part: tree.involvement.part.code().to_owned(),
    }
}

/// A venue.
pub(crate) fn venue(venue: &Venue) -> VenueView {
    VenueView {
        id: venue.id.to_string(),
        name: venue.name.clone(),
        street: venue.street.clone(),
        postcode: venue.postcode.clone(),
        city: venue.city.clone(),
        access: venue.access.clone(),
        accessibility: venue.accessibility.clone(),
    }
}
