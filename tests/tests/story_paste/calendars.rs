//! Cycles and trainings of other centres: several days, in rows, in lists, for several groups.

use parvis_domain::programme::ProgrammeKind;
use parvis_domain::session::Mode;

use crate::facts::{days, head, pasted, people, registration, titles};

#[test]
fn sessions_in_rows_of_a_table() {
    let pasted = pasted!("sessions-in-rows.txt");
    let document = &pasted.draft.document;
    assert_eq!(document.title, "Premiers pas dans la politique de la ville");
    assert_eq!(
        days(&pasted),
        [
            "2026-01-13 09:30-16:30 Marseille",
            "2026-02-05 09:30-16:30 Salon-de-Provence",
            "2026-03-10 09:30-16:30",
            "2026-04-02 09:30-16:30 Avignon",
        ]
    );
    assert_eq!(
        titles(&pasted),
        [
            "Les mots et les acteurs",
            "Lire un contrat de ville",
            "Monter un projet et son budget",
            "Évaluer sans se perdre",
        ]
    );
    let names: Vec<&str> = document
        .sessions
        .iter()
        .filter_map(|s| s.venue.as_ref())
        .map(|v| v.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Espace Cézanne",
            "Hôtel de ville",
            "Maison des associations"
        ]
    );
    assert_eq!(document.sessions[2].mode, Mode::Online);
    assert!(document.fees.contains("80 €") && document.audience.starts_with("agents"));
    assert_eq!(
        registration(&pasted)[1..],
        ["Inès Morel", "parcours@exemple.org", "04 91 00 22 33"]
    );
}

#[test]
fn sessions_in_rows_between_bars() {
    let pasted = pasted!("sessions-in-bars.txt");
    assert_eq!(pasted.draft.document.title, "Les rendez-vous de l'habitat");
    assert_eq!(
        days(&pasted),
        [
            "2026-01-15 09:00-12:00 Dijon",
            "2026-02-12 09:00-12:00 Dijon",
            "2026-03-19 09:00-12:00 Chalon-sur-Saône",
            "2026-04-16 09:00-12:00",
        ]
    );
    assert_eq!(
        titles(&pasted),
        [
            "Attribuer un logement",
            "Prévenir l'impayé",
            "Rénover en site occupé",
            "Vieillir chez soi",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Carole Pinson:  @ Habitat Bourgogne",
            "Marc Tellier: juriste @ ",
            "Lila Haddad: architecte @ ",
        ]
    );
    assert_eq!(pasted.draft.document.sessions[3].mode, Mode::Online);
}

#[test]
fn a_training_with_its_dates_one_per_line() {
    let pasted = pasted!("dates-one-per-line.txt");
    assert_eq!(
        head(&pasted),
        (
            "Animer un conseil citoyen",
            "FORMATION-ACTION",
            ProgrammeKind::Training
        )
    );
    assert_eq!(
        days(&pasted),
        [
            "2026-02-09 09:00-17:00 Bourges",
            "2026-02-10 09:00-17:00 Bourges",
            "2026-03-12 09:00-17:00 Châteauroux",
            "2026-04-03 09:00-17:00",
        ]
    );
    assert_eq!(
        people(&pasted),
        ["Delphine Caron: formatrice @ coopérative Les Passeurs"]
    );
    assert_eq!(
        registration(&pasted),
        ["2026-01-19", "", "formation@exemple.org", "02 48 00 33 44"]
    );
    assert!(pasted.draft.document.fees.contains("300 €"));
}

#[test]
fn groups_with_their_days() {
    let pasted = pasted!("groups-and-dates.txt");
    assert_eq!(
        days(&pasted),
        [
            "2026-05-05 ?-? Besançon",
            "2026-05-06 ?-? Besançon",
            "2026-06-09 ?-? Vesoul",
            "2026-06-10 ?-? Vesoul",
            "2026-06-23 14:00-16:00",
        ]
    );
    assert_eq!(
        titles(&pasted),
        ["Groupe 1", "", "Groupe 2", "", "Classe virtuelle"]
    );
    assert_eq!(people(&pasted), ["Nathalie PROST: consultante @ "]);
    assert_eq!(
        registration(&pasted),
        ["2026-04-15", "Lucie Fayard", "", "03 81 00 22 33"]
    );
}

#[test]
fn days_with_a_colon_and_people_below() {
    let pasted = pasted!("days-with-colons.txt");
    assert_eq!(
        days(&pasted),
        ["2026-03-12", "2026-04-09", "2026-05-21"].map(|day| format!("{day} 12:30-13:30"))
    );
    assert_eq!(
        titles(&pasted),
        [
            "Dormir, un enjeu de santé publique",
            "Bouger sans se ruiner",
            "Bien manger à la cantine",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Alice Munier: médecin du sommeil @ CHU de Dijon",
            "Kévin Lopes: éducateur sportif @ ",
            "Rose Etienne: coordinatrice @ conseil local de santé de Chenôve",
            "la diététicienne de la Ville de Quetigny: ",
        ]
    );
    let online = |s: &parvis_exchange::programme::Session| s.mode == Mode::Online;
    assert!(pasted.draft.document.sessions.iter().all(online));
}
