//! The sample that a first start offers: each of its papers is whole, can be read without being
//! seen, and is read in the order in which a person reads it.
//!
//! With `PARVIS_SHOTS` the papers are kept there; the contact sheets of the guide are made of them.

use parvis_app::sample;
use parvis_app::view::attendee::AttendeeSort;
use parvis_app::view::document::{PrintRequest, SignInOptions};
use parvis_tests::desk::Desk;
use parvis_tests::{paper, proofs};

/// What a person meets on each paper, in order.
const ORDER: [(&str, &[&str]); 29] = [
    ("brochure", BROCHURE),
    ("brochure-slip", BROCHURE),
    ("booklet", BOOKLET),
    ("large-print", BROCHURE),
    (
        "badges",
        &["Amélie", "ABADIE", "Ville de Valrive", "Participant"],
    ),
    ("tents", &["Hélène", "MARCHETTI", "vice-présidente"]),
    ("tents-wide", &["Amélie", "ABADIE"]),
    (
        "certificates",
        &[
            "Centre de ressources",
            "Attestation de présence",
            "atteste que",
            "Fait à Valrive",
        ],
    ),
    (
        "certificates-training",
        &[
            "Certificat de réalisation",
            "Fait à Valrive",
            "Camille Roche",
        ],
    ),
    ("wall", &["Se connaître pour coopérer", "A", "B", "C", "D"]),
    (
        "participants",
        &[
            "Liste des participants",
            "Structure",
            "ABADIE Amélie",
            "CASTAING Chloé",
        ],
    ),
    (
        "speakers",
        &["Agir ensemble dans les quartiers", "Hélène MARCHETTI"],
    ),
    ("directory", &["Agir ensemble dans les quartiers"]),
    ("directory-attendees", &["Agir ensemble dans les quartiers"]),
    (
        "doors",
        &["Mardi 23 mars 2027", "Salle des Lavandières", "9h15 – 9h45"],
    ),
    (
        "directions",
        &["Accueil", "Ateliers", "Premier étage", "Salle plénière"],
    ),
    (
        "sign-in",
        &[
            "Feuille d’émargement",
            "Se connaître pour coopérer",
            "Intervenants",
            "MARCHETTI Hélène",
            "Participants",
            "ABADIE",
            "Données utilisées",
        ],
    ),
    (
        "sign-in-desks",
        &["Feuille d’émargement", "ABADIE", "Feuille d’émargement"],
    ),
    (
        "sign-in-organisations",
        &["Association Passerelles", "Ville de Valrive", "ABADIE"],
    ),
    (
        "sign-in-large",
        &["Feuille d’émargement", "MARCHETTI", "ABADIE", "CASTAING"],
    ),
    (
        "sign-in-contacts",
        &["ABADIE", "amelie.abadie", "@exemple.org", "06 99 00 00 00"],
    ),
    (
        "sign-in-workshops",
        &[
            "Écrire une règle du jeu",
            "Accueillir une nouvelle personne",
        ],
    ),
    ("sign-in-venues", &["Maison des associations", "ABADIE"]),
    ("badges-folded", &["Amélie", "ABADIE", "Ville de Valrive"]),
    (
        "badges-organisations",
        &["Ville de Valrive", "Amélie", "ABADIE"],
    ),
    ("badges-printer", &["Amélie", "ABADIE", "Ville de Valrive"]),
    (
        "badges-same-back",
        &["Amélie", "ABADIE", "Ville de Valrive"],
    ),
    ("alignment", &["100 mm"]),
    ("folder", FOLDER),
];

/// What is needed, then each paper in the order in which it is handed out.
const FOLDER: &[&str] = &[
    "Dossier du jour",
    "Papier",
    "6 planches",
    "Accueil",
    "Salles",
    "Intervenants",
    "Organisation",
    "En secours",
    "Feuille d’émargement",
    "ABADIE",
    "Trouvez votre numéro",
    "Salle A",
    "Hélène",
    "MARCHETTI",
    "Liste des intervenants",
    "Liste des participants",
    "Liste de pointage",
];

/// The parts of a brochure, in the words of the sample.
const BROCHURE: &[&str] = &[
    "Agir ensemble dans les quartiers",
    "Présentation",
    "Objectifs",
    "Publics",
    "Dates",
    "Programme",
    "Se connaître pour coopérer",
    "Café d’accueil",
    "Hélène MARCHETTI",
    "Informations pratiques",
    "Claire Fontanel",
    "association loi 1901",
];

/// Papers whose pages or halves lie on the sheet in another order than they are read in.
const IMPOSED: [&str; 3] = ["booklet", "badges-folded", "badges-same-back"];

/// The same, by the words of which there is only one on the first sheets.
const BOOKLET: &[&str] = &["Agir ensemble dans les quartiers"];

/// Fails unless these words come one after the other.
fn check_order(name: &str, text: &str, words: &[&str]) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = text.as_str();
    for word in words {
        let at = rest.find(word);
        let at = at.unwrap_or_else(|| panic!("{name}: {word} does not follow: {rest}"));
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn each_paper_of_the_sample_is_whole_and_read_in_order() {
    let mut desk = Desk::open();
    let sample = sample::load(&mut desk.app)
        .expect("the sample is taken")
        .value;
    let programme = sample.programme_id;
    proofs::identity(&mut desk, &programme);
    let session = desk.sessions(&programme).remove(0);
    let people = desk.people(&programme, &session);
    desk.sign(&session, "morning", &people);
    desk.sign(&session, "afternoon", &people[3..]);
    let mut requests = proofs::requests(&programme, &session);
    let variants = proofs::variants(&programme, &session);
    let sheet = PrintRequest::SignIn {
        session_id: session,
        sort: AttendeeSort::FamilyName,
        blank_rows: 6,
        options: SignInOptions::default(),
    };
    requests.push(("sign-in", sheet));
    requests.extend(variants);
    let mut papers = proofs::Proofs::new("sample");
    for ((name, request), (said, order)) in requests.into_iter().zip(ORDER) {
        assert_eq!(name, said);
        let pdf = papers.print(&desk, &request, name);
        let pdf = pdf.unwrap_or_else(|code| panic!("{name} is refused: {code}"));
        // As the file has it, and as reading software says it.
        check_order(name, &paper::structure_text(&pdf).join(" "), order);
        if !IMPOSED.contains(&name) {
            check_order(name, &paper::in_file_order(&pdf), order);
        }
    }
    papers.read_out_loud();
}
