//! The venue that a file means: one of the same name and town, or a new one.

use parvis_domain::id::VenueId;
use parvis_domain::name::key;
use parvis_domain::venue::Venue;
use parvis_exchange::programme as file;
use parvis_store::StoreError;

use crate::programmes::fill;
use crate::transact::Transaction;
use crate::typed;

/// The same, with the address as it is said now: a corrected version knows it better.
pub(crate) fn renew(desk: &Transaction<'_>, said: &file::Venue) -> Result<VenueId, StoreError> {
    let id = find_or_make(desk, said)?;
    let mut venue = desk.venue(id)?;
    let (street, postcode) = (typed::rich(&said.street), typed::line(&said.postcode));
    if !street.is_empty() {
        venue.street = street;
    }
    if !postcode.is_empty() {
        venue.postcode = postcode;
    }
    desk.update_venue(&venue)?;
    Ok(id)
}

/// Finds a venue by name and town and fills in what is not known of it, or makes one.
pub(crate) fn find_or_make(
    desk: &Transaction<'_>,
    said: &file::Venue,
) -> Result<VenueId, StoreError> {
    let said = Venue {
        id: desk.new_id(),
        name: typed::line(&said.name),
        street: typed::rich(&said.street),
        postcode: typed::line(&said.postcode),
        city: typed::line(&said.city),
        access: typed::rich(&said.access),
        accessibility: typed::rich(&said.accessibility),
    };
    let same =
        |venue: &Venue| key(&venue.name) == key(&said.name) && key(&venue.city) == key(&said.city);
    let Some(mut known) = desk.venues()?.into_iter().find(same) else {
        desk.insert_venue(&said)?;
        return Ok(said.id);
    };
    fill(&mut known.street, &said.street);
    fill(&mut known.postcode, &said.postcode);
    fill(&mut known.access, &said.access);
    fill(&mut known.accessibility, &said.accessibility);
    desk.update_venue(&known)?;
    Ok(known.id)
}
