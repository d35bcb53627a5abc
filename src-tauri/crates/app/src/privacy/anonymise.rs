//! Making people anonymous: nobody can say who they were, and what they took part in counts on.

use std::collections::{HashMap, HashSet};

use parvis_domain::id::{OrganisationId, PersonId};
use parvis_domain::organisation::{Organisation, OrganisationKind};
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::Registration;
use parvis_store::{Extent, Label};

use super::{copies, count, erase};
use crate::attendees::new_badge_code;
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::privacy::{ForgetOptions, ForgetReport};
use crate::words::Catalogue;

/// Makes people anonymous. Their places, their attendance, as what they came, the kind of their
/// organisation and their territory stay. It cannot be undone.
///
/// # Errors
/// `not-found`; `person-speaks` for somebody who stands in programmes and is not to be taken out of
/// them. Nothing is written then.
pub fn anonymise(
    app: &mut App,
    words: &Catalogue,
    ids: &[String],
    options: ForgetOptions,
) -> Result<Changed<ForgetReport>, AppError> {
    let mut people: Vec<PersonId> = Vec::new();
    for id in ids {
        let id = typed::key(id, "id")?;
        app.store().person(id)?;
        erase::check_appearances(app, id, options)?;
        people.push(id);
    }
    let held = copies::holding(app, &people)?;
    let label = Label::new("change-people-anonymise").with("count", i64::from(count(people.len())));
    let (changed, swept) = app.for_good(label, |desk| write(desk, words, &people))?;
    let (copies_deleted, copies_left) = copies::settle(app, &people, held, options)?;
    Ok(Changed {
        value: ForgetReport {
            count: count(people.len()),
            copies_deleted,
            copies_left,
            swept,
        },
        nouns: changed.nouns,
    })
}

/// The same within a change that forgets more.
pub(super) fn write(
    desk: &Transaction<'_>,
    words: &Catalogue,
    people: &[PersonId],
) -> Result<(), AppError> {
    let mandates = desk.mandates_of(people)?;
    let kinds = kinds(desk, &mandates)?;
    desk.forget_people(people, Extent::Identity)?;
    for person in desk.people(people)? {
        desk.update_person(&Person {
            territory: person.territory,
            territory_code: person.territory_code,
            ..Person::anonymous(person.id)
        })?;
    }
    let mut in_use = HashSet::new();
    for person in people {
        for registration in desk.registrations_of_person(*person)? {
            in_use.extend(registration.mandate);
            empty_registration(desk, registration)?;
        }
    }
    let mut stand_ins = HashMap::new();
    for mandate in mandates {
        match kinds.get(&mandate.organisation) {
            Some(kind) if in_use.contains(&mandate.id) => {
                let organisation = stand_in(desk, words, *kind, &mut stand_ins)?;
                desk.update_mandate(&emptied(mandate, Some(organisation)))?;
            }
            _ if in_use.contains(&mandate.id) => desk.update_mandate(&emptied(mandate, None))?,
            _ => desk.delete_mandate(mandate.id)?,
        }
    }
    Ok(())
}

fn kinds(
    desk: &Transaction<'_>,
    mandates: &[Mandate],
) -> Result<HashMap<Option<OrganisationId>, OrganisationKind>, AppError> {
    let ids: Vec<_> = mandates.iter().filter_map(|m| m.organisation).collect();
    let found = desk.organisations_with(&ids)?;
    Ok(found.into_iter().map(|o| (Some(o.id), o.kind)).collect())
}

/// What a registration is counted by, and nothing more. What was paid is a sum among others.
fn empty_registration(desk: &Transaction<'_>, old: Registration) -> Result<(), AppError> {
    let badge_code = new_badge_code(desk, |code| desk.badge_code_taken(code))?;
    desk.update_registration(&Registration {
        mandate: old.mandate,
        category: old.category,
        replaced_by: old.replaced_by,
        fee_cents: old.fee_cents,
        ..Registration::of(old.id, old.programme, old.person, badge_code)
    })?;
    Ok(())
}

fn emptied(old: Mandate, organisation: Option<OrganisationId>) -> Mandate {
    Mandate {
        organisation,
        function: String::new(),
        begins: None,
        ends: None,
        ..old
    }
}

/// The organisation that stands for all of a kind: which one it was would often say who it was.
fn stand_in(
    desk: &Transaction<'_>,
    words: &Catalogue,
    kind: OrganisationKind,
    known: &mut HashMap<OrganisationKind, OrganisationId>,
) -> Result<OrganisationId, AppError> {
    if let Some(id) = known.get(&kind) {
        return Ok(*id);
    }
    let name = words.with(
        "privacy-some-organisation",
        &[("kind", &words.choice("organisation-kind", kind.code()))],
    );
    let there = desk.organisations_named(&name)?;
    let id = match there.into_iter().find(|o| o.kind == kind) {
        Some(organisation) => organisation.id,
        None => {
            let new = Organisation {
                kind,
                ..Organisation::named(desk.new_id(), &name)
            };
            desk.insert_organisation(&new)?;
            new.id
        }
    };
    known.insert(kind, id);
    Ok(id)
}
