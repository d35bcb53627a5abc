//! Changing one field of a venue, wherever the venue is used.

use parvis_domain::venue::Venue;
use parvis_store::Label;

use crate::transact::{App, AppError, Changed};
use crate::typed;
use crate::view::problem::Problem;
use crate::view::programme::VenueField;

/// Sets a field from what was typed.
///
/// # Errors
/// `required` for an empty name, and `not-found`.
pub fn edit(
    app: &mut App,
    id: &str,
    field: VenueField,
    value: &str,
) -> Result<Changed<()>, AppError> {
    let id = typed::key(id, "id")?;
    app.transact(Label::new("change-venue-edit"), |desk| {
        let mut venue = desk.venue(id)?;
        set(&mut venue, field, value)?;
        Ok(desk.update_venue(&venue)?)
    })
}

fn set(venue: &mut Venue, field: VenueField, value: &str) -> Result<(), Problem> {
    match field {
        VenueField::Name => venue.name = typed::required_line(value, field.code())?,
        // The address above the town may have several lines.
        VenueField::Street => venue.street = typed::rich(value),
        VenueField::Postcode => venue.postcode = typed::line(value),
        VenueField::City => venue.city = typed::line(value),
        VenueField::Access => venue.access = typed::rich(value),
        VenueField::Accessibility => venue.accessibility = typed::rich(value),
    }
    Ok(())
}
