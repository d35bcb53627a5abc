//! A new venue, of which only the name is known.

use parvis_domain::id::VenueId;
use parvis_domain::venue::Venue;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;

/// Makes a venue and gives its key back.
///
/// # Errors
/// `required` without a name.
pub fn create(app: &mut App, name: &str) -> Result<Changed<String>, AppError> {
    let name = typed::required_line(name, "name")?;
    app.transact(Label::new("change-venue-create"), |desk| {
        let venue = named(desk.new_id(), &name);
        desk.insert_venue(&venue)?;
        Ok(venue.id.to_string())
    })
}

fn named(id: VenueId, name: &str) -> Venue {
    Venue {
        id,
        name: name.to_owned(),
        street: String::new(),
        postcode: String::new(),
        city: String::new(),
        access: String::new(),
        accessibility: String::new(),
    }
}
