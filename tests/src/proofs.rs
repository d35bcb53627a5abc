//! All the papers of a programme: what to print, and the checks that each of them passes.
//!
//! Deliberately not here: what must stand on a paper; the stories know that.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use parvis_app::transact::AppError;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{
    Arrow, BadgeDesign, BrochureFormat, BrochureOptions, CertificateKind, DirectionSign,
    ParticipantColumn, PrintRequest, TentFormat, TentPeople,
};
use tempfile::TempDir;

use crate::desk::Desk;
use crate::paper;

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

/// The papers of one programme, each checked as it came out of the printer.
pub struct Proofs {
    programme: String,
    folder: TempDir,
    files: Vec<PathBuf>,
}

impl Proofs {
    /// None yet; the files that are kept are called after the programme.
    ///
    /// # Panics
    /// When there is no room for temporary files.
    pub fn new(programme: &str) -> Self {
        Self {
            programme: programme.to_owned(),
            folder: TempDir::new().expect("a temporary folder"),
            files: Vec::new(),
        }
    }

    /// Prints a paper and checks its file; nothing on it may have been cut.
    ///
    /// # Errors
    /// When it is refused, with the code of the reason.
    ///
    /// # Panics
    /// When the file is not as it should be.
    pub fn print(
        &mut self,
        desk: &Desk,
        request: &PrintRequest,
        name: &str,
    ) -> Result<Vec<u8>, String> {
        let reason = |why: AppError| {
            let mut problems = why.refusal().problems;
            problems.pop().map(|problem| problem.code)
        };
        let printed = desk.try_print(request);
        let printed = printed.map_err(|why| reason(why).unwrap_or_default())?;
        let said = &printed.report.warnings;
        let marred = ["cut", "missing-character"];
        let marred = said.iter().any(|said| marred.contains(&said.code.as_str()));
        assert!(!marred, "{name}: {said:?}");
        let name = format!("{}-{name}.pdf", self.programme);
        paper::keep(&name, &printed.pdf);
        paper::check(&printed.pdf);
        let path = self.folder.path().join(name);
        std::fs::write(&path, &printed.pdf).expect("the temporary folder can be written");
        self.files.push(path);
        Ok(printed.pdf)
    }

    /// Lets the program `outloud` look for errors in all the papers, when it is on the machine or
    /// `PARVIS_OUTLOUD` says where it is.
    ///
    /// # Panics
    /// When it finds one.
    pub fn read_out_loud(&self) {
        let program = env::var_os("PARVIS_OUTLOUD").unwrap_or_else(|| "outloud".into());
        let output = Command::new(program)
            .arg("--no-info")
            .args(&self.files)
            .output();
        match output {
            Err(_) => println!("skipped: outloud is not on this machine"),
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout);
                assert!(output.status.success(), "{said}");
                println!("outloud read {} papers", self.files.len());
            }
        }
    }
}
