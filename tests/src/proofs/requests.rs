//! Every document of a programme, as it is usually asked for.
//!
//! Deliberately not here: the sign-in sheet, which each session has, and other ways to make them.

use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    Arrow, BadgeDesign, BrochureFormat, BrochureOptions, CertificateKind, DirectionSign,
    ParticipantColumn, PrintRequest, TentFormat, TentPeople,
};

/// Every document, by the name of its file; of those of one session that of `session`.
pub fn requests(programme: &str, session: &str) -> Vec<(&'static str, PrintRequest)> {
    let programme_id = || programme.to_owned();
    let session_id = || session.to_owned();
    let sort = AttendeeSort::FamilyName;
    let brochure = |format, slip| PrintRequest::Brochure {
        programme_id: programme_id(),
        options: BrochureOptions {
            format,
            slip,
            ..BrochureOptions::default()
        },
    };
    let tents = |people, format| PrintRequest::TableTents {
        programme_id: programme_id(),
        session_id: String::new(),
        people,
        format,
        only: Vec::new(),
    };
    let certificates = |certificate, signatory: &str| PrintRequest::Certificates {
        programme_id: programme_id(),
        session_id: String::new(),
        certificate,
        only: Vec::new(),
        town: "Valrive".to_owned(),
        signatory: signatory.to_owned(),
    };
    let sign = |arrow, text: &str, detail: &str| DirectionSign {
        arrow,
        text: text.to_owned(),
        detail: detail.to_owned(),
    };
    vec![
        ("brochure", brochure(BrochureFormat::A4, false)),
        ("brochure-slip", brochure(BrochureFormat::A4, true)),
        ("booklet", brochure(BrochureFormat::A5Booklet, false)),
        ("large-print", brochure(BrochureFormat::LargePrint, false)),
        (
            "badges",
            PrintRequest::Badges {
                programme_id: programme_id(),
                session_id: String::new(),
                stock: String::new(),
                used: Vec::new(),
                sort,
                only: Vec::new(),
                design: BadgeDesign::default(),
                alignment: String::new(),
            },
        ),
        ("tents", tents(TentPeople::Speakers, TentFormat::Tall)),
        ("tents-wide", tents(TentPeople::Attendees, TentFormat::Wide)),
        (
            "certificates",
            certificates(CertificateKind::Attendance, ""),
        ),
        (
            "certificates-training",
            certificates(CertificateKind::Training, "Camille Roche, directrice"),
        ),
        (
            "wall",
            PrintRequest::WallList {
                session_id: session_id(),
                sort,
            },
        ),
        (
            "participants",
            PrintRequest::ParticipantList {
                programme_id: programme_id(),
                session_id: String::new(),
                sort,
                columns: vec![ParticipantColumn::Function, ParticipantColumn::Organisation],
                only: Vec::new(),
            },
        ),
        (
            "speakers",
            PrintRequest::SpeakerList {
                programme_id: programme_id(),
                session_id: String::new(),
            },
        ),
        (
            "directory",
            PrintRequest::PartnerDirectory {
                programme_id: programme_id(),
                attendees: false,
            },
        ),
        (
            "directory-attendees",
            PrintRequest::PartnerDirectory {
                programme_id: programme_id(),
                attendees: true,
            },
        ),
        (
            "doors",
            PrintRequest::DoorSigns {
                programme_id: programme_id(),
                session_id: String::new(),
            },
        ),
        (
            "directions",
            PrintRequest::DirectionSigns {
                programme_id: programme_id(),
                session_id: session_id(),
                signs: vec![
                    sign(Arrow::Left, "Accueil", ""),
                    sign(Arrow::StairsUp, "Ateliers 1 à 3", "Premier étage"),
                    sign(Arrow::Straight, "Salle plénière", "Au fond du couloir"),
                ],
            },
        ),
    ]
}
