//! A programme as a file that another Parvis can bring in.
//!
//! Deliberately absent: the form of the file (room `exchange`), attendees, how to reach speakers,
//! and the private notes about them.

use std::collections::BTreeMap;

use parvis_domain::fee::FeeRule;
use parvis_domain::follow_up::SpeakerStatus;
use parvis_domain::name;
use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::preparation::{Due, Preparation};
use parvis_domain::venue::Venue;
use parvis_exchange::programme as file;

use super::tree::{
    InvolvementTree, MandateTree, ProgrammeTree, SessionTree, SlotTree, SpeakerTree,
};
use crate::transact::{App, AppError};
use crate::typed;

/// The bytes of the file. The same programme gives the same bytes.
///
/// # Errors
/// `not-found`.
pub fn export(app: &App, id: &str) -> Result<Vec<u8>, AppError> {
    let id = typed::key(id, "id")?;
    let today = app.today();
    let tree = app
        .store()
        .snapshot(|store| ProgrammeTree::read(store, id, today))?;
    Ok(file::write(&document(&tree)))
}

/// A programme as a document that names no keys.
pub(crate) fn document(tree: &ProgrammeTree) -> file::Document {
    let programme = tree.programme.clone();
    file::Document {
        series: programme.series,
        kind: programme.kind,
        title: programme.title,
        subtitle: programme.subtitle,
        period: programme.period,
        presentation: programme.presentation,
        objectives: programme.objectives,
        audience: programme.audience,
        methods: programme.methods,
        fees: programme.fees,
        registration_deadline: programme.registration_deadline,
        registration_link: programme.registration_link,
        practical: programme.practical,
        contact_name: programme.contact_name,
        contact_email: programme.contact_email,
        contact_phone: programme.contact_phone,
        legal_footer: programme.legal_footer,
        agreement: programme.agreement,
        organisations: organisations(tree),
        involvements: tree.involvements.iter().map(involvement).collect(),
        speakers: speakers(&tree.speakers),
        sessions: tree.sessions.iter().map(|one| session(tree, one)).collect(),
        fee_rules: tree.fee_rules.iter().map(fee_rule).collect(),
        preparations: tree.preparations.iter().map(preparation).collect(),
    }
}

/// The organisations of which more than the name is known, by name.
fn organisations(tree: &ProgrammeTree) -> Vec<file::Organisation> {
    let involved = tree
        .involvements
        .iter()
        .chain(
            tree.sessions
                .iter()
                .flat_map(|session| &session.involvements),
        )
        .map(|involvement| &involvement.organisation);
    let speaking = tree.all_speakers().flat_map(|speaker| {
        let of_mandates = chosen(speaker).filter_map(|mandate| mandate.organisation.as_ref());
        speaker.organisation.iter().chain(of_mandates)
    });
    let named: BTreeMap<_, _> = involved
        .chain(speaking)
        .filter(|organisation| says_more_than_a_name(organisation))
        .map(|organisation| {
            (
                (name::key(&organisation.name), organisation.id),
                organisation,
            )
        })
        .collect();
    named.into_values().map(organisation).collect()
}

fn says_more_than_a_name(organisation: &Organisation) -> bool {
    let texts = [
        &organisation.badge_name,
        &organisation.acronym,
        &organisation.territory,
        &organisation.notice,
    ];
    organisation.kind != OrganisationKind::Other || texts.iter().any(|text| !text.is_empty())
}

fn organisation(organisation: &Organisation) -> file::Organisation {
    let organisation = organisation.clone();
    file::Organisation {
        name: organisation.name,
        badge_name: organisation.badge_name,
        acronym: organisation.acronym,
        kind: organisation.kind,
        territory: organisation.territory,
        notice: organisation.notice,
    }
}

fn session(programme: &ProgrammeTree, tree: &SessionTree) -> file::Session {
    let of = |one: &SessionTree| Some(one.session.id) == tree.session.content_of;
    let session = tree.session.clone();
    file::Session {
        ordinal: session.ordinal,
        title: session.title,
        date: session.date,
        period: session.period,
        all_day: session.all_day,
        doors_open: session.doors_open,
        starts: session.starts,
        ends: session.ends,
        half_days: session.half_days,
        half_day_boundary: session.half_day_boundary,
        mode: session.mode,
        status: session.status,
        venue: tree.venue.as_ref().map(venue),
        room: session.room,
        online_link: session.online_link,
        capacity: session.capacity,
        context: session.context,
        objectives: session.objectives,
        axes: session.axes,
        involvements: tree.involvements.iter().map(involvement).collect(),
        speakers: speakers(&tree.speakers),
        slots: tree.slots.iter().map(slot).collect(),
        content_of: programme.sessions.iter().position(of),
    }
}

fn slot(tree: &SlotTree) -> file::Slot {
    let slot = tree.slot.clone();
    file::Slot {
        kind: slot.kind,
        starts: slot.starts,
        ends: slot.ends,
        title: slot.title,
        description: slot.description,
        lead_question: slot.lead_question,
        parallel_group: slot.parallel_group,
        number: slot.number,
        venue: tree.venue.as_ref().map(venue),
        room: slot.room,
        capacity: slot.capacity,
        speakers: speakers(&tree.speakers),
    }
}

fn venue(venue: &Venue) -> file::Venue {
    let venue = venue.clone();
    file::Venue {
        name: venue.name,
        street: venue.street,
        postcode: venue.postcode,
        city: venue.city,
        access: venue.access,
        accessibility: venue.accessibility,
    }
}

fn involvement(tree: &InvolvementTree) -> file::Involvement {
    file::Involvement {
        organisation: tree.organisation.name.clone(),
        part: tree.involvement.part,
    }
}

fn fee_rule(rule: &FeeRule) -> file::FeeRule {
    file::FeeRule {
        payer: rule.payer.kind(),
        category: rule.payer.category(),
        cents: rule.cents,
        unit: rule.unit,
        label: rule.label.clone(),
    }
}

fn preparation(line: &Preparation) -> file::Preparation {
    file::Preparation {
        title: line.title.clone(),
        due: match line.due {
            Due::Days(days) => file::Due::Days { days },
            Due::On(date) => file::Due::On { date },
        },
        done: line.done,
    }
}

/// Those of one stage. Whoever was replaced stands with those who have the place now.
fn speakers(stage: &[SpeakerTree]) -> Vec<file::Speaker> {
    let standing = stage
        .iter()
        .filter(|tree| tree.speaker.follow_up.replaced_by.is_none());
    standing.map(|tree| speaker(tree, stage)).collect()
}

fn speaker(tree: &SpeakerTree, stage: &[SpeakerTree]) -> file::Speaker {
    let follow_up = tree.speaker.follow_up.clone();
    let before = stage
        .iter()
        .filter(|other| other.speaker.follow_up.replaced_by == Some(tree.speaker.id));
    let of_person = |text: fn(&parvis_domain::person::Person) -> &String| {
        tree.person.as_ref().map(text).cloned().unwrap_or_default()
    };
    file::Speaker {
        civility: of_person(|person| &person.civility),
        given_name: of_person(|person| &person.given_name),
        family_name: of_person(|person| &person.family_name),
        organisation: name_of(tree.organisation.as_ref()),
        role: tree.speaker.role,
        role_label: tree.speaker.role_label.clone(),
        mandates: chosen(tree).map(mandate).collect(),
        notice: tree.speaker.notice.clone(),
        // Whoever was replaced is said to be by standing where they stand.
        status: match follow_up.status {
            SpeakerStatus::Replaced => SpeakerStatus::Confirmed,
            status => status,
        },
        arrival: follow_up.arrival,
        equipment: follow_up.equipment,
        image: follow_up.image,
        replaced: before.map(|other| speaker(other, stage)).collect(),
    }
}

/// The mandates that were chosen for an appearance: those that a person has besides are theirs,
/// not the programme's.
fn chosen(tree: &SpeakerTree) -> impl Iterator<Item = &MandateTree> {
    let chosen = &tree.speaker.mandates;
    tree.mandates
        .iter()
        .filter(|held| chosen.contains(&held.mandate.id))
}

fn mandate(tree: &MandateTree) -> file::Mandate {
    file::Mandate {
        function: tree.mandate.function.clone(),
        organisation: name_of(tree.organisation.as_ref()),
    }
}

fn name_of(organisation: Option<&Organisation>) -> String {
    organisation
        .map(|organisation| organisation.name.clone())
        .unwrap_or_default()
}
