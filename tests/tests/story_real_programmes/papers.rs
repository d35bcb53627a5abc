//! The papers of the day of a real programme: each is printed, checked and has its people on it.

use parvis_app::programmes;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    CertificateKind, ParticipantColumn, PrintRequest, TentFormat, TentPeople,
};
use parvis_domain::attendance::Attendance;
use parvis_domain::half_day::HalfDay;
use parvis_store::Label;
use parvis_tests::desk::Desk;
use parvis_tests::paper;

use crate::words_in_order;

/// Prints a paper and gives its words; fails when something had to be cut.
fn printed(desk: &Desk, request: &PrintRequest, name: &str) -> String {
    let printed = desk.print(request);
    let cut = printed
        .report
        .warnings
        .iter()
        .filter(|said| said.code == "cut");
    assert_eq!(cut.count(), 0, "{name}: {:?}", printed.report.warnings);
    paper::keep(name, &printed.pdf);
    paper::check(&printed.pdf);
    words_in_order(&paper::text(&printed.pdf))
}

/// Prints what the day needs beside brochure, sheet and badges.
pub fn check(desk: &mut Desk, programme: &str, name: &str) {
    let speakers = speakers(desk, programme);
    let programme_id = programme.to_owned();
    let session_id = String::new();
    let tents = PrintRequest::TableTents {
        programme_id: programme_id.clone(),
        session_id: session_id.clone(),
        people: TentPeople::Speakers,
        format: TentFormat::Tall,
        only: Vec::new(),
    };
    let list = PrintRequest::SpeakerList {
        programme_id: programme_id.clone(),
        session_id: session_id.clone(),
    };
    for (request, paper) in [(&tents, "tents"), (&list, "speakers")] {
        let text = printed(desk, request, &format!("{name}-{paper}.pdf"));
        for speaker in &speakers {
            assert!(text.contains(speaker), "{speaker} in {paper}: {text}");
        }
    }
    let directory = PrintRequest::PartnerDirectory {
        programme_id: programme_id.clone(),
        attendees: false,
    };
    printed(desk, &directory, &format!("{name}-directory.pdf"));
    check_doors(desk, programme, name);
    check_people(desk, programme, name);
}

/// "Given FAMILY" of everybody who speaks, as a paper has it.
fn speakers(desk: &Desk, programme: &str) -> Vec<String> {
    let shown = programmes::show(&desk.app, programme).expect("the programme is there");
    let of_sessions = shown.sessions.into_iter().flat_map(|session| {
        let slots = session.slots.into_iter().flat_map(|slot| slot.speakers);
        session.speakers.into_iter().chain(slots)
    });
    let all = shown.speakers.into_iter().chain(of_sessions);
    all.filter(|speaker| !speaker.family_name.is_empty())
        .map(|speaker| {
            let family = speaker.family_name.to_uppercase();
            words_in_order(&format!("{} {family}", speaker.given_name))
        })
        .collect()
}

/// Every slot with a place is on the sign of a door.
fn check_doors(desk: &Desk, programme: &str, name: &str) {
    let doors = PrintRequest::DoorSigns {
        programme_id: programme.to_owned(),
        session_id: String::new(),
    };
    let text = printed(desk, &doors, &format!("{name}-doors.pdf"));
    let shown = programmes::show(&desk.app, programme).expect("the programme is there");
    let slots = shown.sessions.iter().flat_map(|session| &session.slots);
    let workshops = slots.filter(|slot| slot.kind == "workshop");
    for workshop in workshops {
        let title = words_in_order(&workshop.title);
        assert!(text.contains(&title), "{title} in {text}");
    }
}

/// The lists and certificates of a first day at which everybody signed once.
fn check_people(desk: &mut Desk, programme: &str, name: &str) {
    let session = desk.sessions(programme).remove(0);
    let people = desk.people(programme, &session);
    let registrations: Vec<_> = people.iter().map(|who| who.id.parse()).collect();
    let key = session.parse().expect("a key");
    let signed = desk
        .app
        .transact(Label::new("change-attendee-edit"), |writer| {
            for registration in registrations {
                writer.insert_attendance(&Attendance {
                    id: writer.new_id(),
                    registration: registration.expect("a key"),
                    session: key,
                    half_day: Some(HalfDay::Morning),
                    arrived: None,
                    signed: true,
                })?;
            }
            Ok(())
        });
    signed.expect("signatures are written");
    let wall = PrintRequest::WallList {
        session_id: session.clone(),
        sort: AttendeeSort::FamilyName,
    };
    let participants = PrintRequest::ParticipantList {
        programme_id: programme.to_owned(),
        session_id: session.clone(),
        sort: AttendeeSort::FamilyName,
        columns: vec![ParticipantColumn::Function, ParticipantColumn::Organisation],
        only: Vec::new(),
    };
    let certificates = PrintRequest::Certificates {
        programme_id: programme.to_owned(),
        session_id: session,
        certificate: CertificateKind::Attendance,
        only: Vec::new(),
        town: "Lille".to_owned(),
        signatory: String::new(),
    };
    let papers = [
        (&wall, "wall", true),
        (&participants, "participants", true),
        (&certificates, "certificates", false),
    ];
    for (request, paper, family_first) in papers {
        let text = printed(desk, request, &format!("{name}-{paper}.pdf"));
        for who in &people {
            let family = who.family_name.to_uppercase();
            let shown = if family_first {
                format!("{family} {}", who.given_name)
            } else {
                format!("{} {family}", who.given_name)
            };
            let shown = words_in_order(&shown);
            assert!(text.contains(&shown), "{shown} in {paper}: {text}");
        }
    }
}
