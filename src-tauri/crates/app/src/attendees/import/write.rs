//! Writing the plan of an import: rows in the order of the file, nothing looked up on the way.

use std::collections::HashSet;
use std::ops::ControlFlow;

use parvis_domain::id::{MandateId, OrganisationId, PersonId, ProgrammeId, RegistrationId};
use parvis_domain::organisation::Organisation;
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Place, Registration};
use parvis_store::StoreError;

use super::decisions;
use super::plan::{Lesson, NewMandate, NewPlace, Plan, Ref};
use crate::attendees::new_badge_code;
use crate::progress::Progress;
use crate::transact::{AppError, Transaction};
use crate::view::problem::Problem;
use crate::wishes;

/// Writes the plan, and tells how many of its new people and registrations are written.
///
/// # Errors
/// Those of the database; `import-cancelled` when `progress` says to stop.
pub(super) fn write(
    desk: &Transaction<'_>,
    programme: ProgrammeId,
    plan: &Plan,
    progress: Progress<'_>,
) -> Result<(), AppError> {
    let total = plan.people.len() + plan.registrations.len();
    let mut done = 0;
    let mut advance = || {
        done += 1;
        match progress(done, total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Problem::new("import-cancelled")),
        }
    };
    let mut organisations: Vec<OrganisationId> = Vec::with_capacity(plan.organisations.len());
    for name in &plan.organisations {
        let organisation = Organisation::named(desk.new_id(), name);
        desk.insert_organisation(&organisation)?;
        organisations.push(organisation.id);
    }
    let mut people: Vec<PersonId> = Vec::with_capacity(plan.people.len());
    for person in &plan.people {
        let person = Person {
            id: desk.new_id(),
            ..person.clone()
        };
        desk.insert_person(&person)?;
        people.push(person.id);
        advance()?;
    }
    for person in plan.completed.values() {
        desk.update_person(person)?;
    }
    for mandate in &plan.filled {
        desk.update_mandate(mandate)?;
    }
    for place in &plan.cancelled {
        desk.update_place(place)?;
    }
    let mut codes: HashSet<_> = desk.badge_codes()?.into_iter().collect();
    for new in &plan.registrations {
        let person = found(new.person, &people);
        let badge_code = new_badge_code(desk, |code| Ok(codes.contains(&code)))?;
        codes.insert(badge_code);
        let registration = Registration {
            mandate: write_mandate(desk, person, &new.mandate, &organisations)?,
            category: new.category,
            needs: new.needs.clone(),
            photo_consent: new.photo_consent,
            note: new.note.clone(),
            meal: new.meal.clone(),
            ..Registration::of(desk.new_id(), programme, person, badge_code)
        };
        desk.insert_registration(&registration)?;
        for place in &new.places {
            write_place(desk, registration.id, place)?;
        }
        for wish in &new.wishes {
            wishes::replace(desk, registration.id, &plan.groups[wish.group], &wish.slots)?;
        }
        advance()?;
    }
    for (registration, wish) in &plan.wishes {
        wishes::replace(desk, *registration, &plan.groups[wish.group], &wish.slots)?;
    }
    for (registration, place) in &plan.places {
        write_place(desk, *registration, place)?;
    }
    for update in plan.updated.values() {
        let mut registration = update.registration.clone();
        if let Some(mandate) = &update.mandate {
            registration.mandate =
                write_mandate(desk, registration.person, mandate, &organisations)?;
        }
        desk.update_registration(&registration)?;
    }
    for lesson in &plan.lessons {
        write_lesson(desk, lesson, &people)?;
    }
    Ok(())
}

fn found<Id: Copy>(which: Ref<Id>, new: &[Id]) -> Id {
    match which {
        Ref::Known(id) => id,
        Ref::New(at) => new[at],
    }
}

fn write_lesson(
    desk: &Transaction<'_>,
    lesson: &Lesson,
    people: &[PersonId],
) -> Result<(), StoreError> {
    match lesson {
        Lesson::Columns((key, value)) => desk.set_setting(key, value),
        Lesson::Person(key, person) => {
            let value = person.map(|who| found(who, people).to_string());
            desk.set_setting(key, value.as_deref().unwrap_or(decisions::NOBODY))
        }
    }
}

fn write_mandate(
    desk: &Transaction<'_>,
    person: PersonId,
    mandate: &NewMandate,
    organisations: &[OrganisationId],
) -> Result<Option<MandateId>, StoreError> {
    match mandate {
        NewMandate::None => Ok(None),
        NewMandate::Known(id) => Ok(Some(*id)),
        NewMandate::New {
            organisation,
            function,
            position,
        } => {
            let mandate = Mandate {
                id: desk.new_id(),
                person,
                organisation: organisation.map(|which| found(which, organisations)),
                function: function.clone(),
                position: *position,
                begins: None,
                ends: None,
            };
            desk.insert_mandate(&mandate)?;
            Ok(Some(mandate.id))
        }
    }
}

fn write_place(
    desk: &Transaction<'_>,
    registration: RegistrationId,
    place: &NewPlace,
) -> Result<(), StoreError> {
    let (session, slot) = place.seat;
    let id = desk.new_id();
    desk.insert_place(&Place {
        id,
        registration,
        session,
        slot,
        status: place.status,
        rank: place.rank,
    })
}
