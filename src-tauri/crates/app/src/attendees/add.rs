//! Registering somebody, as typed in the office or at the desk.

use parvis_domain::id::{PersonId, ProgrammeId, RegistrationId, SessionId};
use parvis_domain::person::Person;
use parvis_domain::registration::{Category, Place, Registration};
use parvis_store::Label;

use super::seats::Seats;
use super::{new_badge_code, recognise};
use crate::transact::{App, AppError, Changed, Transaction};
use crate::view::attendee::AttendeeDraft;
use crate::view::problem::{Problem, Refusal};
use crate::{organisations, typed};

/// A draft that was understood.
struct Draft {
    given_name: String,
    family_name: String,
    organisation: String,
    function: String,
    email: String,
    phone: String,
    category: Category,
    sessions: Vec<SessionId>,
}

/// Registers somebody for a programme and gives the key of the registration back.
///
/// Somebody known (same e-mail address and name, else same name and organisation) is registered as
/// the person they are; what the contact lacked is filled in, what it has stays. In a session
/// without free places they stand on the waiting list.
///
/// # Errors
/// Every problem at once: `name-missing`, `not-an-email`, `not-a-choice`; `already-registered`;
/// `not-found` when there is no such programme or session of it.
pub fn add(
    app: &mut App,
    programme_id: &str,
    draft: &AttendeeDraft,
) -> Result<Changed<String>, AppError> {
    let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
    let draft = Draft::read(draft)?;
    app.transact(Label::new("change-attendee-add"), |desk| {
        desk.programme(programme)?;
        Ok(register(desk, programme, &draft)?.to_string())
    })
}

fn register(
    desk: &Transaction<'_>,
    programme: ProgrammeId,
    draft: &Draft,
) -> Result<RegistrationId, AppError> {
    let sessions = desk.sessions_of(programme)?;
    if draft
        .sessions
        .iter()
        .any(|id| sessions.iter().all(|session| session.id != *id))
    {
        return Err(Problem::new("not-found").on("session_ids").into());
    }
    let organisation = organisations::find_or_make(desk, &draft.organisation)?;
    let names = (draft.family_name.as_str(), draft.given_name.as_str());
    let person = match recognise::person(desk, names, &draft.email, organisation)? {
        Some(known) if desk.registration_of(programme, known)?.is_some() => {
            return Err(Problem::new("already-registered").into());
        }
        Some(known) => complete(desk, known, draft)?,
        None => make(desk, draft)?,
    };
    let badge_code = new_badge_code(desk, |code| desk.badge_code_taken(code))?;
    let registration = Registration {
        mandate: recognise::mandate(desk, person, organisation, &draft.function)?,
        category: draft.category,
        ..Registration::of(desk.new_id(), programme, person, badge_code)
    };
    desk.insert_registration(&registration)?;
    let mut seats = Seats::read(desk, programme)?;
    for session in &draft.sessions {
        let (status, rank) = seats.take(*session, None);
        let (registration, session) = (registration.id, *session);
        let id = desk.new_id();
        desk.insert_place(&Place {
            id,
            registration,
            session,
            slot: None,
            status,
            rank,
        })?;
    }
    Ok(registration.id)
}

fn make(desk: &Transaction<'_>, draft: &Draft) -> Result<PersonId, AppError> {
    let person = Person {
        email: draft.email.clone(),
        phone: draft.phone.clone(),
        ..Person::named(desk.new_id(), &draft.given_name, &draft.family_name)
    };
    desk.insert_person(&person)?;
    Ok(person.id)
}

/// Fills in what a known person lacks.
fn complete(desk: &Transaction<'_>, known: PersonId, draft: &Draft) -> Result<PersonId, AppError> {
    let mut person = desk.person(known)?;
    for (has, typed) in [
        (&mut person.email, &draft.email),
        (&mut person.phone, &draft.phone),
    ] {
        if has.is_empty() {
            has.clone_from(typed);
        }
    }
    desk.update_person(&person)?;
    Ok(known)
}

impl Draft {
    /// Understands what was typed.
    fn read(typed: &AttendeeDraft) -> Result<Self, AppError> {
        let mut problems = Vec::new();
        let given_name = typed::line(&typed.given_name);
        let family_name = typed::line(&typed.family_name);
        if given_name.is_empty() && family_name.is_empty() {
            problems.push(Problem::new("name-missing").on("family_name"));
        }
        let mut keep = |read: Result<String, Problem>| {
            read.unwrap_or_else(|problem| {
                problems.push(problem);
                String::new()
            })
        };
        let email = keep(email(&typed.email));
        let category = match typed::choice(&typed.category, "category", Category::from_code) {
            Ok(category) => Some(category),
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        let mut sessions = Vec::new();
        for id in &typed.session_ids {
            match typed::key(id, "session_ids") {
                Ok(id) if sessions.contains(&id) => {}
                Ok(id) => sessions.push(id),
                Err(problem) => problems.push(problem),
            }
        }
        let (Some(category), true) = (category, problems.is_empty()) else {
            return Err(Refusal { problems }.into());
        };
        Ok(Self {
            given_name,
            family_name,
            organisation: typed::line(&typed.organisation),
            function: typed::line(&typed.function),
            email,
            phone: typed::line(&typed.phone),
            category,
            sessions,
        })
    }
}

/// An e-mail address, or nothing.
///
/// # Errors
/// `not-an-email` for what has not the form of one address.
pub(crate) fn email(typed: &str) -> Result<String, Problem> {
    let email = typed::line(typed);
    if email.is_empty() || parvis_exchange::attendees::is_address(&email) {
        Ok(email)
    } else {
        Err(Problem::new("not-an-email")
            .on("email")
            .with("value", &email))
    }
}
