//! The five real programmes: their facts, and the account of every word.

use std::path::Path;

use parvis_domain::clock_time::parse;
use parvis_domain::programme::Part;
use parvis_domain::session::{Mode, SessionStatus};
use parvis_domain::slot::SlotKind;

use crate::facts::{Pasted, check_account, day, days, name, paste, slot, slots, speakers};

/// The programme whose file begins with this number; `None`, with a word, when it is not there.
fn real(number: &str) -> Option<Pasted> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/programmes");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let path = entries.map(|e| e.path()).find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(number) && name.ends_with(".txt")
    });
    let Some(path) = path else {
        println!("skipped: programme {number} is not beside this checkout");
        return None;
    };
    let pasted = paste(&std::fs::read(path).expect("a file"));
    check_account(&pasted);
    Some(pasted)
}

#[test]
fn story_paste_real_000() {
    let Some(pasted) = real("000") else { return };
    let document = &pasted.draft.document;
    assert_eq!(document.series, "Les Journées Débat");
    assert!(document.title.contains("organismes"));
    assert!(document.subtitle.ends_with('?'));
    assert_eq!(days(&pasted), ["2017-10-12 ?-? Paris"]);
    assert!(document.sessions[0].all_day);
    assert!(
        document.sessions[0]
            .venue
            .as_ref()
            .is_some_and(|v| v.name.contains("Salons"))
    );
    assert_eq!(
        document
            .registration_deadline
            .map(|d| d.to_string())
            .as_deref(),
        Some("2017-10-04")
    );
    let names: Vec<&str> = document
        .involvements
        .iter()
        .map(|i| i.organisation.as_str())
        .collect();
    assert_eq!(names, ["APES", "USH"]);
    assert!(document.presentation.contains('€') || document.presentation.contains("millions"));
}

#[test]
fn story_paste_real_001() {
    let Some(pasted) = real("001") else { return };
    let document = &pasted.draft.document;
    assert_eq!(
        days(&pasted),
        [
            "2023-03-16 ?-? Soissons",
            "2023-04-06 ?-? Lille",
            "2023-04-07 ?-? Creil",
            "2023-04-13 ?-? Saint Nicolas près d’Arras",
            "2023-04-14 ?-? Saint-Omer",
            "2023-05-25 ?-?",
            "2023-06-02 ?-?",
            "2023-07-06 ?-?",
            "2023-07-12 ?-? Arras",
            "2023-11-24 09:30-17:00",
            "2023-11-28 09:30-17:00 Amiens",
        ]
    );
    let sessions = &document.sessions;
    // One content in five places.
    assert!(!sessions[0].title.is_empty());
    let repeats: Vec<_> = sessions.iter().map(|s| s.content_of).collect();
    assert_eq!(
        repeats[..6],
        [None, Some(0), Some(0), Some(0), Some(0), None]
    );
    let hosts = sessions[0]
        .involvements
        .iter()
        .filter(|i| i.part == Part::Host)
        .count();
    assert_eq!(hosts, 1);
    let online: Vec<usize> = (0..11)
        .filter(|at| sessions[*at].mode == Mode::Online)
        .collect();
    assert_eq!(online, [6, 7]);
    assert_eq!(sessions[9].doors_open, parse("9h"));
    assert_eq!(
        (sessions[9].status, sessions[10].status),
        (SessionStatus::Full, SessionStatus::ToCome)
    );
    assert_eq!(document.period, "mai à novembre");
    assert!(document.fees.contains("150") && document.fees.contains("gratuit"));
    assert_eq!(
        speakers(&pasted),
        ["Yannick Gauthier", "Anaïs BERTON", "IREV", "COPAS"]
    );
    assert_eq!(sessions[8].speakers[0].organisation, "mouvement associatif");
}

#[test]
fn story_paste_real_002() {
    let Some(pasted) = real("002") else { return };
    let document = &pasted.draft.document;
    assert!(
        document.title.contains("contrat de ville") && document.title.contains("mise en œuvre")
    );
    assert_eq!(document.period, "Mars 2016 – Juin 2016");
    assert_eq!(
        days(&pasted),
        [
            "2016-03-10 10:00-17:00 EVRY",
            "2016-04-07 10:00-17:00 EVRY",
            "2016-05-26 10:00-17:00 EVRY",
            "2016-06-23 10:00-17:00 EVRY",
        ]
    );
    for (at, session) in (1..).zip(&document.sessions) {
        assert_eq!(session.ordinal, Some(at));
        assert_eq!(session.room, "Salle de conférence");
        assert!(!session.title.is_empty() && !session.context.is_empty());
        assert!(session.objectives.lines().count() >= 2 && session.axes.lines().count() >= 3);
        assert!(session.slots.is_empty());
    }
    assert_eq!(
        document.sessions[0]
            .axes
            .lines()
            .filter(|l| l.starts_with("  - "))
            .count(),
        2
    );
    assert_eq!(speakers(&pasted), ["Anne SAUVAYRE"]);
    let trainer = &document.speakers[0];
    assert_eq!(trainer.role_label, "Intervenante");
    assert_eq!(trainer.mandates[0].organisation, "FORS-Recherche sociale");
    assert!(!trainer.notice.is_empty());
    assert!(document.involvements.iter().any(|i| i.part == Part::Funder));
    assert_eq!(document.contact_name, "Laura KOSSI");
    assert!(document.contact_email.ends_with("crpve91.fr"));
    assert_eq!(document.contact_phone, "01 64 97 27 75");
    assert!(document.audience.contains("concerné-e-s"));
    assert_eq!(
        (
            document.objectives.lines().count(),
            document.methods.lines().count()
        ),
        (3, 3)
    );
}

#[test]
fn story_paste_real_003() {
    let Some(pasted) = real("003") else { return };
    let document = &pasted.draft.document;
    assert_eq!(document.kind.code(), "steering-committee");
    assert_eq!(days(&pasted), ["2017-10-11 10:00-16:00"]);
    let found = slots(&pasted);
    let hours: Vec<&str> = found.iter().map(|s| &s[..11]).collect();
    assert_eq!(
        hours,
        [
            "09:45-10:00",
            "10:00-13:00",
            "10:00-13:00",
            "10:00-13:00",
            "14:00-16:00"
        ]
    );
    let groups: Vec<_> = document.sessions[0]
        .slots
        .iter()
        .filter(|s| s.parallel_group == Some(1))
        .collect();
    assert_eq!(
        groups.iter().map(|s| s.number).collect::<Vec<_>>(),
        [Some(3), Some(4)]
    );
    assert_eq!(
        groups[1]
            .description
            .lines()
            .filter(|l| l.starts_with(|c: char| c.is_ascii_digit()))
            .count(),
        6
    );
    assert_eq!(speakers(&pasted), ["ODAS", "CGET"]);
    assert_eq!(document.contact_name, "Lise Pelerin");
}

#[test]
fn story_paste_real_004() {
    let Some(pasted) = real("004") else { return };
    let document = &pasted.draft.document;
    assert_eq!(document.series, "Faire vivre le contrat de ville");
    assert_eq!(document.title, "Animer le partenariat du contrat de ville");
    assert_eq!(document.kind.code(), "meeting");
    assert_eq!(
        day(&document.sessions[0]),
        "2018-05-31 09:00-17:00 Saint-Omer"
    );
    let all = &document.sessions[0].slots;
    let workshops: Vec<_> = all
        .iter()
        .filter(|s| s.kind == SlotKind::Workshop)
        .collect();
    assert_eq!(
        workshops.iter().map(|s| s.number).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5].map(Some)
    );
    for workshop in &workshops {
        assert_eq!(&slot(workshop)[..11], "14:00-16:00");
        let venue = workshop.venue.as_ref().expect("the second venue");
        assert_eq!(
            (venue.postcode.as_str(), workshop.parallel_group),
            ("62500", Some(1))
        );
        assert!(venue.name.contains("Solidarité") && venue.street.contains("Saint Sépulcre"));
        assert!(workshop.description.len() > 300 && !workshop.description.contains("aboutir\n"));
    }
    let others: Vec<String> = all
        .iter()
        .filter(|s| s.kind != SlotKind::Workshop)
        .map(slot)
        .collect();
    assert_eq!(others.len(), 8);
    let hours: Vec<&str> = others
        .iter()
        .map(|s| s.split(' ').next().unwrap_or_default())
        .collect();
    assert_eq!(
        hours,
        [
            "09:00-09:15",
            "09:15-09:45",
            "09:45-11:00",
            "11:00-11:15",
            "11:15-12:30",
            "?-?",
            "16:00-16:30",
            "16:30-17:00"
        ]
    );
    let names: Vec<String> = all
        .iter()
        .flat_map(|s| s.speakers.iter().map(name))
        .collect();
    assert_eq!(names.len(), 10);
    assert_eq!(
        (names[0].as_str(), names[4].as_str()),
        ("Patrick BEDAGUE", "Mireille HINGREZ CEREDA")
    );
    assert!(
        all.iter()
            .flat_map(|s| &s.speakers)
            .all(|s| !s.mandates.is_empty())
    );
    assert_eq!(all[1].speakers[1].mandates.len(), 2);
    assert_eq!(document.involvements.len(), 2);
    assert!(!document.audience.is_empty());
}
