//! Who is to get a label: the people of a list, in the order of their names.
//!
//! Deliberately not here: whether they have an address.

use std::collections::{HashMap, HashSet};

use parvis_domain::contact::Purpose;
use parvis_domain::id::{MandateId, PersonId, ProgrammeId, RegistrationId, SessionId};
use parvis_domain::person::Mandate;
use parvis_store::{Store, StoreError};

use super::super::people::{expected, registered};
use crate::contacts;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::address_labels::{AddressOptions, AddressedPeople};
use crate::view::attendee::{AttendeeSort, AttendeeView};
use crate::view::contact::ContactQuery;

/// Somebody who is to get a label.
pub(super) struct Asked {
    /// What they are remembered by: their registration in a list of attendees, else the person.
    pub key: String,
    pub person: PersonId,
    /// Where they are written to: in a list of attendees the mandate they come under, else the main
    /// one of today.
    pub mandate: Option<Mandate>,
}

/// The people of a list, each once.
///
/// # Errors
/// Those of the filters and of the database.
pub(super) fn asked(
    app: &App,
    people: &AddressedPeople,
    options: &AddressOptions,
) -> Result<Vec<Asked>, AppError> {
    let mut asked = match people {
        AddressedPeople::Contacts { query, only } => of_contacts(app, query, only)?,
        AddressedPeople::Attendees {
            programme_id,
            session_id,
            only,
        } => {
            let programme: ProgrammeId = typed::key(programme_id, "programme_id")?;
            let session = typed::maybe_key(session_id, "session_id")?;
            of_attendees(app, (programme, session), only)?
        }
    };
    if options.newsletter {
        let keys: Vec<PersonId> = asked.iter().map(|one| one.person).collect();
        let consents = app.store().consents_of(&keys)?.into_iter();
        let given = consents.filter(|one| one.purpose == Purpose::Newsletter && one.given);
        let given: HashSet<PersonId> = given.map(|one| one.person).collect();
        asked.retain(|one| given.contains(&one.person));
    }
    Ok(asked)
}

fn of_contacts(app: &App, query: &ContactQuery, only: &[String]) -> Result<Vec<Asked>, AppError> {
    let store = app.store();
    let filter = contacts::filter(store, query)?;
    let mut keys = store.people_listed(&filter, "name")?;
    if !only.is_empty() {
        let only: HashSet<&String> = only.iter().collect();
        keys.retain(|key| only.contains(&key.to_string()));
    }
    let mut main = main_mandates(app, store, &keys)?;
    let asked = |person: PersonId| Asked {
        key: person.to_string(),
        person,
        mandate: main.remove(&person),
    };
    Ok(keys.into_iter().map(asked).collect())
}

/// The first mandate of each that holds today.
fn main_mandates(
    app: &App,
    store: &Store,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Mandate>, StoreError> {
    let today = app.today();
    let mut main = HashMap::new();
    for mandate in store.mandates_of(people)? {
        let holds = mandate.begins.is_none_or(|first| first <= today)
            && mandate.ends.is_none_or(|last| last >= today);
        if holds {
            main.entry(mandate.person).or_insert(mandate);
        }
    }
    Ok(main)
}

fn of_attendees(
    app: &App,
    (programme, session): (ProgrammeId, Option<SessionId>),
    only: &[String],
) -> Result<Vec<Asked>, AppError> {
    let people: Vec<AttendeeView> = if only.is_empty() {
        expected(app, programme, session, AttendeeSort::FamilyName)?
    } else {
        // Those who were chosen are meant, also when they do not come.
        let mut people = registered(app, programme)?;
        people.retain(|who| only.contains(&who.id));
        people
    };
    let store = app.store();
    let mut keys: Vec<(RegistrationId, PersonId)> = Vec::with_capacity(people.len());
    for who in &people {
        let person = typed::key(&who.person_id, "person_id")?;
        keys.push((typed::key(&who.id, "id")?, person));
    }
    let registrations: Vec<RegistrationId> = keys.iter().map(|(id, _)| *id).collect();
    let registrations = store.registrations(&registrations)?.into_iter();
    let under: HashMap<RegistrationId, MandateId> = registrations
        .filter_map(|one| Some((one.id, one.mandate?)))
        .collect();
    let mandates: Vec<MandateId> = under.values().copied().collect();
    let mandates = store.mandates(&mandates)?.into_iter();
    let mandates: HashMap<MandateId, Mandate> = mandates.map(|one| (one.id, one)).collect();
    let people: Vec<PersonId> = keys.iter().map(|(_, person)| *person).collect();
    let main = main_mandates(app, store, &people)?;
    let asked = |(registration, person): (RegistrationId, PersonId)| {
        let mandate = under.get(&registration).and_then(|id| mandates.get(id));
        Asked {
            key: registration.to_string(),
            person,
            mandate: mandate.or_else(|| main.get(&person)).cloned(),
        }
    };
    Ok(keys.into_iter().map(asked).collect())
}
