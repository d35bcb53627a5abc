//! Certificates: only what was signed counts, and who signed nothing is said.

use parvis_app::view::document::{CertificateKind, PrintRequest};
use parvis_domain::attendance::Attendance;
use parvis_domain::half_day::HalfDay;
use parvis_store::Label;

use crate::desk::{Desk, desk, pages, remarks};

/// Writes what somebody signed, or that they were only seen.
pub(crate) fn attends(
    desk: &mut Desk,
    who: &str,
    session: usize,
    half_day: Option<HalfDay>,
    signed: bool,
) {
    let session = desk.sessions[session].parse().unwrap();
    let (registration, arrived) = (who.parse().unwrap(), desk.app.now());
    let written = desk
        .app
        .transact(Label::new("change-attendee-edit"), |writer| {
            Ok(writer.insert_attendance(&Attendance {
                id: writer.new_id(),
                registration,
                session,
                half_day,
                arrived: Some(arrived),
                signed,
            })?)
        });
    written.unwrap();
}

fn request(desk: &Desk, session: &str, certificate: CertificateKind) -> PrintRequest {
    PrintRequest::Certificates {
        programme_id: desk.programme.clone(),
        session_id: session.to_owned(),
        certificate,
        only: Vec::new(),
        town: "Valrive".to_owned(),
        signatory: "Jeanne Roux, directrice".to_owned(),
    }
}

#[test]
fn hours_are_those_of_the_half_days_signed() {
    let mut desk = desk();
    let first = desk.sessions[0].clone();
    let people = desk.people(&first);
    let [one, two, three] = [&people[0], &people[1], &people[2]];
    attends(&mut desk, &one.id, 0, Some(HalfDay::Morning), true);
    attends(&mut desk, &one.id, 0, Some(HalfDay::Afternoon), true);
    attends(&mut desk, &two.id, 0, Some(HalfDay::Morning), true);
    attends(&mut desk, &two.id, 0, Some(HalfDay::Afternoon), false);
    attends(&mut desk, &three.id, 0, Some(HalfDay::Morning), false);
    let request = request(&desk, &first, CertificateKind::Attendance);
    let pages = pages(&desk.place(&request));
    assert_eq!(pages.len(), 2, "who was only seen has none");
    // From 9h15 to 12h30 and from 14h to 17h; the lunch between has no hours of its own.
    assert!(
        pages[0].contains("matin et après-midi 6 h 15"),
        "{}",
        pages[0]
    );
    assert!(pages[1].contains("matin 3 h 15"), "{}", pages[1]);
    assert!(pages[1].contains("Durée totale : 3 h 15"), "{}", pages[1]);
    assert!(
        pages[0].contains("Fait à Valrive, le 4 mars 2027"),
        "{}",
        pages[0]
    );
    let said = remarks(&desk, &request);
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].code, "without-signature");
    assert_eq!(said[0].context[0].value, (people.len() - 2).to_string());
}

#[test]
fn several_sessions_add_up_on_one_page() {
    let mut desk = desk();
    let who = desk.people("")[0].id.clone();
    attends(&mut desk, &who, 0, None, true);
    attends(&mut desk, &who, 1, Some(HalfDay::Morning), true);
    let request = request(&desk, "", CertificateKind::Attendance);
    let pages = pages(&desk.place(&request));
    assert_eq!(pages.len(), 1);
    assert!(pages[0].contains("séance entière 6 h 15"), "{}", pages[0]);
    assert!(pages[0].contains("jeudi 15 avril 2027"), "{}", pages[0]);
}

#[test]
fn a_training_says_its_nature_and_what_the_centre_lacks() {
    let mut desk = desk();
    let who = desk.people("")[0].clone();
    attends(&mut desk, &who.id, 0, Some(HalfDay::Morning), true);
    let request = request(&desk, "", CertificateKind::Training);
    let page = &pages(&desk.place(&request))[0];
    for wanted in [
        "Certificat de réalisation",
        "Nature de l’action",
        "Employeur",
    ] {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
    let codes: Vec<String> = remarks(&desk, &request)
        .into_iter()
        .map(|p| p.code)
        .collect();
    assert!(
        codes.contains(&"provider-incomplete".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn nobody_signed_is_refused() {
    let desk = desk();
    let request = request(&desk, "", CertificateKind::Attendance);
    assert_eq!(desk.refused(&request), ["nobody-signed"]);
}
