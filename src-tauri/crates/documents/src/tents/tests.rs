//! Table tents as placed items and as a file.

use proptest::prelude::*;

use super::*;
use crate::fonts::uppercase;
use crate::paint::paint;
use crate::place::{Document, Meta, Role, Shape, WarningKind, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, fonts, keep, squeezed, text_of,
};

fn tent(given: &str, family: &str, function: &str, organisation: &str) -> Tent {
    Tent {
        given_name: given.into(),
        family_name: family.into(),
        function: function.into(),
        organisation: organisation.into(),
        ..Tent::default()
    }
}

fn run(format: TentFormat) -> TentRun {
    TentRun {
        format,
        event: "Quels lieux pour faire ensemble ? – 12 novembre 2026".into(),
        tents: vec![
            tent("Hélène", "Lefèvre", "Sociologue", "Université de Lille"),
            tent("Zoé", "Li", "", "ANCT"),
            tent(
                "Marie-Françoise",
                "de la Tour d’Auvergne",
                "Présidente : politique de la ville",
                "Communauté d’agglomération du Pays de Saint-Omer",
            ),
            tent(
                "Anne-Cécile Emmanuelle Marie-Bernadette",
                "Vandenbroucke-Delannoy de Saint-Just-en-Chaussée",
                "Directrice générale adjointe chargée de la cohésion sociale, de la \
                 participation des habitants et du renouvellement urbain",
                "Centre social et culturel intercommunal des Hauts de l’Artois et de la vallée de \
                 la Lys romane",
            ),
            tent(
                "Thị Ngọc",
                "Nguyễn",
                "Directrice",
                "Mairie de L’Haÿ-les-Roses",
            ),
            Tent {
                shown_name: "Collectif « Vivre ensemble »".into(),
                ..Tent::default()
            },
        ],
        accent: Colour::TEAL,
        logo: None,
    }
}

fn placed(run: &TentRun) -> Document {
    let meta = Meta {
        title: "Chevalets de table".into(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(run, meta, fonts())
}

#[test]
fn both_faces_say_the_same_and_are_upright_when_folded() {
    for format in [TentFormat::Tall, TentFormat::Wide] {
        let document = placed(&run(format));
        assert_eq!(document.pages.len(), 6);
        for page in &document.pages {
            let mut lower = Vec::new();
            let mut upper = Vec::new();
            for item in &page.items {
                match &item.shape {
                    Shape::Text { x, y, shaped, .. } => {
                        assert!(*y > page.height / 2.0, "a text that is read stands below");
                        lower.push((*x, *y, shaped.text.clone()));
                    }
                    Shape::TurnedText { x, y, shaped, .. } => {
                        // Folded about the middle of the page each point meets its twin.
                        upper.push((page.width - x, page.height - y, shaped.text.clone()));
                    }
                    _ => {}
                }
            }
            assert!(!lower.is_empty());
            assert_eq!(lower.len(), upper.len());
            for ((x, y, text), (other_x, other_y, other_text)) in lower.iter().zip(&upper) {
                assert_eq!(text, other_text);
                assert!((x - other_x).abs() < 0.01 && (y - other_y).abs() < 0.01);
            }
        }
    }
}

#[test]
fn each_tent_has_one_heading() {
    let document = placed(&run(TentFormat::Tall));
    let headings = document.structure.nodes().iter();
    let headings = headings.filter(|node| node.role == Role::Heading(1));
    assert_eq!(headings.count(), document.pages.len());
}

#[test]
fn the_fold_is_marked_in_the_middle() {
    let document = placed(&run(TentFormat::Tall));
    let page = &document.pages[0];
    let marks = page.items.iter().filter(|item| {
        matches!(item.shape, Shape::Line { from, to, .. }
            if from.1 == page.height / 2.0 && to.1 == from.1)
    });
    assert_eq!(marks.count(), 2);
}

#[test]
fn the_sample_is_sound_and_reads_in_order() {
    for (format, name) in [(TentFormat::Tall, "tall"), (TentFormat::Wide, "wide")] {
        let document = placed(&run(format));
        assert_inside(&document, mm(5.0));
        assert_texts_apart(&document);
        assert_eq!(document.warnings, Vec::new());
        let pdf = paint(&document, fonts()).unwrap();
        assert_sound(&pdf);
        let text = text_of(&pdf);
        let text: Vec<&str> = text.split_whitespace().collect();
        let text = text.join(" ");
        assert!(
            text.contains("Hélène LEFÈVRE Sociologue Université de Lille"),
            "{text}"
        );
        keep(&format!("tents-{name}.pdf"), &pdf);
    }
}

#[test]
fn what_does_not_fit_is_said_by_name() {
    let long = "Vandenbroucke ".repeat(40);
    let mut one = run(TentFormat::Tall);
    one.tents = vec![
        tent("Anne", "Petit", &long, "ANCT"),
        tent("Anne", &long, "", ""),
    ];
    let warnings = placed(&one).warnings;
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(
        warnings
            .iter()
            .all(|warning| warning.kind == WarningKind::Cut)
    );
    assert_eq!(warnings[0].item, format!("Anne PETIT · {}", long.trim()));
    assert_eq!((warnings[0].page, warnings[1].page), (1, 2));
}

#[test]
fn no_tent_is_no_page() {
    let mut none = run(TentFormat::Tall);
    none.tents.clear();
    assert_eq!(placed(&none).pages.len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_name_stays_on_its_face(
        given in "\\PC{1,300}",
        family in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        function in "\\PC{0,300}",
        organisation in "[A-Za-zÀ-ÿĀ-ſ’ -]{0,300}",
        wide in any::<bool>(),
    ) {
        let mut one = run(if wide { TentFormat::Wide } else { TentFormat::Tall });
        one.tents = vec![tent(&given, &family, &function, &organisation)];
        let document = placed(&one);
        prop_assert_eq!(document.pages.len(), 1);
        assert_inside(&document, mm(5.0));
        assert_texts_apart(&document);
        let shown = content_of(&document);
        let cut = document.warnings.iter().any(|warning| warning.kind == WarningKind::Cut);
        let whole = [uppercase(family.trim()), organisation]
            .iter()
            .all(|text| shown.contains(&squeezed(text)));
        prop_assert!(whole || cut, "{}", shown);
    }
}
