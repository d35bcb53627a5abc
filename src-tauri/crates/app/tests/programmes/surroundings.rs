//! What stands around a programme: organisations and their parts, venues, the centre.

use parvis_app::view::programme::{SessionField, VenueField};
use parvis_app::view::settings::CentreField;
use parvis_app::{involvements, organisations, sessions, settings, venues};

use super::desk::{Desk, create, desk, refused, show};

fn parts(desk: &Desk, id: &str) -> Vec<String> {
    let involved = show(desk, id).involvements;
    involved
        .iter()
        .map(|i| format!("{} {}", i.part, i.name))
        .collect()
}

#[test]
fn organisations_play_their_parts_in_order() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let mut add = |name, part| {
        involvements::add(&mut desk, &id, "", name, part)
            .unwrap()
            .value
    };
    let lys = add("Lys", "partner");
    let orge = add("Orge", "partner");
    add("Rives", "organiser");
    assert_eq!(add("LYS", "partner"), lys);
    assert_eq!(
        parts(&desk, &id),
        ["organiser Rives", "partner Lys", "partner Orge"]
    );
    involvements::move_to(&mut desk, &orge, 0).unwrap();
    assert_eq!(
        parts(&desk, &id),
        ["organiser Rives", "partner Orge", "partner Lys"]
    );
    involvements::delete(&mut desk, &orge).unwrap();
    assert_eq!(parts(&desk, &id), ["organiser Rives", "partner Lys"]);
    assert_eq!(organisations::suggest(&desk, "or").unwrap(), ["Orge"]);
    let nobody = involvements::add(&mut desk, &id, "", " ", "partner");
    assert_eq!(refused(nobody), ["required organisation"]);
}

#[test]
fn a_part_is_played_in_one_session_only() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let other = create(&mut desk, "U");
    let session = sessions::add(&mut desk, &id).unwrap().value;
    involvements::add(&mut desk, &id, &session, "Lys", "host").unwrap();
    let shown = show(&desk, &id);
    assert!(shown.involvements.is_empty());
    assert_eq!(shown.sessions[0].involvements[0].name, "Lys");
    let astray = involvements::add(&mut desk, &other, &session, "Lys", "host");
    assert_eq!(refused(astray), ["not-found session_id"]);
}

#[test]
fn a_venue_is_deleted_only_when_nothing_is_held_there() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let session = sessions::add(&mut desk, &id).unwrap().value;
    let venue = venues::create(&mut desk, "Halle").unwrap().value;
    venues::create(&mut desk, "Écluse").unwrap();
    let street = "Bâtiment C\n3 rue Neuve ";
    venues::edit(&mut desk, &venue, VenueField::Street, street).unwrap();
    let names: Vec<_> = venues::list(&desk)
        .unwrap()
        .into_iter()
        .map(|v| v.name)
        .collect();
    assert_eq!(names, ["Écluse", "Halle"]);
    sessions::edit(&mut desk, &session, SessionField::Venue, &venue).unwrap();
    let held = show(&desk, &id).sessions[0].venue.clone().unwrap();
    assert_eq!(held.street, "Bâtiment C\n3 rue Neuve");
    assert_eq!(
        refused(venues::delete(&mut desk, &venue)),
        ["venue-in-use  1"]
    );
    let nameless = venues::edit(&mut desk, &venue, VenueField::Name, "");
    assert_eq!(refused(nameless), ["required name"]);
    sessions::edit(&mut desk, &session, SessionField::Venue, "").unwrap();
    venues::delete(&mut desk, &venue).unwrap();
    assert!(venues::uses(&desk, &venue).is_err());
}

#[test]
fn the_centre_is_set_and_undone() {
    let mut desk = desk();
    settings::edit_centre(&mut desk, CentreField::Name, " Passerelles  Nord ").unwrap();
    settings::edit_centre(&mut desk, CentreField::Colour, "1F5C7A").unwrap();
    let centre = settings::centre(&desk).unwrap();
    assert_eq!(
        (&*centre.name, &*centre.colour),
        ("Passerelles Nord", "#1f5c7a")
    );
    let light = settings::edit_centre(&mut desk, CentreField::Colour, "#ffcc00");
    assert_eq!(refused(light), ["colour-too-light colour 1.5 4.5"]);
    desk.undo().unwrap().unwrap();
    assert_eq!(settings::centre(&desk).unwrap().colour, "");
    settings::edit_centre(&mut desk, CentreField::Name, "").unwrap();
    assert_eq!(settings::centre(&desk).unwrap().name, "");
}
