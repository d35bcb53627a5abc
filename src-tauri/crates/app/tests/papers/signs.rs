//! Signs: each room with what is held there, and arrows with the words that were typed.

use parvis_app::view::document::{Arrow, DirectionSign, PrintRequest};
use parvis_app::{sessions, view};

use crate::desk::{desk, pages, remarks};

#[test]
fn each_room_has_what_is_held_there_with_its_hours() {
    let desk = desk();
    let request = PrintRequest::DoorSigns {
        programme_id: desk.programme.clone(),
        session_id: desk.sessions[0].clone(),
    };
    let pages = pages(&desk.place(&request));
    assert_eq!(
        pages.len(),
        4,
        "the room of the day and three of workshops: {pages:?}"
    );
    let plenary = &pages[0];
    assert!(
        plenary.starts_with("Mardi 23 mars 2027 Salle des Lavandières Maison"),
        "{plenary}"
    );
    assert!(plenary.contains("9h15 – 9h45 Ouverture"), "{plenary}");
    assert!(
        !plenary.contains("Pause") && !plenary.contains("Déjeuner"),
        "{plenary}"
    );
    assert!(!plenary.contains("Atelier"), "{plenary}");
    assert_eq!(
        pages[1],
        "Mardi 23 mars 2027 Salle A Centre social des Coteaux, Valrive 14h – 16h Atelier 1 – \
         Écrire une règle du jeu à plusieurs Agir ensemble dans les quartiers"
    );
    assert_eq!(remarks(&desk, &request), []);
}

#[test]
fn what_has_no_place_is_said() {
    let mut desk = desk();
    let session = desk.sessions[1].clone();
    let field = view::programme::SessionField::Room;
    sessions::edit(&mut desk.app, &session, field, "").unwrap();
    let field = view::programme::SessionField::Venue;
    sessions::edit(&mut desk.app, &session, field, "").unwrap();
    let whole = PrintRequest::DoorSigns {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
    };
    let said = remarks(&desk, &whole);
    assert_eq!(said[0].code, "without-room");
    let alone = PrintRequest::DoorSigns {
        programme_id: desk.programme.clone(),
        session_id: session,
    };
    assert_eq!(desk.refused(&alone), ["print-no-page"]);
}

#[test]
fn arrows_without_words_are_left_out() {
    let desk = desk();
    let sign = |arrow, text: &str| DirectionSign {
        arrow,
        text: text.to_owned(),
        detail: String::new(),
    };
    let request = |signs| PrintRequest::DirectionSigns {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
        signs,
    };
    let some = request(vec![
        sign(Arrow::Left, " "),
        sign(Arrow::StairsUp, "Salle B"),
    ]);
    let event = "Agir ensemble dans les quartiers";
    assert_eq!(pages(&desk.place(&some)), [format!("Salle B {event}")]);
    let none = request(vec![sign(Arrow::Left, "")]);
    assert_eq!(desk.refused(&none), ["print-no-page"]);
}
