//! A document that is not in the database, in the form of one that is: each part has its path in
//! the place of its key, so that the window shows both alike.

use parvis_domain::programme::Shelf;
use parvis_exchange::programme as file;

use crate::programmes::{date_text, draft, follow_up_view, hour_text, number_text};
use crate::view::programme::{
    InvolvementView, MandateView, ProgrammeView, SessionView, SlotView, SpeakerView, VenueView,
};

pub(super) fn programme(said: &file::Document) -> ProgrammeView {
    let said = said.clone();
    let mut sessions = each("", "sessions", &said.sessions, session);
    for (at, one) in said.sessions.iter().enumerate() {
        if let Some(content) = one.content_of.and_then(|at| said.sessions.get(at)) {
            sessions[at].title.clone_from(&content.title);
        }
    }
    ProgrammeView {
        id: String::new(),
        series: said.series,
        kind: said.kind.code().to_owned(),
        title: said.title,
        subtitle: said.subtitle,
        period: said.period,
        presentation: said.presentation,
        objectives: said.objectives,
        audience: said.audience,
        methods: said.methods,
        fees: said.fees,
        registration_deadline: date_text(said.registration_deadline),
        registration_link: said.registration_link,
        practical: said.practical,
        contact_name: said.contact_name,
        contact_email: said.contact_email,
        contact_phone: said.contact_phone,
        legal_footer: said.legal_footer,
        agreement: said.agreement,
        shelf: Shelf::Current.code().to_owned(),
        preparations: Vec::new(),
        fee_rules: Vec::new(),
        involvements: each("", "involvements", &said.involvements, involvement),
        speakers: each("", "speakers", &said.speakers, speaker),
        sessions,
        attendees: 0,
        hints: Vec::new(),
    }
}

/// The parts of a list, each with its path.
fn each<T, V>(of: &str, list: &str, parts: &[T], view: fn(String, &T) -> V) -> Vec<V> {
    let dot = if of.is_empty() { "" } else { "." };
    let path = |at: usize| format!("{of}{dot}{list}[{at}]");
    let parts = parts.iter().enumerate();
    parts.map(|(at, part)| view(path(at), part)).collect()
}

fn session(path: String, said: &file::Session) -> SessionView {
    let said = said.clone();
    SessionView {
        content_of: said
            .content_of
            .map(|at| format!("sessions[{at}]"))
            .unwrap_or_default(),
        may_repeat: Vec::new(),
        ordinal: number_text(said.ordinal),
        title: said.title,
        date: date_text(said.date),
        period: said.period,
        all_day: said.all_day,
        doors_open: hour_text(said.doors_open),
        starts: hour_text(said.starts),
        ends: hour_text(said.ends),
        half_days: said.half_days.code().to_owned(),
        half_day_boundary: hour_text(said.half_day_boundary),
        signed_half_days: Vec::new(),
        mode: said.mode.code().to_owned(),
        status: said.status.code().to_owned(),
        venue: said.venue.map(|said| venue(&path, said)),
        room: said.room,
        online_link: said.online_link,
        capacity: number_text(said.capacity),
        context: said.context,
        objectives: said.objectives,
        axes: said.axes,
        involvements: each(&path, "involvements", &said.involvements, involvement),
        speakers: each(&path, "speakers", &said.speakers, speaker),
        slots: each(&path, "slots", &said.slots, slot),
        expected: 0,
        id: path,
    }
}

fn slot(path: String, said: &file::Slot) -> SlotView {
    let said = said.clone();
    SlotView {
        kind: said.kind.code().to_owned(),
        starts: hour_text(said.starts),
        ends: hour_text(said.ends),
        title: said.title,
        description: said.description,
        lead_question: said.lead_question,
        parallel_group: number_text(said.parallel_group),
        number: number_text(said.number),
        venue: said.venue.map(|said| venue(&path, said)),
        room: said.room,
        capacity: number_text(said.capacity),
        speakers: each(&path, "speakers", &said.speakers, speaker),
        id: path,
    }
}

fn venue(of: &str, said: file::Venue) -> VenueView {
    VenueView {
        id: format!("{of}.venue"),
        name: said.name,
        street: said.street,
        postcode: said.postcode,
        city: said.city,
        access: said.access,
        accessibility: said.accessibility,
    }
}

fn speaker(path: String, said: &file::Speaker) -> SpeakerView {
    let said = said.clone();
    let mandate = |mandate: file::Mandate| MandateView {
        function: mandate.function,
        organisation: mandate.organisation,
    };
    SpeakerView {
        follow_up: follow_up_view(&draft(&said).follow_up),
        id: path,
        person_id: String::new(),
        given_name: said.given_name,
        family_name: said.family_name,
        organisation: said.organisation,
        role: said.role.code().to_owned(),
        role_label: said.role_label,
        mandates: said.mandates.into_iter().map(mandate).collect(),
        notice: said.notice,
    }
}

fn involvement(path: String, said: &file::Involvement) -> InvolvementView {
    InvolvementView {
        id: path,
        organisation_id: String::new(),
        name: said.organisation.clone(),
        acronym: String::new(),
        part: said.part.code().to_owned(),
    }
}
