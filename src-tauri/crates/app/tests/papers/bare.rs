//! A programme of which hardly anything is known: each paper comes out or says that there is nothing.

use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{CertificateKind, PrintRequest, TentFormat, TentPeople};
use parvis_app::{programmes, sessions, slots, view};

use crate::desk::{desk, pages, remarks};

/// Every paper of a programme that needs neither a session nor words of its own.
fn requests(programme_id: &str) -> Vec<PrintRequest> {
    let programme_id = programme_id.to_owned();
    let session_id = String::new();
    vec![
        PrintRequest::TableTents {
            programme_id: programme_id.clone(),
            session_id: session_id.clone(),
            people: TentPeople::Everyone,
            format: TentFormat::Tall,
            only: Vec::new(),
        },
        PrintRequest::ParticipantList {
            programme_id: programme_id.clone(),
            session_id: session_id.clone(),
            sort: AttendeeSort::FamilyName,
            columns: Vec::new(),
            only: Vec::new(),
        },
        PrintRequest::SpeakerList {
            programme_id: programme_id.clone(),
            session_id: session_id.clone(),
        },
        PrintRequest::PartnerDirectory {
            programme_id: programme_id.clone(),
            attendees: true,
        },
        PrintRequest::DoorSigns {
            programme_id: programme_id.clone(),
            session_id: session_id.clone(),
        },
        PrintRequest::Certificates {
            programme_id,
            session_id,
            certificate: CertificateKind::Training,
            only: Vec::new(),
            town: String::new(),
            signatory: String::new(),
        },
    ]
}

#[test]
fn a_title_alone_has_nothing_to_print() {
    let mut desk = desk();
    let id = programmes::create(&mut desk.app, "Un titre", "meeting")
        .unwrap()
        .value;
    for request in requests(&id) {
        let codes = desk.refused(&request);
        assert!(
            codes == ["print-no-page"] || codes == ["nobody-signed"],
            "{codes:?} for {request:?}"
        );
    }
}

#[test]
fn a_room_with_five_hundred_slots_has_one_sign_and_says_what_is_not_on_it() {
    let mut desk = desk();
    let id = programmes::create(&mut desk.app, "Un titre", "meeting")
        .unwrap()
        .value;
    let session = sessions::add(&mut desk.app, &id).unwrap().value;
    let field = view::programme::SessionField::Room;
    sessions::edit(&mut desk.app, &session, field, "Salle A").unwrap();
    for _ in 0..500 {
        slots::add(&mut desk.app, &session, "").unwrap();
    }
    let request = PrintRequest::DoorSigns {
        programme_id: id,
        session_id: session,
    };
    let document = desk.place(&request);
    assert_eq!(pages(&document).len(), 1);
    assert!(pages(&document)[0].contains("Salle A"));
    assert!(!document.warnings.is_empty());
    assert_eq!(remarks(&desk, &request), []);
}
