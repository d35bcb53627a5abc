//! From the bytes of a programme file to its document, with every problem at once.
//!
//! Deliberately not here: rules of the domain (an end before a start): `app` checks them alike for
//! a file and for what is typed.

use super::document::{
    Document, Due, FeeRule, Involvement, Mandate, Organisation, Preparation, Session, Slot,
    Speaker, Venue,
};
use super::node::Node;
use super::problem::{Problem, ProblemKind};
use super::{FORMAT, VERSION};
use parvis_domain::fee::{FeePayerKind, FeeUnit};
use parvis_domain::follow_up::{ImageConsent, SpeakerStatus};
use parvis_domain::half_day::HalfDays;
use parvis_domain::organisation::OrganisationKind;
use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::registration::Category;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;
use parvis_domain::speaker::SpeakerRole;
use serde_json::Value;

/// Largest file that is read, in bytes: about a hundred long programmes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// A programme that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The programme.
    pub document: Document,
    /// What was passed over: fields that are not known.
    pub problems: Vec<Problem>,
}

type Problems = Vec<Problem>;

/// Reads a programme file.
///
/// # Errors
/// All the problems, when at least one of them refuses ([`ProblemKind::refuses`]); nothing of the
/// file should then be taken.
pub fn read(bytes: &[u8]) -> Result<Reading, Vec<Problem>> {
    let value = parse(bytes)?;
    let mut problems = Vec::new();
    let document = Node::new(&value, "", &mut problems).map(|node| document(node, &mut problems));
    match document {
        Some(document) if !problems.iter().any(|p| p.kind.refuses()) => {
            Ok(Reading { document, problems })
        }
        _ => Err(problems),
    }
}

/// The JSON of a file that says it is a programme of a version that is known.
fn parse(bytes: &[u8]) -> Result<Value, Vec<Problem>> {
    let refuse = |kind| {
        Err(vec![Problem {
            path: String::new(),
            kind,
        }])
    };
    if bytes.len() > MAX_BYTES {
        return refuse(ProblemKind::FileTooLarge { limit: MAX_BYTES });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return refuse(ProblemKind::NotJson { line: 0, column: 0 });
    };
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(e) => {
            return refuse(ProblemKind::NotJson {
                line: e.line(),
                column: e.column(),
            });
        }
    };
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return refuse(ProblemKind::NotAProgramme);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(found) if found > VERSION => refuse(ProblemKind::NewerVersion {
            found,
            supported: VERSION,
        }),
        Some(VERSION) => Ok(value),
        _ => refuse(ProblemKind::NotAProgramme),
    }
}

fn document(mut node: Node<'_>, p: &mut Problems) -> Document {
    // Both were checked before; asking for them makes them known fields.
    node.line(p, "format");
    node.number(p, "version");
    let document = Document {
        series: node.line(p, "series"),
        kind: node
            .choice(p, "kind", ProgrammeKind::ALL, ProgrammeKind::code)
            .unwrap_or(ProgrammeKind::Other),
        title: node.name(p, "title"),
        subtitle: node.line(p, "subtitle"),
        period: node.line(p, "period"),
        presentation: node.rich(p, "presentation"),
        objectives: node.rich(p, "objectives"),
        audience: node.rich(p, "audience"),
        methods: node.rich(p, "methods"),
        fees: node.rich(p, "fees"),
        registration_deadline: node.date(p, "registration_deadline"),
        registration_link: node.line(p, "registration_link"),
        practical: node.rich(p, "practical"),
        contact_name: node.line(p, "contact_name"),
        contact_email: node.line(p, "contact_email"),
        contact_phone: node.line(p, "contact_phone"),
        legal_footer: node.rich(p, "legal_footer"),
        agreement: node.line(p, "agreement"),
        organisations: node.list(p, "organisations", organisation),
        involvements: node.list(p, "involvements", involvement),
        speakers: node.list(p, "speakers", speaker),
        sessions: node.list(p, "sessions", session),
        fee_rules: node.list(p, "fee_rules", fee_rule),
        preparations: node.list(p, "preparations", preparation),
    };
    node.end(p);
    document
}

fn organisation(mut node: Node<'_>, p: &mut Problems) -> Organisation {
    let organisation = Organisation {
        name: node.name(p, "name"),
        badge_name: node.line(p, "badge_name"),
        acronym: node.line(p, "acronym"),
        kind: node
            .choice(p, "kind", OrganisationKind::ALL, OrganisationKind::code)
            .unwrap_or(OrganisationKind::Other),
        territory: node.line(p, "territory"),
        notice: node.rich(p, "notice"),
    };
    node.end(p);
    organisation
}

fn involvement(mut node: Node<'_>, p: &mut Problems) -> Involvement {
    let organisation = node.name(p, "organisation");
    let before = p.len();
    let part = node.choice(p, "part", Part::ALL, Part::code);
    if part.is_none() && p.len() == before {
        node.note(p, "part", ProblemKind::ValueMissing);
    }
    node.end(p);
    // A missing part refuses the file, so that the stand-in is never stored.
    Involvement {
        organisation,
        part: part.unwrap_or(Part::Partner),
    }
}

fn speaker(mut node: Node<'_>, p: &mut Problems) -> Speaker {
    let before = p.len();
    let speaker = Speaker {
        civility: node.line(p, "civility"),
        given_name: node.line(p, "given_name"),
        family_name: node.line(p, "family_name"),
        organisation: node.line(p, "organisation"),
        role: node
            .choice(p, "role", SpeakerRole::ALL, SpeakerRole::code)
            .unwrap_or(SpeakerRole::Speaker),
        role_label: node.line(p, "role_label"),
        mandates: node.list(p, "mandates", mandate),
        notice: node.rich(p, "notice"),
        status: node
            .choice(p, "status", SpeakerStatus::CHOSEN, SpeakerStatus::code)
            .unwrap_or(SpeakerStatus::Confirmed),
        arrival: node.line(p, "arrival"),
        equipment: node.line(p, "equipment"),
        image: node
            .choice(p, "image", ImageConsent::ALL, ImageConsent::code)
            .unwrap_or(ImageConsent::NotAsked),
        replaced: node.list(p, "replaced", speaker),
    };
    let named = [
        &speaker.given_name,
        &speaker.family_name,
        &speaker.organisation,
    ];
    if named.iter().all(|name| name.is_empty()) && p.len() == before {
        node.note_whole(p, ProblemKind::NobodySpeaks);
    }
    node.end(p);
    speaker
}

fn fee_rule(mut node: Node<'_>, p: &mut Problems) -> FeeRule {
    let payer = node
        .choice(p, "payer", FeePayerKind::ALL, FeePayerKind::code)
        .unwrap_or(FeePayerKind::Everyone);
    let before = p.len();
    let category = node.choice(p, "category", Category::ALL, Category::code);
    let of_category = payer == FeePayerKind::Category;
    if of_category && category.is_none() && p.len() == before {
        node.note(p, "category", ProblemKind::ValueMissing);
    }
    let rule = FeeRule {
        payer,
        category: category.filter(|_| of_category),
        cents: node.number(p, "cents").unwrap_or(0),
        unit: node
            .choice(p, "unit", FeeUnit::ALL, FeeUnit::code)
            .unwrap_or(FeeUnit::Day),
        label: node.line(p, "label"),
    };
    node.end(p);
    rule
}

fn preparation(mut node: Node<'_>, p: &mut Problems) -> Preparation {
    let title = node.name(p, "title");
    let before = p.len();
    let (date, days) = (node.date(p, "date"), node.integer(p, "days"));
    if date.is_none() && days.is_none() && p.len() == before {
        node.note(p, "days", ProblemKind::ValueMissing);
    }
    let preparation = Preparation {
        title,
        // A missing day refuses the file, so that the stand-in is never stored.
        due: date.map_or(
            Due::Days {
                days: days.unwrap_or(0),
            },
            |date| Due::On { date },
        ),
        done: node.date(p, "done"),
    };
    node.end(p);
    preparation
}

fn mandate(mut node: Node<'_>, p: &mut Problems) -> Mandate {
    let mandate = Mandate {
        function: node.line(p, "function"),
        organisation: node.line(p, "organisation"),
    };
    node.end(p);
    mandate
}

fn venue(mut node: Node<'_>, p: &mut Problems) -> Venue {
    let venue = Venue {
        name: node.line(p, "name"),
        street: node.rich(p, "street"),
        postcode: node.line(p, "postcode"),
        city: node.line(p, "city"),
        access: node.rich(p, "access"),
        accessibility: node.rich(p, "accessibility"),
    };
    node.end(p);
    venue
}

fn session(mut node: Node<'_>, p: &mut Problems) -> Session {
    let session = Session {
        ordinal: node.number(p, "ordinal"),
        title: node.line(p, "title"),
        date: node.date(p, "date"),
        period: node.line(p, "period"),
        all_day: node.flag(p, "all_day"),
        doors_open: node.hour(p, "doors_open"),
        starts: node.hour(p, "starts"),
        ends: node.hour(p, "ends"),
        half_days: node
            .choice(p, "half_days", HalfDays::ALL, HalfDays::code)
            .unwrap_or(HalfDays::FromHours),
        half_day_boundary: node.hour(p, "half_day_boundary"),
        mode: node
            .choice(p, "mode", Mode::ALL, Mode::code)
            .unwrap_or(Mode::OnSite),
        status: node
            .choice(p, "status", SessionStatus::ALL, SessionStatus::code)
            .unwrap_or(SessionStatus::Open),
        venue: node.object(p, "venue", venue),
        room: node.line(p, "room"),
        online_link: node.line(p, "online_link"),
        capacity: node.number(p, "capacity"),
        context: node.rich(p, "context"),
        objectives: node.rich(p, "objectives"),
        axes: node.rich(p, "axes"),
        involvements: node.list(p, "involvements", involvement),
        speakers: node.list(p, "speakers", speaker),
        slots: node.list(p, "slots", slot),
        content_of: node
            .number(p, "content_of")
            .and_then(|at| usize::try_from(at).ok()),
    };
    node.end(p);
    session
}

fn slot(mut node: Node<'_>, p: &mut Problems) -> Slot {
    let slot = Slot {
        kind: node
            .choice(p, "kind", SlotKind::ALL, SlotKind::code)
            .unwrap_or(SlotKind::Other),
        starts: node.hour(p, "starts"),
        ends: node.hour(p, "ends"),
        title: node.line(p, "title"),
        description: node.rich(p, "description"),
        lead_question: node.line(p, "lead_question"),
        parallel_group: node.number(p, "parallel_group"),
        number: node.number(p, "number"),
        venue: node.object(p, "venue", venue),
        room: node.line(p, "room"),
        capacity: node.number(p, "capacity"),
        speakers: node.list(p, "speakers", speaker),
    };
    node.end(p);
    slot
}
