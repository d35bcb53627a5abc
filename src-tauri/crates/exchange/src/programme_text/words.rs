//! The French words of the form: dates, kinds, parts.
//!
//! Deliberately not here: labels that are used once; they stand where they are used.

use chrono::{Datelike, NaiveDate};
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::speaker::SpeakerRole;

const WEEKDAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// `mardi 1er mars 2027`
pub(super) fn date(date: NaiveDate) -> String {
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    let month = MONTHS[date.month0() as usize];
    let ordinal = if date.day() == 1 { "er" } else { "" };
    format!("{weekday} {}{ordinal} {month} {}", date.day(), date.year())
}

pub(super) fn event(kind: ProgrammeKind) -> &'static str {
    match kind {
        ProgrammeKind::StudyDay => "Journée d’étude",
        ProgrammeKind::Meeting => "Rencontre",
        ProgrammeKind::Cycle => "Cycle",
        ProgrammeKind::Training => "Formation",
        ProgrammeKind::SteeringCommittee => "Comité de pilotage",
        ProgrammeKind::WorkingGroup => "Groupe de travail",
        ProgrammeKind::Conference => "Conférence",
        ProgrammeKind::Other => "Autre",
    }
}

pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::Organiser => "Organisateurs",
        Part::CoOrganiser => "Co-organisateurs",
        Part::Host => "Hôtes",
        Part::Partner => "Partenaires",
        Part::Funder => "Financeurs",
    }
}

pub(super) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "",
        Mode::Online => "en ligne",
        Mode::Hybrid => "hybride",
    }
}

pub(super) fn status(status: SessionStatus) -> &'static str {
    match status {
        SessionStatus::Open => "",
        SessionStatus::Full => "complet",
        SessionStatus::Cancelled => "annulé",
        SessionStatus::ToCome => "programme à venir",
    }
}

pub(super) fn role(role: SpeakerRole) -> &'static str {
    match role {
        SpeakerRole::Speaker => "Intervention de",
        SpeakerRole::Facilitator => "Animation",
        SpeakerRole::Rapporteur => "Compte rendu par",
        SpeakerRole::Trainer => "Formation assurée par",
        SpeakerRole::Witness => "Témoignage",
    }
}
