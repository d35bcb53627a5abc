//! More of an attendee than the list shows: what concerns the payment, who has whose place, choices.

use parvis_domain::id::RegistrationId;
use parvis_store::{Store, StoreError};

use super::named;
use crate::fees::Ledger;
use crate::transact::{App, AppError};
use crate::typed;
use crate::view::billing::FeeBasis;
use crate::view::place::{AttendeeDetails, ChoiceGroup, NamedRegistration};
use crate::wishes::groups_of;

/// The details of a registration.
///
/// # Errors
/// `not-found`.
pub fn details(app: &App, id: &str) -> Result<AttendeeDetails, AppError> {
    let id: RegistrationId = typed::key(id, "id")?;
    let today = app.today();
    app.store().snapshot(|store| {
        let registration = store.registration(id)?;
        let programme = registration.programme;
        let ledger = Ledger::read(store, programme, today, FeeBasis::Registered)?;
        let who = named(store, &[id])?.remove(&id).unwrap_or_default();
        let fee = ledger.entry(&registration, &who)?.fee;
        let replaces = store.registrations_replaced_by(id)?;
        let replaces: Vec<_> = replaces.into_iter().map(|first| first.id).collect();
        let wishes = store.wishes_of(id)?;
        let choices = groups_of(store, programme)?.into_iter().map(|group| {
            let wished = wishes.iter().filter(|wish| group.has(wish.slot));
            ChoiceGroup {
                session_id: group.session.to_string(),
                slot_ids: group.slots.iter().map(|slot| slot.id.to_string()).collect(),
                wished: wished.map(|wish| wish.slot.to_string()).collect(),
            }
        });
        let choices = choices.collect();
        let payer = match registration.payer {
            Some(payer) => store.organisation(payer)?.name,
            None => String::new(),
        };
        let second: Vec<_> = registration.replaced_by.into_iter().collect();
        Ok(AttendeeDetails {
            id: id.to_string(),
            meal: registration.meal,
            represents: registration.represents,
            commitment_number: registration.commitment_number,
            payer,
            fee,
            replaced_by: by_name(store, &second)?.pop(),
            replaces: by_name(store, &replaces)?,
            choices,
        })
    })
}

fn by_name(store: &Store, ids: &[RegistrationId]) -> Result<Vec<NamedRegistration>, StoreError> {
    let names = named(store, ids)?;
    let one = |id: &RegistrationId| {
        let who = names.get(id)?;
        let name = format!("{} {}", who.given_name, who.family_name);
        Some(NamedRegistration {
            id: id.to_string(),
            name: name.trim().to_owned(),
        })
    };
    Ok(ids.iter().filter_map(one).collect())
}
