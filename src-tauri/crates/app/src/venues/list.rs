//! All venues, to choose from.

use parvis_domain::name;

use crate::transact::{App, AppError};
use crate::view::programme::VenueView;
use crate::{programmes, typed};

/// All venues by name, then town, without regard to accents.
pub fn list(app: &App) -> Result<Vec<VenueView>, AppError> {
    let mut venues = app.store().venues()?;
    venues.sort_by_cached_key(|venue| (name::key(&venue.name), name::key(&venue.city), venue.id));
    Ok(venues.iter().map(programmes::venue_view).collect())
}

/// How many sessions and slots are held in a venue.
///
/// # Errors
/// `not-found`.
pub fn uses(app: &App, id: &str) -> Result<i32, AppError> {
    let id = typed::key(id, "id")?;
    app.store().snapshot(|store| {
        store.venue(id)?;
        Ok(store.venue_uses(id)?)
    })
}
