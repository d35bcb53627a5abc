//! Who speaks: found again, corrected, made, ordered.

use parvis_app::view::programme::{MandateView, SpeakerDraft, SpeakerView, StageRef};
use parvis_app::{sessions, speakers};

use super::desk::{Desk, create, desk, refused, show};

/// `Given Family; function @ organisation; …`; `@ organisation` when an organisation speaks.
fn draft(text: &str) -> SpeakerDraft {
    let mut parts = text.split("; ");
    let name = parts.next().unwrap();
    let (name, organisation) = name.split_once("@ ").unwrap_or((name, ""));
    let (given, family) = name.split_once(' ').unwrap_or(("", name));
    let mandate = |part: &str| {
        let (function, organisation) = part.split_once(" @ ").unwrap();
        MandateView {
            function: function.to_owned(),
            organisation: organisation.to_owned(),
        }
    };
    SpeakerDraft {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        organisation: organisation.to_owned(),
        role: "speaker".to_owned(),
        role_label: String::new(),
        mandates: parts.map(mandate).collect(),
        notice: String::new(),
    }
}

fn line(view: &SpeakerView) -> String {
    let mandates = view
        .mandates
        .iter()
        .map(|m| format!("; {} @ {}", m.function, m.organisation));
    let name = format!("{} {}", view.given_name, view.family_name);
    format!(
        "{}{}{}",
        name.trim(),
        view.organisation,
        mandates.collect::<String>()
    )
}

/// A programme with a session, and both as stages.
fn stages(desk: &mut Desk) -> (String, StageRef, StageRef) {
    let id = create(desk, "T");
    let session = sessions::add(desk, &id).unwrap().value;
    (
        id.clone(),
        StageRef::Programme(id),
        StageRef::Session(session),
    )
}

#[test]
fn a_person_who_is_known_speaks_again() {
    let mut desk = desk();
    let (id, everywhere, one_day) = stages(&mut desk);
    let first = "Ngọc Nguyễn Thị; cheffe de projet @ Ville de Lys; élue @ Agglomération";
    let changed = speakers::add(&mut desk, &everywhere, &draft(first)).unwrap();
    assert_eq!(changed.nouns, ["organisation", "person", "speaker"]);
    let again = "NGOC NGUYEN THI; CHEFFE de projet @ ville de lys";
    let changed = speakers::add(&mut desk, &one_day, &draft(again)).unwrap();
    assert_eq!(changed.nouns, ["speaker"]);
    let shown = show(&desk, &id);
    assert_eq!(line(&shown.speakers[0]), first);
    let here = &shown.sessions[0].speakers[0];
    assert_eq!(
        line(here),
        "Ngọc Nguyễn Thị; cheffe de projet @ Ville de Lys"
    );
    assert_eq!(here.person_id, shown.speakers[0].person_id);
    // Without a function said, they speak under all of theirs.
    speakers::add(&mut desk, &one_day, &draft("Ngọc Nguyễn Thị")).unwrap();
    assert_eq!(line(&show(&desk, &id).sessions[0].speakers[1]), first);
}

#[test]
fn of_two_people_of_one_name_the_organisation_tells() {
    let mut desk = desk();
    let (id, everywhere, one_day) = stages(&mut desk);
    speakers::add(&mut desk, &everywhere, &draft("Ali Durand; élu @ Lys")).unwrap();
    let second = speakers::add(&mut desk, &everywhere, &draft("Bea Durand; élue @ Orge")).unwrap();
    // The second is renamed to the name of the first: an only appearance, but the name is taken.
    speakers::edit(&mut desk, &second.value, &draft("Ali Durand; élue @ Orge")).unwrap();
    let shown = show(&desk, &id);
    assert_eq!(shown.speakers[0].person_id, shown.speakers[1].person_id);
    speakers::add(&mut desk, &one_day, &draft("Ali Durand; maire @ Orge")).unwrap();
    let shown = show(&desk, &id);
    assert_eq!(
        shown.sessions[0].speakers[0].person_id,
        shown.speakers[0].person_id
    );
}

#[test]
fn a_name_typed_anew_corrects_the_person_when_nobody_else_is_meant() {
    let mut desk = desk();
    let (id, everywhere, one_day) = stages(&mut desk);
    let speaker = speakers::add(&mut desk, &everywhere, &draft("Celine Lebrun"))
        .unwrap()
        .value;
    let person = |desk: &Desk| show(desk, &id).speakers[0].person_id.clone();
    let before = person(&desk);
    speakers::edit(&mut desk, &speaker, &draft("Céline Lebrun")).unwrap();
    speakers::edit(&mut desk, &speaker, &draft("Céline Lebrunn")).unwrap();
    assert_eq!(person(&desk), before);
    // Once she speaks elsewhere too, another name is another person.
    speakers::add(&mut desk, &one_day, &draft("Céline Lebrunn")).unwrap();
    speakers::edit(&mut desk, &speaker, &draft("Marc Petit")).unwrap();
    assert_ne!(person(&desk), before);
    assert_eq!(
        line(&show(&desk, &id).sessions[0].speakers[0]),
        "Céline Lebrunn"
    );
}

#[test]
fn an_organisation_speaks_without_a_person() {
    let mut desk = desk();
    let (id, everywhere, _) = stages(&mut desk);
    let speaker = speakers::add(&mut desk, &everywhere, &draft("@ Collectif des Rives")).unwrap();
    let shown = show(&desk, &id);
    assert_eq!(line(&shown.speakers[0]), "Collectif des Rives");
    assert_eq!(shown.speakers[0].person_id, "");
    let nobody = speakers::edit(&mut desk, &speaker.value, &draft(""));
    assert_eq!(refused(nobody), ["speaker-unnamed family_name"]);
    let other = SpeakerDraft {
        role: "star".to_owned(),
        ..draft("@ X")
    };
    assert_eq!(
        refused(speakers::add(&mut desk, &everywhere, &other)),
        ["not-a-choice role star"]
    );
}

#[test]
fn speakers_are_ordered_and_taken_away_and_given_back() {
    let mut desk = desk();
    let (id, everywhere, _) = stages(&mut desk);
    let mut add = |name| {
        speakers::add(&mut desk, &everywhere, &draft(name))
            .unwrap()
            .value
    };
    let [_, _, last] = ["Ali Un", "Bea Deux", "Cléo Trois"].map(&mut add);
    let names = |desk: &Desk| -> Vec<String> {
        show(desk, &id)
            .speakers
            .iter()
            .map(|s| s.given_name.clone())
            .collect()
    };
    speakers::move_to(&mut desk, &last, 0).unwrap();
    assert_eq!(names(&desk), ["Cléo", "Ali", "Bea"]);
    speakers::delete(&mut desk, &last).unwrap();
    assert_eq!(names(&desk), ["Ali", "Bea"]);
    desk.undo().unwrap().unwrap();
    assert_eq!(names(&desk), ["Cléo", "Ali", "Bea"]);
}
