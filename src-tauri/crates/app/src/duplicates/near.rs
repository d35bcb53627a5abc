//! Who is known already and looks like what somebody types.

use parvis_domain::likeness::Likeness;
use parvis_domain::likeness::person::{PersonTraits, Written};
use parvis_domain::name::email_key;
use parvis_store::{Store, StoreError};

use super::cards::card;
use super::index::Index;
use crate::people;
use crate::transact::{App, AppError};
use crate::view::likeness::{NearView, TypedPerson};

/// As many as stand quietly under a form.
const MOST: usize = 3;

/// The known people nearest to what was typed, the nearest first.
///
/// # Errors
/// Those of the database.
pub fn near(app: &App, typed: &TypedPerson) -> Result<Vec<NearView>, AppError> {
    app.likenesses(|index, store| {
        let found = nearest(index, store, typed)?;
        let ids: Vec<_> = found.iter().filter_map(|(id, _)| id.parse().ok()).collect();
        let shown = people::with_main_mandate(store, &ids)?;
        let views = shown
            .into_iter()
            .zip(&found)
            .map(|(person, (_, likeness))| NearView {
                known: card(&person),
                likeness: likeness.into(),
                taken: TypedPerson {
                    given_name: person.given_name,
                    family_name: person.family_name,
                    organisation: person.organisation,
                    function: person.function,
                    email: person.email,
                    phone: person.phone,
                },
            });
        Ok(views.collect())
    })
}

/// The keys of those nearest to what is written of somebody, the nearest first.
pub(crate) fn nearest<'a>(
    index: &'a Index,
    store: &Store,
    written: &TypedPerson,
) -> Result<Vec<(&'a str, Likeness)>, StoreError> {
    let mut traits = PersonTraits::of(Written {
        given_name: &written.given_name,
        family_name: &written.family_name,
        ..Written::default()
    });
    traits.add_email(&email_key(&written.email));
    traits.add_phone(&written.phone);
    traits.add_mandate(&written.organisation, &written.function);
    let people = index.people(store)?;
    let mut found: Vec<(&str, Likeness)> = people
        .blocks
        .near(&traits.keys())
        .into_iter()
        .filter_map(|at| {
            let at = at as usize;
            Some((&*people.ids[at], traits.likeness(&people.traits[at])?))
        })
        .collect();
    found.sort_by(|a, b| b.1.score.cmp(&a.1.score).then_with(|| a.0.cmp(b.0)));
    found.truncate(MOST);
    Ok(found)
}
