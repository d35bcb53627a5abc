//! An organisation, whole.

use parvis_domain::contact::Owner;
use parvis_domain::id::OrganisationId;

use super::list::rows;
use crate::contacts::{addresses_of, played, tags_of, territory_view};
use crate::transact::{App, AppError};
use crate::view::contact::{AttendanceYear, OrganisationPage};
use crate::{mandates, memberships, typed};

/// All that is known of an organisation.
///
/// # Errors
/// `not-found`.
pub fn show(app: &App, id: &str) -> Result<OrganisationPage, AppError> {
    let id: OrganisationId = typed::key(id, "id")?;
    let today = app.today();
    app.store().snapshot(|store| {
        let organisation = store.organisation(id)?;
        let year = chrono::Datelike::year(&today);
        let member = memberships::of_organisation(store, id, year)?;
        let territory = (
            organisation.territory_code.as_str(),
            organisation.territory.as_str(),
        );
        let territory = territory_view(store, territory, member, today)?;
        let part_of = match organisation.part_of {
            Some(whole) => store.organisation(whole)?.name,
            None => String::new(),
        };
        let parts: Vec<_> = store.parts_of(id)?.iter().map(|one| one.id).collect();
        let years = store.years_of(id)?.into_iter().map(|one| AttendanceYear {
            year: one.year,
            registrations: one.registrations,
            places: one.places,
            came: one.came,
        });
        Ok(OrganisationPage {
            id: id.to_string(),
            name: organisation.name,
            badge_name: organisation.badge_name,
            acronym: organisation.acronym,
            kind: organisation.kind.code().to_owned(),
            territory,
            part_of_id: organisation
                .part_of
                .map(|id| id.to_string())
                .unwrap_or_default(),
            part_of,
            siret: organisation.siret,
            chorus_service: organisation.chorus_service,
            website: organisation.website,
            email: organisation.email,
            phone: organisation.phone,
            notice: organisation.notice,
            note: organisation.note,
            addresses: addresses_of(store, Owner::Organisation(id))?,
            tags: tags_of(store, Owner::Organisation(id))?,
            people: mandates::views(store, store.mandates_in(id)?, today)?,
            parts: rows(store, &parts)?,
            roles: store.roles_of(id)?.into_iter().map(played).collect(),
            appearances: store
                .appearances_of_organisation(id)?
                .into_iter()
                .map(played)
                .collect(),
            years: years.collect(),
        })
    })
}
