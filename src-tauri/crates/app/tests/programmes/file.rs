//! A programme comes in from a file and goes out as it came.

use parvis_app::{programmes, venues};
use parvis_exchange::programme as exchange;

use super::desk::{CYCLE, DAY, desk, import, refused, show, whole};

#[test]
fn a_file_goes_out_as_it_came_in() {
    for text in [DAY, CYCLE] {
        let mut desk = desk();
        let id = import(&mut desk, text);
        let out = programmes::export(&desk, &id).unwrap();
        let (came, went) = (exchange::read(text.as_bytes()), exchange::read(&out));
        assert_eq!(went.unwrap().document, came.unwrap().document);
        // Into another database, and out again: the same bytes.
        let mut other = super::desk::desk();
        let there = import(&mut other, std::str::from_utf8(&out).unwrap());
        assert_eq!(programmes::export(&other, &there).unwrap(), out);
    }
}

#[test]
fn the_regional_day_is_there_whole() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let day = show(&desk, &id);
    let [session] = day.sessions.as_slice() else {
        panic!("one session")
    };
    assert_eq!(session.slots.len(), 13);
    let untimed: Vec<_> = session
        .slots
        .iter()
        .filter(|s| s.starts.is_empty())
        .collect();
    assert_eq!(untimed[0].kind, "lunch");
    let numbers: Vec<_> = session
        .slots
        .iter()
        .filter(|s| s.parallel_group == "1")
        .map(|s| &*s.number)
        .collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5"]);
    let second = session.slots[7].venue.as_ref().unwrap();
    assert_ne!(Some(second), session.venue.as_ref());
    assert_eq!(second.street.lines().count(), 2);
    let speakers = session.slots.iter().flat_map(|slot| &slot.speakers);
    let names: Vec<_> = speakers
        .map(|s| format!("{} {}", s.given_name, s.family_name))
        .collect();
    assert_eq!(names.len(), 11);
    for name in [
        "Ngọc Nguyễn Thị",
        "Aylin Şahin",
        "Łukasz Wierzbicki",
        "محمد العربي",
    ] {
        assert!(names.contains(&name.to_owned()), "{name}");
    }
    assert_eq!(session.slots[1].speakers[1].mandates.len(), 2);
    assert_eq!(session.signed_half_days, ["morning", "afternoon"]);
    // Five workshops without anybody to lead them, and nobody has registered yet.
    let hints: Vec<_> = day.hints.iter().map(|hint| &*hint.code).collect();
    let lacking = "no-facilitator-nor-rapporteur-of-number";
    assert_eq!(hints, [&["no-attendee"][..], &[lacking; 5]].concat());
    assert_eq!(venues::list(&desk).unwrap().len(), 2);
}

#[test]
fn the_cycle_has_four_days_in_one_venue_and_one_trainer() {
    let mut desk = desk();
    let id = import(&mut desk, CYCLE);
    let cycle = show(&desk, &id);
    let ordinals: Vec<_> = cycle.sessions.iter().map(|s| &*s.ordinal).collect();
    assert_eq!(ordinals, ["1", "2", "3", "4"]);
    assert_eq!(cycle.speakers[0].organisation, "Atelier Lisières");
    assert_eq!(cycle.speakers[0].role_label, "Intervenante");
    let venues = venues::list(&desk).unwrap();
    assert_eq!(venues.len(), 1);
    assert_eq!(venues::uses(&desk, &venues[0].id).unwrap(), 4);
}

#[test]
fn people_and_venues_that_are_known_are_found_again() {
    let mut desk = desk();
    let first = import(&mut desk, DAY);
    let again = import(&mut desk, DAY);
    assert_ne!(first, again);
    assert_eq!(whole(&desk, &first), whole(&desk, &again));
    assert_eq!(venues::list(&desk).unwrap().len(), 2);
    let person = |id: &str| {
        show(&desk, id).sessions[0].slots[2].speakers[0]
            .person_id
            .clone()
    };
    assert_eq!(person(&first), person(&again));
}

#[test]
fn an_import_is_one_change_that_is_undone_whole() {
    let mut desk = desk();
    let id = import(&mut desk, DAY);
    let before = whole(&desk, &id);
    desk.undo().unwrap().unwrap();
    assert!(programmes::list(&desk, "", "current").unwrap().is_empty());
    assert!(venues::list(&desk).unwrap().is_empty());
    desk.redo().unwrap().unwrap();
    assert_eq!(whole(&desk, &id), before);
}

#[test]
fn every_problem_of_a_file_is_told_and_nothing_is_written() {
    let mut desk = desk();
    let file = r#"{ "format": "parvis-programme", "version": 1, "kind": "webinar", "sessions": [
        { "date": "demain", "venue": { "name": "X" } }] }"#;
    let told = refused(programmes::import(&mut desk, file.as_bytes()));
    let codes: Vec<_> = told
        .iter()
        .filter_map(|told| told.split(' ').next())
        .collect();
    assert_eq!(codes, ["unknown-choice", "value-missing", "bad-date"]);
    let file = r#"{ "format": "parvis-programme", "version": 1, "title": "T", "sessions": [
        { "starts": "10:00", "ends": "09:00", "slots": [{ "starts": "9:30", "ends": "9:00" }] }] }"#;
    assert_eq!(
        refused(programmes::import(&mut desk, file.as_bytes())),
        [
            "ends-before-start sessions[0].ends 10:00 09:00",
            "ends-before-start sessions[0].slots[0].ends 09:30 09:00",
        ]
    );
    assert!(programmes::list(&desk, "", "current").unwrap().is_empty());
    assert!(venues::list(&desk).unwrap().is_empty());
}

#[test]
fn a_field_that_is_not_known_is_told_and_passed_over() {
    let mut desk = desk();
    let file = r#"{ "format": "parvis-programme", "version": 1, "title": "T", "colour": "red" }"#;
    let imported = programmes::import(&mut desk, file.as_bytes())
        .unwrap()
        .value;
    let passed: Vec<_> = imported
        .passed_over
        .iter()
        .map(|p| (&*p.code, &*p.field))
        .collect();
    assert_eq!(passed, [("unknown-field", "colour")]);
    assert_eq!(show(&desk, &imported.id).title, "T");
}

#[test]
fn what_is_known_of_an_organisation_travels_with_the_programme() {
    let mut desk = desk();
    let file = r#"{
        "format": "parvis-programme", "version": 1, "title": "T",
        "organisations": [{ "name": "Communauté d’agglomération de la Haute-Lys",
            "acronym": "CAHL", "badge_name": "Haute-Lys", "kind": "intercommunality" }],
        "involvements": [{ "organisation": "cahl", "part": "organiser" }]
    }"#;
    let id = import(&mut desk, file);
    let involved = show(&desk, &id).involvements;
    assert_eq!(involved.len(), 1);
    assert_eq!(
        involved[0].name,
        "Communauté d’agglomération de la Haute-Lys"
    );
    assert_eq!(involved[0].acronym, "CAHL");
    assert!(whole(&desk, &id).contains(r#""badge_name": "Haute-Lys""#));
}
