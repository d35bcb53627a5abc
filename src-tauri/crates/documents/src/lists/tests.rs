//! Lists as placed items and as a file.

use proptest::prelude::*;

use super::*;
use crate::paint::paint;
use crate::place::{Document, Meta, Role, Scope, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, fonts, keep, squeezed, text_of,
};

fn cell(text: &str, detail: &str, strong: bool) -> ListCell {
    ListCell {
        text: text.into(),
        detail: detail.into(),
        strong,
    }
}

fn list(rows: usize) -> List {
    let row = |at: usize| {
        vec![
            cell(["9h15 – 9h45", "11h15", ""][at % 3], "", false),
            cell(
                "Hélène MARCHETTI",
                if at.is_multiple_of(4) {
                    "Animation"
                } else {
                    ""
                },
                true,
            ),
            cell(
                "vice-présidente à la cohésion sociale, Communauté d’agglomération de Valrive",
                "",
                false,
            ),
            cell(
                "Ouverture",
                ["", "Qui réunit qui, et à quel rythme ?"][at % 2],
                false,
            ),
        ]
    };
    let column = |label: &str, share: f32| ListColumn {
        label: label.into(),
        share,
    };
    let part = |title: &str, rows: usize| ListPart {
        title: title.into(),
        note: "mardi 23 mars 2027, de 9h15 à 17h – Maison des associations".into(),
        text: Vec::new(),
        rows: (0..rows).map(row).collect(),
    };
    List {
        document: "Liste des intervenants".into(),
        issuer: "Centre de ressources Rives et Plateaux".into(),
        coordinates: "4, quai des Tanneurs, 99100 Valrive".into(),
        above: "Les rendez-vous des quartiers".into(),
        title: "Agir ensemble dans les quartiers".into(),
        when: String::new(),
        place: String::new(),
        columns: vec![
            column("Horaire", 1.0),
            column("Intervenant", 1.8),
            column("Fonction", 2.4),
            column("Temps", 2.2),
        ],
        boxes: 0,
        parts: vec![
            part("Journée 1 – Se connaître", rows),
            part("Journée 2", rows / 2),
        ],
        notice: String::new(),
        foot: "12 personnes".into(),
        page: "page {page} / {pages}".into(),
        accent: Colour::TEAL,
        logos: Vec::new(),
    }
}

fn placed(list: &List) -> Document {
    let meta = Meta {
        title: list.document.clone(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(list, meta, fonts())
}

#[test]
fn headers_repeat_and_every_row_is_there() {
    let document = placed(&list(40));
    assert!(document.pages.len() > 2);
    assert_inside(&document, mm(14.0));
    assert_texts_apart(&document);
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("list.pdf", &pdf);
    let text = text_of(&pdf);
    assert_eq!(text.matches("MARCHETTI").count(), 60);
    for page in text.trim_end_matches('\u{c}').split('\u{c}') {
        assert!(
            page.contains("Horaire") && page.contains("Fonction"),
            "{page}"
        );
    }
    let heads = document.structure.nodes().iter();
    let heads = heads.filter(|node| node.role == Role::HeaderCell(Scope::Row));
    assert_eq!(heads.count(), 60, "who stands out heads the row");
}

#[test]
fn a_small_table_has_no_row_headers() {
    let document = placed(&list(4));
    let heads = document.structure.nodes().iter();
    let heads = heads.filter(|node| node.role == Role::HeaderCell(Scope::Row));
    assert_eq!(heads.count(), 0);
}

#[test]
fn a_part_without_rows_keeps_its_heading() {
    let mut empty = list(0);
    empty.columns.truncate(1);
    let content = content_of(&placed(&empty));
    assert!(content.contains("Journée1–Seconnaître"), "{content}");
    assert!(!content.contains("Horaire"), "{content}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_whole(
        name in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        function in "[A-Za-zÀ-ÿĀ-ſ’ -]{0,300}",
        other in "\\PC{0,300}",
        title in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
    ) {
        let mut some = list(12);
        some.parts[0].title = title.clone();
        some.parts[0].rows[5][1].text = name.clone();
        some.parts[0].rows[5][2].text = function.clone();
        some.parts[0].rows[5][3].detail = other;
        let document = placed(&some);
        assert_inside(&document, mm(13.0));
        assert_texts_apart(&document);
        let shown = content_of(&document);
        for text in [name, function, title] {
            let wanted = squeezed(&text);
            prop_assert!(shown.contains(&wanted), "{} in {}", wanted, shown);
        }
    }
}
