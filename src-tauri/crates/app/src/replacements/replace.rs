//! Giving somebody's places to a colleague, in one step.

use parvis_domain::id::{MandateId, PersonId, RegistrationId};
use parvis_domain::person::{Mandate, Person};
use parvis_domain::registration::{Category, Registration};
use parvis_store::Label;

use super::inherit;
use crate::attendees::{new_badge_code, recognise};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::typed;
use crate::view::place::ColleagueDraft;
use crate::view::problem::{Problem, Refusal};

/// Whoever comes instead.
enum Colleague {
    Known(PersonId),
    New(Box<Person>, String),
}

/// Lets a colleague come instead of somebody, and gives the key of the colleague's registration
/// back. Somebody who is known keeps what is known of them; somebody who is registered already keeps
/// their own places and gets those that they lack. A new colleague is of the same organisation.
///
/// # Errors
/// `already-replaced`; `replaced-by-themselves`; `name-missing`, `not-an-email`; `not-found`.
pub fn replace(
    app: &mut App,
    id: &str,
    draft: &ColleagueDraft,
) -> Result<Changed<String>, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    let colleague = read(app, draft)?;
    app.transact(Label::new("change-attendee-replace"), |desk| {
        let first = desk.registration(id)?;
        if first.replaced_by.is_some() {
            return Err(Problem::new("already-replaced").into());
        }
        let (person, mandate) = person(desk, &first, &colleague)?;
        if person == first.person {
            return Err(Problem::new("replaced-by-themselves").into());
        }
        let second = match desk.registration_of(first.programme, person)? {
            Some(there) => there,
            None => register(desk, &first, person, mandate)?,
        };
        let key = second.id.to_string();
        inherit::all(desk, first, second)?;
        Ok(key)
    })
}

fn read(app: &App, draft: &ColleagueDraft) -> Result<Colleague, AppError> {
    if let Some(known) = typed::maybe_key(&draft.person_id, "person_id")? {
        return Ok(Colleague::Known(known));
    }
    let mut problems = Vec::new();
    let given_name = typed::line(&draft.given_name);
    let family_name = typed::line(&draft.family_name);
    if given_name.is_empty() && family_name.is_empty() {
        problems.push(Problem::new("name-missing").on("family_name"));
    }
    let email = typed::email(&draft.email).unwrap_or_else(|problem| {
        problems.push(problem);
        String::new()
    });
    if !problems.is_empty() {
        return Err(Refusal { problems }.into());
    }
    let person = Person {
        email,
        ..Person::named(app.new_id(), &given_name, &family_name)
    };
    Ok(Colleague::New(
        Box::new(person),
        typed::line(&draft.function),
    ))
}

/// Who comes, and under which mandate when they are not registered yet.
fn person(
    desk: &Transaction<'_>,
    first: &Registration,
    colleague: &Colleague,
) -> Result<(PersonId, Option<MandateId>), AppError> {
    let body = match first.mandate {
        Some(mandate) => desk.mandate(mandate)?.organisation,
        None => None,
    };
    match colleague {
        Colleague::Known(id) => {
            let known = desk.person(*id)?.id;
            let held = desk.mandates_of(&[known])?;
            // The mandate in the same body; else their main one, since it is they who come.
            let same = held
                .iter()
                .find(|m| body.is_some() && m.organisation == body);
            let mandate = same
                .or_else(|| held.first())
                .map(|mandate: &Mandate| mandate.id);
            Ok((known, mandate))
        }
        Colleague::New(person, function) => {
            let names = (person.family_name.as_str(), person.given_name.as_str());
            let known = recognise::person(desk, names, &person.email, body)?;
            let id = match known {
                Some(known) => known,
                None => {
                    desk.insert_person(person)?;
                    person.id
                }
            };
            Ok((id, recognise::mandate(desk, id, body, function)?))
        }
    }
}

/// A registration of the colleague's own, with a badge code of their own.
fn register(
    desk: &Transaction<'_>,
    first: &Registration,
    person: PersonId,
    mandate: Option<MandateId>,
) -> Result<Registration, AppError> {
    let badge_code = new_badge_code(desk, |code| desk.badge_code_taken(code))?;
    let registration = Registration {
        mandate,
        // Nobody becomes an elected official by coming for one.
        category: match first.category {
            Category::ElectedOfficial => Category::Participant,
            other => other,
        },
        ..Registration::of(desk.new_id(), first.programme, person, badge_code)
    };
    desk.insert_registration(&registration)?;
    Ok(registration)
}
