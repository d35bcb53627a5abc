//! Certificates as placed items and as a file.

use proptest::prelude::*;

use super::*;
use crate::fonts::uppercase;
use crate::paint::paint;
use crate::place::{Document, Meta, Role, WarningKind, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, fonts, keep, squeezed, text_of,
};

fn words() -> CertificateWords {
    CertificateWords {
        date: "Date".into(),
        session: "Séance".into(),
        presence: "Présence signée".into(),
        duration: "Durée".into(),
        signature: "Signature".into(),
        stamp: "Cachet".into(),
    }
}

fn attended(date: &str, session: &str, presence: &str, duration: &str) -> Attended {
    Attended {
        date: date.into(),
        session: session.into(),
        place: "Maison des associations, Valrive".into(),
        presence: presence.into(),
        duration: duration.into(),
    }
}

fn certificate(given: &str, family: &str, line: &str) -> Certificate {
    Certificate {
        civility: "Mme".into(),
        given_name: given.into(),
        family_name: family.into(),
        lines: vec![line.into()],
        attended: vec![
            attended(
                "mardi 23 mars 2027",
                "Journée 1 – Se connaître pour coopérer",
                "matin et après-midi",
                "6 h 15",
            ),
            attended(
                "jeudi 15 avril 2027",
                "Journée 2 – Animer sans s’épuiser : les outils de celles et ceux qui réunissent",
                "matin",
                "3 h",
            ),
        ],
        total: "Durée totale : 9 h 15".into(),
    }
}

fn run() -> CertificateRun {
    CertificateRun {
        document: "Attestation de présence".into(),
        issuer: "Centre de ressources Rives et Plateaux".into(),
        coordinates: "4, quai des Tanneurs, 99100 Valrive – SIRET 123 456 789 00012 – \
                      Déclaration d’activité 99 99 00000 99"
            .into(),
        opening: "Centre de ressources Rives et Plateaux atteste que".into(),
        link: "a participé à".into(),
        event: "Agir ensemble dans les quartiers".into(),
        event_lines: vec!["Les rencontres de la coopération".into()],
        note: "Les durées sont celles des demi-journées signées sur la feuille d’émargement, sans \
               le temps du repas."
            .into(),
        done_at: "Fait à Valrive, le 16 avril 2027".into(),
        signatory: "Jeanne Roux, directrice".into(),
        signature: None,
        footer: String::new(),
        logos: Vec::new(),
        certificates: vec![
            certificate("Amélie", "Abadie", "chargée de mission, Ville de Valrive"),
            certificate("Thị Ngọc", "Nguyễn", ""),
            certificate("محمد", "العربي", "médiateur, Association Passerelles"),
        ],
        accent: Colour::TEAL,
    }
}

fn placed(run: &CertificateRun) -> Document {
    let meta = Meta {
        title: "Attestations de présence".into(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(run, &words(), meta, fonts())
}

#[test]
fn one_page_each_with_everything_on_it() {
    let document = placed(&run());
    assert_eq!(document.pages.len(), 3);
    assert_eq!(document.warnings, Vec::new());
    assert_inside(&document, mm(15.0));
    assert_texts_apart(&document);
    let headings = document.structure.nodes().iter();
    let headings = headings.filter(|node| node.role == Role::Heading(1));
    assert_eq!(headings.count(), 3);
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("certificates.pdf", &pdf);
    let text = text_of(&pdf);
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    let mut from = 0;
    for wanted in [
        "SIRET 123 456 789 00012",
        "Attestation de présence",
        "Mme Amélie ABADIE",
        "chargée de mission",
        "Agir ensemble",
        "Présence signée",
        "mardi 23 mars 2027",
        "matin et après-midi",
        "Durée totale : 9 h 15",
        "Fait à Valrive, le 16 avril 2027",
        "Signature",
        "Jeanne Roux, directrice",
        "Cachet",
    ] {
        let at = text[from..].find(wanted);
        from += at.unwrap_or_else(|| panic!("{wanted} after {}", &text[..from]));
    }
}

#[test]
fn many_sessions_are_set_closer_then_go_on_overleaf() {
    let mut many = run();
    many.certificates.truncate(1);
    let one = many.certificates[0].attended[0].clone();
    many.certificates[0].attended = vec![one.clone(); 8];
    assert_eq!(placed(&many).pages.len(), 1, "set closer");
    many.certificates[0].attended = vec![one; 40];
    let document = placed(&many);
    assert!(document.pages.len() > 1);
    assert_inside(&document, mm(15.0));
    assert_texts_apart(&document);
    let text = text_of(&paint(&document, fonts()).unwrap());
    assert_eq!(text.matches("6 h 15").count(), 40);
    for page in text.trim_end_matches('\u{c}').split('\u{c}') {
        assert!(
            page.contains("Présence signée"),
            "the header repeats: {page}"
        );
    }
}

#[test]
fn who_signs_has_a_fixed_room_and_a_cut_is_said() {
    let mut long = run();
    long.signatory = "Jeanne Roux ".repeat(60);
    let warnings = placed(&long).warnings;
    assert_eq!(warnings.len(), 1, "the same on every page is said once");
    assert_eq!(warnings[0].kind, WarningKind::Cut);
    assert_eq!(warnings[0].item, long.signatory.trim());
}

#[test]
fn little_is_enough() {
    let mut bare = run();
    bare.certificates = vec![Certificate {
        family_name: "Li".into(),
        ..Certificate::default()
    }];
    bare.coordinates.clear();
    bare.signatory.clear();
    bare.event_lines.clear();
    let document = placed(&bare);
    assert_eq!(document.pages.len(), 1);
    assert_sound(&paint(&document, fonts()).unwrap());
    bare.certificates.clear();
    assert_eq!(placed(&bare).pages.len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_name_is_whole(
        given in "\\PC{1,300}",
        family in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        line in "[A-Za-zÀ-ÿĀ-ſ’ -]{0,300}",
        title in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
    ) {
        let mut one = run();
        one.certificates = vec![certificate(&given, &family, &line)];
        one.certificates[0].attended[1].session = title.clone();
        one.event = title.clone();
        let document = placed(&one);
        assert_inside(&document, mm(12.0));
        assert_texts_apart(&document);
        let shown = content_of(&document);
        for text in [uppercase(family.trim()), line, title] {
            let wanted = squeezed(&text);
            prop_assert!(shown.contains(&wanted), "{} in {}", wanted, shown);
        }
    }
}
