//! Where something is held, on one line.

use parvis_domain::venue::Venue;

/// The name of a venue with its town, unless the name says it already.
pub(crate) fn venue_in_words(venue: &Venue) -> String {
    if venue.city.is_empty() || venue.name.contains(&venue.city) {
        venue.name.clone()
    } else {
        format!("{}, {}", venue.name, venue.city)
    }
}

/// A venue and a room of which either may be missing.
pub(super) fn with_room(venue: Option<&Venue>, room: &str) -> String {
    let venue = venue.map(venue_in_words).unwrap_or_default();
    match (venue.as_str(), room) {
        ("", only) | (only, "") => only.to_owned(),
        (venue, room) => format!("{venue}, {room}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_said_once() {
        let venue = |name: &str, city: &str| Venue {
            id: uuid::Uuid::nil().into(),
            name: name.to_owned(),
            street: String::new(),
            postcode: String::new(),
            city: city.to_owned(),
            access: String::new(),
            accessibility: String::new(),
        };
        let of = |name, city, room| with_room(Some(&venue(name, city)), room);
        assert_eq!(
            of("La Ruche", "Évrolles", "Salle A"),
            "La Ruche, Évrolles, Salle A"
        );
        assert_eq!(of("Mairie d’Évrolles", "Évrolles", ""), "Mairie d’Évrolles");
        assert_eq!(with_room(None, "Salle A"), "Salle A");
        assert_eq!(with_room(None, ""), "");
    }
}
