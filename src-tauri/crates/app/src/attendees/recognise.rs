//! Who is meant by a name with an e-mail address or an organisation: somebody known, or nobody.

use parvis_domain::id::{MandateId, OrganisationId, PersonId};
use parvis_domain::name::{email_key, key};
use parvis_domain::person::Mandate;
use parvis_store::StoreError;

use crate::transact::Transaction;

/// The person of this name with the same address, else with a mandate in the same organisation.
///
/// Two people of one name with neither address nor organisation are taken for the same.
pub(crate) fn person(
    desk: &Transaction<'_>,
    (family_name, given_name): (&str, &str),
    email: &str,
    organisation: Option<OrganisationId>,
) -> Result<Option<PersonId>, StoreError> {
    let named = desk.people_named(family_name, given_name)?;
    let email = email_key(email);
    if let Some(same) = named
        .iter()
        .find(|p| !email.is_empty() && email_key(&p.email) == email)
    {
        return Ok(Some(same.id));
    }
    if organisation.is_none() && !email.is_empty() {
        return Ok(None);
    }
    let ids: Vec<_> = named.iter().map(|person| person.id).collect();
    let mandates = desk.mandates_of(&ids)?;
    let fits = |id: &&PersonId| {
        let mut held = mandates
            .iter()
            .filter(|m| m.person == **id)
            .map(|m| m.organisation);
        match organisation {
            Some(_) => held.any(|held| held == organisation),
            None => held.all(|held| held.is_none()),
        }
    };
    Ok(ids.iter().find(fits).copied())
}

/// The mandate of a person with this function in this organisation: one they have, or a new one
/// after the others. Without either, none.
pub(crate) fn mandate(
    desk: &Transaction<'_>,
    person: PersonId,
    organisation: Option<OrganisationId>,
    function: &str,
) -> Result<Option<MandateId>, StoreError> {
    if organisation.is_none() && function.is_empty() {
        return Ok(None);
    }
    let held = desk.mandates_of(&[person])?;
    let same = |m: &&Mandate| m.organisation == organisation && key(&m.function) == key(function);
    if let Some(known) = held.iter().find(same) {
        return Ok(Some(known.id));
    }
    let mandate = Mandate {
        id: desk.new_id(),
        person,
        organisation,
        function: function.to_owned(),
        position: held
            .iter()
            .map(|mandate| mandate.position + 1)
            .max()
            .unwrap_or(0),
        begins: None,
        ends: None,
    };
    desk.insert_mandate(&mandate)?;
    Ok(Some(mandate.id))
}
