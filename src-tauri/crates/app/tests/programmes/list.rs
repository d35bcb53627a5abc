//! The list of programmes: searched, put away, and with what is missing.

use parvis_app::view::programme::{ProgrammeField, SessionField};
use parvis_app::{programmes, sessions};

use super::desk::{CYCLE, DAY, create, desk, import};

#[test]
fn the_list_is_searched_without_accents_and_told_what_is_missing() {
    let mut desk = desk();
    let empty = create(&mut desk, "Évaluer");
    let day = import(&mut desk, DAY);
    let cycle = import(&mut desk, CYCLE);
    let found = |search: &str| -> Vec<String> {
        let list = programmes::list(&desk, search, "current").unwrap();
        list.into_iter().map(|programme| programme.id).collect()
    };
    // The cycle begins on the 11th of March, the day is in May, the other has no day yet.
    assert_eq!(found(""), [cycle.clone(), day.clone(), empty.clone()]);
    assert_eq!(found("evaluer"), [empty]);
    assert_eq!(found("BREVANNE mais"), std::slice::from_ref(&day));
    assert_eq!(found("2027-05"), [cycle.clone(), day]);
    assert_eq!(found("brévanne évrolles"), [""; 0]);
    let list = programmes::list(&desk, "contrat", "current").unwrap();
    assert_eq!(
        list[0].dates,
        ["2027-03-11", "2027-04-08", "2027-05-20", "2027-06-17"]
    );
    assert_eq!(list[0].places, ["Évrolles"]);
    assert_eq!((list[0].sessions, list[0].attendees), (4, 0));
    // The list and the programme itself see the same things missing.
    assert_eq!(
        list[0].hints,
        programmes::show(&desk, &cycle).unwrap().hints
    );
}

#[test]
fn a_programme_that_is_put_away_is_in_the_other_list() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    programmes::shelve(&mut desk, std::slice::from_ref(&id), "archived").unwrap();
    assert!(programmes::list(&desk, "", "current").unwrap().is_empty());
    let away = programmes::list(&desk, "", "archived").unwrap();
    assert_eq!((&*away[0].id, &*away[0].shelf), (&*id, "archived"));
}

#[test]
fn a_deadline_after_the_first_day_is_a_hint_and_no_error() {
    let mut desk = desk();
    let id = create(&mut desk, "T");
    let day = sessions::add(&mut desk, &id).unwrap().value;
    sessions::edit(&mut desk, &day, SessionField::Date, "2027-05-31").unwrap();
    programmes::edit(
        &mut desk,
        &id,
        ProgrammeField::RegistrationDeadline,
        "2027-06-01",
    )
    .unwrap();
    let hints = programmes::show(&desk, &id).unwrap().hints;
    let codes: Vec<_> = hints.iter().map(|hint| &*hint.code).collect();
    assert_eq!(
        codes,
        ["late-deadline", "no-venue", "no-slot", "no-attendee"]
    );
}
