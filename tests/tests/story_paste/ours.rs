//! Programmes that we invented, each in another layout.

use parvis_domain::session::Mode;

use crate::facts::{Pasted, days, pasted, slots, speakers};

fn deadline(pasted: &Pasted) -> String {
    let date = pasted.draft.document.registration_deadline;
    date.map(|d| d.to_string()).unwrap_or_default()
}

#[test]
fn a_table_with_tabs() {
    let pasted = pasted!("table-with-tabs.txt");
    let document = &pasted.draft.document;
    assert_eq!(document.title, "Habiter autrement les quartiers anciens");
    assert_eq!(document.series, "LES MATINALES DE LA VILLE");
    assert_eq!(days(&pasted), ["2025-11-14 09:00-12:30 Nantes"]);
    assert_eq!(
        slots(&pasted),
        [
            "08:45-? welcome Accueil café",
            "09:00-? opening",
            "09:15-? talk Une histoire des centres",
            "10:15-? break",
            "10:30-? round-table Trois chantiers racontés",
            "12:15-? closing",
            "12:30-? closing Fin de la matinée",
        ]
    );
    assert_eq!(
        speakers(&pasted),
        ["Claire MORVAN", "Paul Le Bihan", "Sofia BEN ALI"]
    );
    assert_eq!(deadline(&pasted), "2025-11-07");
    assert_eq!(
        (
            document.contact_name.as_str(),
            document.contact_phone.as_str()
        ),
        ("Élise Garnier", "02 99 00 11 22")
    );
}

#[test]
fn a_training_in_markdown() {
    let pasted = pasted!("markdown.txt");
    assert_eq!(
        days(&pasted),
        [
            "2026-05-12 09:30-17:00 Clermont-Ferrand",
            "2026-05-13 09:00-17:00 Clermont-Ferrand",
            "2026-05-14 09:00-12:30 Clermont-Ferrand",
        ]
    );
    let counts: Vec<usize> = pasted
        .draft
        .document
        .sessions
        .iter()
        .map(|s| s.slots.len())
        .collect();
    assert_eq!(counts, [4, 2, 2]);
    assert_eq!(speakers(&pasted), ["Julie Perrin"]);
    assert!(pasted.draft.document.fees.contains("450"));
}

#[test]
fn a_letter_that_quotes_another() {
    let pasted = pasted!("quoted-letter.txt");
    let document = &pasted.draft.document;
    assert_eq!(days(&pasted), ["2025-12-03 09:30-16:30"]);
    let workshops = document.sessions[0]
        .slots
        .iter()
        .filter(|s| s.parallel_group == Some(1))
        .count();
    assert_eq!((workshops, document.sessions[0].slots.len()), (3, 8));
    assert_eq!(speakers(&pasted), ["Hugo Lemaire", "Durand", "Kone"]);
    assert_eq!(
        (document.contact_name.as_str(), deadline(&pasted).as_str()),
        ("Nadia Ferrand", "2025-11-26")
    );
}

#[test]
fn webinars_parted_by_bars() {
    let pasted = pasted!("webinars.txt");
    let document = &pasted.draft.document;
    assert_eq!(document.title, "Comprendre la rénovation urbaine");
    assert_eq!(
        days(&pasted),
        ["2024-02-08", "2024-03-14", "2024-04-11", "2024-05-16"]
            .map(|d| format!("{d} 14:00-16:00"))
    );
    assert!(
        document
            .sessions
            .iter()
            .all(|s| s.mode == Mode::Online && !s.title.is_empty())
    );
    assert_eq!(
        speakers(&pasted),
        [
            "Marie-Laure BOUVIER",
            "Ali Mansour",
            "Christine Roy",
            "Thomas Vidal",
            "Inès Costa"
        ]
    );
}

#[test]
fn hours_below_their_titles() {
    let pasted = pasted!("hours-below-titles.txt");
    assert_eq!(days(&pasted), ["2026-06-18 09:00-15:30 Annecy"]);
    let found = slots(&pasted);
    assert_eq!(found.len(), 9);
    assert_eq!(found[4], "11:30-12:45 workshop 1 Le budget participatif");
    assert_eq!(
        pasted.draft.document.sessions[0].slots[5].room,
        "salle Ravel"
    );
    assert_eq!(speakers(&pasted).len(), 6);
    assert_eq!(deadline(&pasted), "2026-06-05");
}

#[test]
fn an_indented_agenda() {
    let pasted = pasted!("indented-agenda.txt");
    assert_eq!(days(&pasted), ["2025-10-07 09:00-15:30"]);
    let session = &pasted.draft.document.sessions[0];
    assert_eq!((session.slots.len(), session.capacity), (11, Some(60)));
    assert_eq!(
        session
            .slots
            .iter()
            .filter(|s| s.parallel_group.is_some())
            .count(),
        3
    );
    assert_eq!(
        speakers(&pasted),
        ["Cécile ARNAUD", "Yves Delmas", "Léa Nguyen", "Omar Diallo"]
    );
    assert_eq!(pasted.draft.document.involvements.len(), 3);
}

#[test]
fn a_calendar_of_dates() {
    let pasted = pasted!("calendar.txt");
    assert_eq!(
        days(&pasted),
        [
            "2026-01-15 09:30-12:30 Roubaix",
            "2026-02-12 09:30-12:30 Lens",
            "2026-03-19 09:30-12:30 Valenciennes",
            "2026-04-09 09:30-12:30",
            "2026-06-01 09:30-12:30 Lille",
        ]
    );
    assert_eq!(pasted.draft.document.contact_name, "Sarah Lemoine");
}
