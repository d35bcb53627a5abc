//! A person, whole.

use parvis_domain::contact::{ContactDetail, Owner};
use parvis_domain::id::PersonId;
use parvis_store::Attended;

use super::consents::consents_of;
use crate::contacts::{addresses_of, day, played, tags_of, territory_view};
use crate::transact::{App, AppError};
use crate::view::contact::{AttendedView, DetailView, PersonPage};
use crate::{documents, mandates, memberships, typed};

/// All that is known of a person.
///
/// # Errors
/// `not-found`.
pub fn show(app: &App, id: &str) -> Result<PersonPage, AppError> {
    let id: PersonId = typed::key(id, "id")?;
    let today = app.today();
    let (mut page, attended) = app.store().snapshot(|store| {
        let person = store.person(id)?;
        let year = chrono::Datelike::year(&today);
        let member = memberships::of_person(store, id, year)?;
        let territory = (person.territory_code.as_str(), person.territory.as_str());
        let attended = store.attended_by(id)?;
        let page = PersonPage {
            id: id.to_string(),
            territory: territory_view(store, territory, member, today)?,
            civility: person.civility,
            given_name: person.given_name,
            family_name: person.family_name,
            birth_name: person.birth_name,
            badge_name: person.badge_name,
            email: person.email,
            phone: person.phone,
            source: person.source,
            created: day(person.created),
            note: person.note,
            details: store
                .contact_details_of(id)?
                .into_iter()
                .map(detail)
                .collect(),
            addresses: addresses_of(store, Owner::Person(id))?,
            tags: tags_of(store, Owner::Person(id))?,
            consents: consents_of(store, id)?,
            mandates: mandates::views(store, store.mandates_of(&[id])?, today)?,
            attended: attended.iter().map(of_place).collect(),
            appearances: store
                .appearances_of_person(id)?
                .into_iter()
                .map(played)
                .collect(),
            printed: Vec::new(),
        };
        Ok::<_, AppError>((page, attended))
    })?;
    page.printed = documents::in_hands_of(app, id, &attended)?;
    Ok(page)
}

fn detail(detail: ContactDetail) -> DetailView {
    DetailView {
        id: detail.id.to_string(),
        kind: detail.kind.code().to_owned(),
        label: detail.label,
        value: detail.value,
    }
}

fn of_place(place: &Attended) -> AttendedView {
    AttendedView {
        programme_id: place.programme.0.clone(),
        programme: place.programme.1.clone(),
        session: place.session.1.clone(),
        workshop: place.slot_title.clone(),
        date: day(place.date),
        status: place.status.clone(),
        arrived: place.arrived,
        signed: place.signed,
    }
}
