//! Table tents: who gets one, once, with what they do.

use parvis_app::view::document::{PrintRequest, TentFormat, TentPeople};

use crate::desk::{desk, pages};

fn request(programme: &str, session: &str, people: TentPeople) -> PrintRequest {
    PrintRequest::TableTents {
        programme_id: programme.to_owned(),
        session_id: session.to_owned(),
        people,
        format: TentFormat::Tall,
        only: Vec::new(),
    }
}

#[test]
fn each_speaker_of_the_day_has_one_tent() {
    let desk = desk();
    let request = request(&desk.programme, &desk.sessions[0], TentPeople::Speakers);
    let pages = pages(&desk.place(&request));
    let of = |name: &str| pages.iter().filter(|page| page.contains(name)).count();
    assert_eq!(of("MARCHETTI"), 1);
    assert_eq!(of("ARNOUX"), 1, "she leads one slot and speaks in another");
    let face = "Hélène MARCHETTI vice-présidente à la cohésion sociale Communauté \
                d’agglomération de Valrive Journée 1 – 23 mars 2027";
    assert_eq!(
        pages[0],
        format!("{face} {face}"),
        "one for each side of the table"
    );
    let two = pages.iter().find(|page| page.contains("BENHAMOU")).unwrap();
    assert!(
        two.contains("sous-préfet délégué") && two.contains("président"),
        "{two}"
    );
}

#[test]
fn attendees_are_those_expected_or_those_chosen() {
    let desk = desk();
    let session = &desk.sessions[0];
    let all = desk.people(session);
    let everyone = request(&desk.programme, session, TentPeople::Attendees);
    assert!(pages(&desk.place(&everyone)).len() > 20);
    let chosen = PrintRequest::TableTents {
        programme_id: desk.programme.clone(),
        session_id: session.clone(),
        people: TentPeople::Attendees,
        format: TentFormat::Wide,
        only: vec![all[1].id.clone()],
    };
    let pages = pages(&desk.place(&chosen));
    assert_eq!(pages.len(), 1);
    assert!(pages[0].starts_with(&all[1].given_name), "{pages:?}");
}

#[test]
fn nobody_is_said_before_anything_is_recorded() {
    let desk = desk();
    let nobody = PrintRequest::TableTents {
        programme_id: desk.programme.clone(),
        session_id: String::new(),
        people: TentPeople::Attendees,
        format: TentFormat::Tall,
        only: vec!["01a20244-0000-7000-8000-000000000000".to_owned()],
    };
    assert_eq!(desk.refused(&nobody), ["print-no-page"]);
}
