//! A new person, and who may be the same already.

use parvis_domain::person::{Mandate, Person};
use parvis_store::Label;

use super::with_main_mandate;
use crate::transact::{App, AppError, Changed};
use crate::view::contact::PersonDraft;
use crate::view::person::PersonSuggestion;
use crate::view::problem::Problem;
use crate::{organisations, typed};

/// Makes a person, with a first mandate when a function or an organisation is named, and gives the
/// key.
///
/// # Errors
/// `name-missing` without a name, `not-an-email`.
pub fn create(app: &mut App, draft: &PersonDraft) -> Result<Changed<String>, AppError> {
    let given_name = typed::line(&draft.given_name);
    let family_name = typed::line(&draft.family_name);
    if given_name.is_empty() && family_name.is_empty() {
        return Err(Problem::new("name-missing").on("family_name").into());
    }
    let email = typed::email(&draft.email)?;
    let today = app.today();
    app.transact(Label::new("change-person-add"), |desk| {
        let person = Person {
            civility: typed::line(&draft.civility),
            email,
            phone: typed::line(&draft.phone),
            source: typed::line(&draft.source),
            created: Some(today),
            ..Person::named(desk.new_id(), &given_name, &family_name)
        };
        desk.insert_person(&person)?;
        let function = typed::line(&draft.function);
        let organisation = organisations::find_or_make(desk, &draft.organisation)?;
        if organisation.is_some() || !function.is_empty() {
            desk.insert_mandate(&Mandate {
                id: desk.new_id(),
                person: person.id,
                organisation,
                function,
                position: 0,
                begins: None,
                ends: None,
            })?;
        }
        Ok(person.id.to_string())
    })
}

/// The people who have this very name or this address already.
///
/// # Errors
/// Those of the database.
pub fn alike(app: &App, draft: &PersonDraft) -> Result<Vec<PersonSuggestion>, AppError> {
    app.store().snapshot(|store| {
        let mut ids = Vec::new();
        let (given, family) = (
            typed::line(&draft.given_name),
            typed::line(&draft.family_name),
        );
        if !given.is_empty() && !family.is_empty() {
            ids.extend(
                store
                    .people_named(&family, &given)?
                    .into_iter()
                    .map(|one| one.id),
            );
        }
        let email = typed::line(&draft.email);
        if !email.is_empty() {
            ids.extend(store.people_at(&email)?.into_iter().map(|one| one.id));
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(with_main_mandate(store, &ids)?)
    })
}
