//! What else hangs on people and bodies of a random base: tags, addresses, consents, wishes,
//! appearances and parts in a programme.

use chrono::NaiveDate;
use parvis_app::transact::Transaction;
use parvis_domain::contact::{Consent, Owner, PostalAddress, Purpose, Tag, Tagging};
use parvis_domain::follow_up::FollowUp;
use parvis_domain::id::{
    MandateId, OrganisationId, PersonId, ProgrammeId, RegistrationId, SessionId,
};
use parvis_domain::programme::{Involvement, Part};
use parvis_domain::slot::{Slot, SlotKind};
use parvis_domain::speaker::{Speaker, SpeakerRole, Stage};
use parvis_domain::wish::Wish;
use parvis_store::StoreError;

/// Everybody there is.
pub struct Everybody<'a> {
    pub programme: ProgrammeId,
    pub sessions: &'a [SessionId],
    pub people: &'a [(PersonId, Vec<MandateId>)],
    pub bodies: &'a [OrganisationId],
    pub registrations: &'a [RegistrationId],
}

/// Adds all that, as it is drawn.
pub fn attach(
    desk: &Transaction<'_>,
    all: &Everybody<'_>,
    draw: &mut impl FnMut(u64) -> u64,
) -> Result<(), StoreError> {
    let people = all.people.iter().map(|(id, _)| Owner::Person(*id));
    let bodies = all.bodies.iter().map(|id| Owner::Organisation(*id));
    let owners: Vec<Owner> = people.chain(bodies).collect();
    for name in ["lettre", "quartier"] {
        let tag = Tag {
            id: desk.new_id(),
            name: name.to_owned(),
        };
        desk.insert_tag(&tag)?;
        for owner in &owners {
            if draw(2) == 0 {
                desk.insert_tagging(&Tagging {
                    id: desk.new_id(),
                    tag: tag.id,
                    owner: *owner,
                })?;
            }
        }
    }
    for owner in &owners {
        for position in 0..i32::try_from(draw(3)).unwrap() {
            desk.insert_postal_address(&PostalAddress {
                id: desk.new_id(),
                owner: *owner,
                label: String::new(),
                street: format!("{} rue des Lys", draw(2)),
                postcode: "99100".to_owned(),
                city: "Lys".to_owned(),
                country: String::new(),
                position,
            })?;
        }
    }
    for (person, mandates) in all.people {
        for purpose in Purpose::ALL.iter().copied() {
            if draw(2) == 0 {
                let day = u32::try_from(draw(28)).unwrap() + 1;
                desk.insert_consent(&Consent {
                    id: desk.new_id(),
                    person: *person,
                    purpose,
                    given: draw(2) == 0,
                    date: NaiveDate::from_ymd_opt(2026, 3, day).unwrap(),
                    source: String::new(),
                })?;
            }
        }
        for position in 0..i32::try_from(draw(3)).unwrap() {
            let one = |draw: &mut dyn FnMut(u64) -> u64, count: usize| {
                usize::try_from(draw(count as u64)).unwrap()
            };
            let speaker = Speaker {
                id: desk.new_id(),
                stage: Stage::Session(all.sessions[one(draw, all.sessions.len())]),
                position,
                person: Some(*person),
                organisation: (draw(2) == 0).then(|| all.bodies[one(draw, all.bodies.len())]),
                role: SpeakerRole::Speaker,
                role_label: String::new(),
                mandates: mandates.clone(),
                notice: String::new(),
                follow_up: FollowUp::default(),
            };
            desk.insert_speaker(&speaker, || desk.new_id())?;
        }
    }
    for position in 0..2 {
        let slot = Slot {
            parallel_group: Some(9),
            ..Slot::blank(
                desk.new_id(),
                all.sessions[0],
                90 + position,
                SlotKind::Workshop,
            )
        };
        desk.insert_slot(&slot)?;
        for registration in all.registrations {
            if draw(2) == 0 {
                desk.insert_wish(&Wish {
                    id: desk.new_id(),
                    registration: *registration,
                    slot: slot.id,
                    rank: position + 1,
                })?;
            }
        }
    }
    for (organisation, position) in all.bodies.iter().zip(10..) {
        if draw(2) == 0 {
            desk.insert_involvement(&Involvement {
                id: desk.new_id(),
                programme: all.programme,
                session: None,
                organisation: *organisation,
                part: Part::Partner,
                position,
            })?;
        }
    }
    Ok(())
}
