//! Programmes as centres, prefectures, associations and landlords of all kinds write them: invented,
//! each in a shape of its own, with every fact that a reader would take from it.

use parvis_domain::programme::{Part, ProgrammeKind};
use parvis_domain::session::Mode;

use crate::facts::{
    check_account, days, head, parts, paste_in, pasted, people, registration, slots, speakers,
    titles, venue,
};

#[test]
fn a_kind_above_the_title_and_labels_before_people() {
    let pasted = pasted!("kind-above-title.txt");
    assert_eq!(
        head(&pasted),
        (
            "Faire place aux femmes dans l'espace public",
            "RENCONTRE INTERSITES",
            ProgrammeKind::Meeting
        )
    );
    assert_eq!(days(&pasted), ["2026-03-26 09:00-16:30 Vichy"]);
    assert_eq!(
        venue(&pasted),
        ["Maison du Peuple", "3 rue des Tanneurs", "03200", "Vichy"]
    );
    assert_eq!(
        slots(&pasted),
        [
            "08:45-? welcome Accueil des participants",
            "09:15-? opening Mots d'ouverture",
            "09:45-? talk Conférence « La ville la nuit »",
            "11:00-? break",
            "11:15-? round-table après la marche, quoi ?",
            "12:30-? lunch Déjeuner (buffet offert)",
            "14:00-? workshop 1 Éclairer autrement",
            "14:00-? workshop 2 Se déplacer le soir",
            "15:45-? talk Grands témoins",
            "16:15-? closing Clôture",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Hélène ROUVIER: adjointe au maire @ Vichy; présidente @ CCAS",
            "Mme la préfète déléguée pour l'égalité des chances: ",
            "Conseil départemental de l'Allier: ",
            "Samia TAHAR: géographe @ Université Clermont Auvergne",
            "Bruno Leclair (facilitator): directeur @ centre social Les Sources",
            "Odile Marchand (facilitator):  @ Collectif Nuit claire",
            "Yann Le Goff (facilitator): journaliste @ ",
            "Fatou NDIAYE: coordinatrice @ association Pas à pas",
            "Jean-Marc PETIT: chef de service @ Ville de Moulins; trésorier @ Maison des femmes",
            "Lucie Bonnet: ingénieure @ Syndicat d'énergie de l'Allier",
            "Karim Saïdi: chargé d'études @ ",
            "Aline Vasseur (witness): sociologue @ ",
            "Denis Roche (witness): ancien maire @ Gannat",
        ]
    );
    assert_eq!(
        registration(&pasted),
        [
            "2026-03-12",
            "Paula Simon",
            "paula.simon@exemple.org",
            "04 70 00 11 22"
        ]
    );
}

#[test]
fn a_letter_of_invitation() {
    let pasted = pasted!("invitation-letter.txt");
    assert_eq!(
        head(&pasted),
        (
            "Journée départementale de l'accès aux droits",
            "Invitation",
            ProgrammeKind::StudyDay
        )
    );
    assert_eq!(days(&pasted), ["2026-03-10 09:30-16:30 Guéret"]);
    assert_eq!(
        venue(&pasted),
        ["Espace Fayolle", "6 avenue Fayolle", "23000", "Guéret"]
    );
    let found = slots(&pasted);
    assert_eq!(found.len(), 10);
    assert_eq!(
        found[7],
        "14:00-16:00 workshop 2 accompagner les démarches en ligne"
    );
    assert_eq!(
        people(&pasted),
        [
            "Claire DUMAS: préfète @ Creuse",
            "Rémi Aubert: chercheur @ Université de Limoges",
            "Caisse d'allocations familiales: ",
            "Mission locale: ",
            "Secours du Limousin: ",
        ]
    );
    assert_eq!(
        registration(&pasted),
        [
            "2026-02-27",
            "Mme Sylvie Lacour",
            "sylvie.lacour@exemple.gouv.fr",
            "05 55 00 12 34"
        ]
    );
    assert_eq!(
        parts(&pasted, Part::Organiser),
        [
            "PRÉFECTURE DE LA CREUSE",
            "Direction départementale de l'emploi, du travail et des solidarités"
        ]
    );
}

#[test]
fn a_message_that_was_passed_on() {
    let pasted = pasted!("mail-invitation.txt");
    assert_eq!(
        head(&pasted),
        (
            "Parents au quartier : qui va vers qui ?",
            "Matinée « Parents au quartier »",
            ProgrammeKind::Meeting
        )
    );
    assert_eq!(days(&pasted), ["2026-02-05 09:00-12:30 Le Mans"]);
    assert_eq!(slots(&pasted).len(), 6);
    assert_eq!(
        people(&pasted),
        [
            "Odile Renard: présidente @ fédération",
            "Nour Belaïd: psychologue @ ",
            "Thierry Caillaud: éducateur @ Sauvegarde 72",
            "Mathilde Perrault (facilitator): ",
        ]
    );
    assert_eq!(
        registration(&pasted),
        [
            "2026-01-30",
            "Mathilde Perrault",
            "m.perrault@exemple.org",
            "02 43 00 55 66"
        ]
    );
}

#[test]
fn the_pages_of_a_pdf() {
    let pasted = pasted!("pdf-pages.txt");
    assert_eq!(
        head(&pasted),
        (
            "Quartiers en chantier : habiter pendant les travaux",
            "Journée d'étude",
            ProgrammeKind::StudyDay
        )
    );
    assert_eq!(pasted.draft.document.series, "Les ateliers de l'agence");
    assert_eq!(days(&pasted), ["2026-05-20 09:00-17:00 Toulouse"]);
    assert_eq!(
        slots(&pasted),
        [
            "09:00-09:30 welcome Accueil café",
            "09:30-09:45 opening Introduction",
            "09:45-11:00 other Vivre au milieu du chantier : récits d'habitants et d'habitantes de trois immeubles",
            "11:00-11:15 break",
            "11:15-12:30 other Les métiers du relogement temporaire",
            "12:30-14:00 lunch Déjeuner sur place",
            "14:00-16:00 workshop 1 Informer sans inquiéter",
            "14:00-16:00 workshop 2 Organiser le chantier avec les écoles",
            "16:00-16:30 feedback Mise en commun",
            "16:30-17:00 closing",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Isabelle FABRE: directrice @ agence",
            "Nadège COSTE:  @ amicale des locataires du Mirail",
            "Abdel OUALI:  @ amicale des locataires de la Devèze",
            "Juliette Sorel (facilitator): anthropologue @ ",
            "Pascal BRU: responsable d'opérations @ Patrimoine Garonne",
            "Mme la sous-préfète à la ville: ",
        ]
    );
    assert_eq!(
        registration(&pasted),
        ["2026-05-06", "", "ateliers@exemple.org", "05 61 00 77 88"]
    );
    let described = |s: &parvis_exchange::programme::Slot| !s.description.is_empty();
    assert!(
        !pasted.draft.document.sessions[0]
            .slots
            .iter()
            .any(described)
    );
}

#[test]
fn a_table_with_a_column_of_speakers() {
    let pasted = pasted!("three-columns.html");
    assert_eq!(head(&pasted).0, "Jeunes et emploi : raccrocher sans forcer");
    assert_eq!(days(&pasted), ["2026-04-14 09:00-16:00 Rennes"]);
    assert_eq!(slots(&pasted).len(), 9);
    assert_eq!(
        people(&pasted),
        [
            "Sylvain Moreau: recteur adjoint @ ",
            "Gaëlle LE BRAS: conseillère régionale @ ",
            "Élise Tanguy: sociologue @ Université Rennes 2",
            "Loïc Even (facilitator):  @ Mission locale",
            "Farida Kaci: directrice @ École de la deuxième chance",
            "Pierre-Yves ROLLAND:  @ Chambre de métiers",
            "Anne Kerleau (rapporteur): ",
        ]
    );
    assert_eq!(registration(&pasted)[0], "2026-04-01");
}

#[test]
fn the_page_of_a_webinar() {
    let pasted = pasted!("web-page-webinar.txt");
    let document = &pasted.draft.document;
    assert_eq!(
        document.title,
        "Webinaire : Précarité énergétique, repérer et orienter"
    );
    assert_eq!(days(&pasted), ["2026-03-24 14:00-15:30"]);
    assert_eq!(document.sessions[0].mode, Mode::Online);
    assert_eq!(
        document.sessions[0].online_link,
        "https://visio.exemple.org/abc-def"
    );
    assert_eq!(
        slots(&pasted),
        [
            "14:00-? opening Introduction",
            "14:10-? other Repérer : les signes qui alertent",
            "14:40-? other Orienter : qui fait quoi ?",
            "15:10-? discussion Questions et réponses",
            "15:30-? closing Fin",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Union des bailleurs de l'Oise: ",
            "Solène Vidal: conseillère énergie @ ADIL de l'Oise",
            "Hocine MEZIANE: responsable du fonds de solidarité @ Département de l'Oise",
        ]
    );
    assert!(document.audience.starts_with("Travailleurs sociaux"));
}

#[test]
fn two_days_with_their_mornings_and_afternoons() {
    let pasted = pasted!("two-days.txt");
    assert_eq!(
        days(&pasted),
        [
            "2026-11-19 09:30-19:30 Saint-Nazaire",
            "2026-11-20 09:00-12:30 Saint-Nazaire",
        ]
    );
    assert_eq!(titles(&pasted), ["", ""]);
    let counts: Vec<usize> = pasted
        .draft
        .document
        .sessions
        .iter()
        .map(|s| s.slots.len())
        .collect();
    assert_eq!(counts, [11, 3]);
    let rooms: Vec<&str> = pasted.draft.document.sessions[0].slots[4..7]
        .iter()
        .map(|s| s.room.as_str())
        .collect();
    assert_eq!(rooms, ["salle Belem", "salle France", "salle Penhoët"]);
    assert_eq!(
        people(&pasted),
        [
            "Thomas GUILLOU: maire @ Saint-Nazaire; vice-président de l'agglomération @ ",
            "Mme la rectrice de la région académique: ",
            "Marianne Bosc: historienne @ ",
            "Julien Marec: délégué du préfet @ ",
        ]
    );
    assert_eq!(registration(&pasted)[0], "2026-11-06");
    assert_eq!(
        parts(&pasted, Part::Organiser),
        ["Ville de Saint-Nazaire", "Rectorat"]
    );
    assert_eq!(
        parts(&pasted, Part::Funder),
        ["Préfecture de la Loire-Atlantique"]
    );
}

#[test]
fn a_poster_in_capitals() {
    let pasted = pasted!("capitals.txt");
    assert_eq!(
        (head(&pasted).0, head(&pasted).1),
        ("JOURNÉE DU BÉNÉVOLAT", "« S'ENGAGER QUAND ON HABITE ICI »")
    );
    assert_eq!(days(&pasted), ["2026-06-13 10:00-17:00 AVION"]);
    assert_eq!(
        venue(&pasted),
        ["SALLE DES FÊTES", "PLACE DE LA MAIRIE", "62210", "AVION"]
    );
    assert_eq!(slots(&pasted).len(), 8);
    assert_eq!(
        people(&pasted),
        [
            "LE MAIRE D'AVION: ",
            "LA PRÉSIDENTE DE L'ASSOCIATION: ",
            "Martine DELATTRE: BÉNÉVOLE @ ",
            "Rachid BENALI: ÉDUCATEUR SPORTIF @ CLUB OMNISPORTS",
            "Paul WATTEAU: RETRAITÉ @ MINES",
            "Zohra AMRANI (witness): ÉCRIVAINE @ ",
        ]
    );
}

#[test]
fn no_year_anywhere() {
    let bytes = include_bytes!("../../fixtures/pasted/no-year.txt");
    let pasted = paste_in(bytes, Some(2026));
    check_account(&pasted);
    assert_eq!(days(&pasted), ["2026-03-19 08:30-10:30 Bordeaux"]);
    assert_eq!(
        registration(&pasted),
        [
            "2026-03-13",
            "Simon Delage",
            "s.delage@exemple.org",
            "05 56 00 99 11"
        ]
    );
    let document = &pasted.draft.document;
    assert_eq!(
        document.sessions[0].online_link,
        "https://visio.exemple.org/aubiers"
    );
    assert_eq!(document.registration_link, "");
    assert_eq!(speakers(&pasted), ["Camille Ortega", "Simon Delage"]);
    // The weekday tells the year beside the one that was said.
    let beside = paste_in(bytes, Some(2025));
    assert_eq!(days(&beside), ["2026-03-19 08:30-10:30 Bordeaux"]);
}

#[test]
fn a_committee_with_an_order_of_business() {
    let pasted = pasted!("steering-committee.txt");
    assert_eq!(
        head(&pasted),
        (
            "Comité technique du contrat de ville",
            "",
            ProgrammeKind::SteeringCommittee
        )
    );
    assert_eq!(days(&pasted), ["2026-09-24 14:30-16:30"]);
    let session = &pasted.draft.document.sessions[0];
    assert_eq!(session.room, "salle du conseil, 1er étage");
    assert_eq!(session.slots.len(), 4);
    assert_eq!(people(&pasted), ["Amélie Grangé: cheffe de projet @ "]);
}

#[test]
fn a_day_of_landlords_with_hours_above_titles() {
    let pasted = pasted!("landlord-day.txt");
    assert_eq!(
        head(&pasted),
        (
            "GARDIENS, CONCIERGES, VEILLEURS : LES MÉTIERS DE LA PROXIMITÉ",
            "",
            ProgrammeKind::StudyDay
        )
    );
    assert_eq!(days(&pasted), ["2026-10-06 09:30-16:30 ORLÉANS"]);
    assert_eq!(
        slots(&pasted),
        [
            "09:00-09:30 welcome Accueil des participants",
            "09:30-10:00 opening Ouverture de la journée",
            "10:00-12:00 round-table Ce que tient un gardien",
            "12:00-13:45 lunch Cocktail déjeunatoire",
            "13:45-16:00 other Visite commentée de l'Argonne",
            "16:00-16:30 closing Conclusion",
        ]
    );
    assert_eq!(
        people(&pasted),
        [
            "Bernard Chauvet: président @ Union régionale des bailleurs du Centre",
            "Marie-Paule Joubert: vice-présidente déléguée à la politique de la ville @ Orléans Métropole",
            "Agnès Ferry (facilitator):  @ Centre de ressources Loire",
            "Didier Lamy: gardien @ Orléans Habitat",
            "Sabrina Cherif: responsable d'agence @ Loire Logis",
            "Un·e habitant·e du quartier de la Source: ",
        ]
    );
    assert_eq!(
        registration(&pasted),
        [
            "2026-09-25",
            "Agnès Ferry",
            "a.ferry@exemple.org",
            "02 38 00 44 55"
        ]
    );
    assert_eq!(
        parts(&pasted, Part::Partner),
        ["Caisse des dépôts", "Association des maires du Loiret"]
    );
}

#[test]
fn a_day_to_be_kept_free() {
    let pasted = pasted!("save-the-date.txt");
    assert_eq!(
        (head(&pasted).0, head(&pasted).1),
        ("Mon quartier, ma planète", "Save the date !")
    );
    assert_eq!(days(&pasted), ["2026-05-30 14:00-18:00 Bondy"]);
    assert_eq!(venue(&pasted)[0], "Parc de la Mare à la Veuve");
    assert_eq!(
        people(&pasted),
        [
            "Stéphane Nair: adjoint au maire chargé de l'écologie @ ",
            "Leïla Mansouri:  @ Réseau Action Énergie",
            "Hugo Blin: économiste @ ",
        ]
    );
    assert_eq!(
        registration(&pasted)[1..],
        ["", "passerelle@exemple.org", "01 48 00 11 22"]
    );
}

#[test]
fn slots_between_bars() {
    let pasted = pasted!("slots-in-bars.txt");
    assert_eq!(
        days(&pasted),
        ["2026-10-16 09:00-16:30 Vouneuil-sous-Biard"]
    );
    assert_eq!(slots(&pasted).len(), 8);
    assert_eq!(
        people(&pasted),
        [
            "M. le préfet de région: ",
            "Karine Desroches: présidente @ réseau",
            "Sami Bouzid: sociologue @ ",
            "Nadine Roux:  @ ARS",
            "Paul Kanza: médiateur @ Collège Rabelais",
            "Fabrice Lemoine (witness): ",
        ]
    );
    assert_eq!(registration(&pasted)[0], "2026-10-02");
}
