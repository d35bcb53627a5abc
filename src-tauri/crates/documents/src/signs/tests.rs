//! Signs as placed items and as a file.

use proptest::prelude::*;

use super::*;
use crate::paint::paint;
use crate::place::{Document, Meta, Owner, Role, Shape, WarningKind, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, extent, fonts, keep, squeezed,
    text_of,
};

fn entry(time: &str, label: &str, title: &str) -> DoorEntry {
    DoorEntry {
        time: time.into(),
        label: label.into(),
        title: title.into(),
    }
}

fn doors() -> SignRun<DoorSign> {
    let day = "Mardi 23 mars 2027";
    let workshop = DoorSign {
        day: day.into(),
        room: "Salle A".into(),
        venue: "Centre social des Coteaux, Valrive".into(),
        entries: vec![entry(
            "14h – 16h",
            "Atelier 1",
            "Écrire une règle du jeu à plusieurs",
        )],
    };
    let plenary = DoorSign {
        day: day.into(),
        room: "Salle des Lavandières".into(),
        venue: "Maison des associations, Valrive".into(),
        entries: vec![
            entry("9h – 9h15", "Accueil", "Café d’accueil"),
            entry("9h15 – 9h45", "Ouverture", ""),
            entry(
                "9h45 – 11h",
                "Table ronde",
                "Trois quartiers, trois manières de s’organiser",
            ),
            entry(
                "11h15 – 12h30",
                "Intervention",
                "Ce que la recherche sait des coopérations qui durent",
            ),
            entry("16h15 – 17h", "Conclusion", ""),
        ],
    };
    let long = DoorSign {
        room: "Amphithéâtre Simone-Veil de la maison de l’intercommunalité, bâtiment C".into(),
        entries: (0..14).map(|_| plenary.entries[2].clone()).collect(),
        ..plenary.clone()
    };
    SignRun {
        signs: vec![workshop, plenary, long],
        event: "Agir ensemble dans les quartiers – 23 mars 2027".into(),
        accent: Colour::TEAL,
        logo: None,
    }
}

fn directions() -> SignRun<DirectionSign> {
    let sign = |arrow, text: &str, detail: &str| DirectionSign {
        arrow,
        arrow_in_words: "Une flèche".into(),
        text: text.into(),
        detail: detail.into(),
    };
    SignRun {
        signs: vec![
            sign(Arrow::Left, "Accueil", ""),
            sign(Arrow::Right, "Ateliers 1 à 3", "Centre social des Coteaux"),
            sign(Arrow::Straight, "Salle des Lavandières", ""),
            sign(Arrow::StairsUp, "Salle B", "1er étage"),
            sign(Arrow::StairsDown, "Vestiaire et toilettes", "au sous-sol"),
        ],
        event: "Agir ensemble dans les quartiers – 23 mars 2027".into(),
        accent: Colour::TEAL,
        logo: None,
    }
}

fn meta(title: &str) -> Meta {
    Meta {
        title: title.into(),
        language: "fr".into(),
        ..Meta::default()
    }
}

fn placed_doors(run: &SignRun<DoorSign>) -> Document {
    place_doors(run, meta("Panneaux de porte"), fonts())
}

fn placed_directions(run: &SignRun<DirectionSign>) -> Document {
    place_directions(run, meta("Fléchage"), fonts())
}

/// Fails when a text stands on an arrow.
fn assert_arrows_free(document: &Document) {
    for page in &document.pages {
        let is_arrow = |shape: &Shape| matches!(shape, Shape::Polygon { .. });
        let items = page.items.iter().map(|item| &item.shape);
        let (arrows, texts): (Vec<_>, Vec<_>) = items.partition(|shape| is_arrow(shape));
        for arrow in &arrows {
            for text in &texts {
                let (one, other) = (extent(arrow), extent(text));
                let apart = one.right() <= other.x
                    || other.right() <= one.x
                    || one.bottom() <= other.y
                    || other.bottom() <= one.y;
                assert!(apart, "{text:?}");
            }
        }
    }
}

#[test]
fn a_door_says_what_is_behind_it() {
    let document = placed_doors(&doors());
    assert_eq!(document.pages.len(), 3);
    assert_inside(&document, mm(14.0));
    assert_texts_apart(&document);
    assert_eq!(document.warnings, Vec::new());
    assert!(document.pages[0].width > document.pages[0].height);
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("doors.pdf", &pdf);
    let text = text_of(&pdf);
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    let wanted = "Mardi 23 mars 2027 Salle A Centre social des Coteaux, Valrive 14h – 16h \
                  Atelier 1 – Écrire une règle du jeu";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn what_does_not_go_on_a_door_is_said() {
    let mut full = doors();
    full.signs.truncate(1);
    full.signs[0].entries = (1..=60)
        .map(|number| entry("14h", &format!("Atelier {number}"), "Écrire"))
        .collect();
    let document = placed_doors(&full);
    assert_eq!(document.pages.len(), 1);
    assert_inside(&document, mm(14.0));
    let shown = document.structure.nodes().iter();
    let shown = shown.filter(|node| node.role == Role::ListItem).count();
    assert!(shown > 5);
    assert_eq!(document.warnings.len(), 60 - shown);
    assert!(
        document
            .warnings
            .iter()
            .all(|warning| warning.kind == WarningKind::Cut)
    );
    assert_eq!(
        document.warnings.last().unwrap().item,
        "14h Atelier 60 Écrire"
    );
}

#[test]
fn arrows_have_words_and_stand_on_their_side() {
    let document = placed_directions(&directions());
    assert_inside(&document, mm(14.0));
    assert_texts_apart(&document);
    assert_arrows_free(&document);
    assert_eq!(document.warnings, Vec::new());
    let middle_of = |page: usize| {
        let items = document.pages[page].items.iter();
        let mut arrows = items.filter(|item| {
            matches!(item.shape, Shape::Polygon { .. }) && item.owner != Owner::Artifact
        });
        let rect = extent(&arrows.next().expect("an arrow").shape);
        assert!(arrows.next().is_none(), "one figure");
        rect.x + rect.width / 2.0
    };
    let half = document.pages[0].width / 2.0;
    assert!(middle_of(0) < half && middle_of(1) > half && middle_of(2) < half);
    let figures = document.structure.nodes().iter();
    let figures = figures.filter(|node| matches!(node.role, Role::Figure(_)));
    assert_eq!(figures.count(), 5);
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("directions.pdf", &pdf);
    assert!(text_of(&pdf).contains("1er étage"));
}

#[test]
fn no_sign_is_no_page() {
    let mut none = doors();
    none.signs.clear();
    assert_eq!(placed_doors(&none).pages.len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_on_its_sign_or_is_said(
        room in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        other in "\\PC{1,300}",
        title in "[A-Za-zÀ-ÿĀ-ſ’ -]{0,300}",
        arrow in 0..5_usize,
    ) {
        let mut doors = doors();
        doors.signs.truncate(1);
        doors.signs[0].room = room.clone();
        doors.signs[0].venue = other.clone();
        doors.signs[0].entries.push(entry("", &title, &other));
        doors.signs[0].entries.push(entry("9h – 10h", "", &title));
        let mut directions = directions();
        let sign = directions.signs.swap_remove(arrow);
        directions.signs = vec![DirectionSign { text: room.clone(), detail: other, ..sign }];
        for document in [placed_doors(&doors), placed_directions(&directions)] {
            prop_assert_eq!(document.pages.len(), 1);
            assert_inside(&document, mm(14.0));
            assert_texts_apart(&document);
            assert_arrows_free(&document);
            let whole = content_of(&document).contains(&squeezed(&room));
            prop_assert!(whole || document.warnings.iter().any(|w| w.item == room.trim()));
        }
    }
}
