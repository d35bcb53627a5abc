//! The directory as placed items and as a file.

use parvis_domain::rich_text::parse;
use proptest::prelude::*;

use super::*;
use crate::paint::paint;
use crate::place::{Document, Meta, Owner, Role, Shape, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, extent, fonts, keep, squeezed,
    text_of,
};

fn person(name: &str, function: &str) -> DirectoryPerson {
    DirectoryPerson {
        name: name.into(),
        function: function.into(),
    }
}

fn directory(count: usize) -> Directory {
    let kinds = [
        "Association – Partenaire",
        "Service de l’État – Financeur",
        "Commune",
    ];
    let entry = |at: usize| DirectoryEntry {
        name: [
            "Association Passerelles",
            "Préfecture du Val",
            "Ville de Valrive",
        ][at % 3]
            .into(),
        detail: kinds[at % 3].into(),
        notice: if at.is_multiple_of(3) {
            parse(
                "Elle accompagne les habitants dans leurs démarches, sur rendez-vous, du lundi au jeudi, et forme des médiateurs.",
            )
        } else {
            Vec::new()
        },
        people: [
            person("Inès Cazaubon", "archiviste"),
            person("Łukasz Wiśniewski", ""),
            person("محمد العربي", "médiateur"),
        ][..at % 4]
            .to_vec(),
    };
    Directory {
        document: "Annuaire des partenaires".into(),
        issuer: "Centre de ressources Rives et Plateaux".into(),
        coordinates: "4, quai des Tanneurs, 99100 Valrive".into(),
        above: "Les rendez-vous des quartiers".into(),
        title: "Agir ensemble dans les quartiers".into(),
        entries: (0..count).map(entry).collect(),
        foot: "Tirage 1 du 4 mars 2027".into(),
        page: "page {page} / {pages}".into(),
        accent: Colour::TEAL,
        logos: Vec::new(),
    }
}

fn placed(directory: &Directory) -> Document {
    let meta = Meta {
        title: directory.document.clone(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(directory, meta, fonts())
}

#[test]
fn each_organisation_is_a_heading_with_its_people() {
    let document = placed(&directory(40));
    assert!(document.pages.len() > 1);
    assert_inside(&document, mm(14.0));
    assert_texts_apart(&document);
    let count = |role: &Role| {
        let nodes = document.structure.nodes().iter();
        nodes.filter(|node| node.role == *role).count()
    };
    assert_eq!(count(&Role::Heading(2)), 40);
    assert_eq!(count(&Role::List), 30);
    assert_eq!(count(&Role::ListItem), 60);
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("directory.pdf", &pdf);
    assert_eq!(text_of(&pdf).matches("Cazaubon").count(), 30);
}

/// How far each of the two columns of the last page reaches.
fn last_columns(document: &Document) -> [f32; 2] {
    let page = document.pages.last().expect("a page");
    let middle = page.width / 2.0;
    let texts = page.items.iter().filter(|item| {
        matches!(item.owner, Owner::Element(_)) && matches!(item.shape, Shape::Text { .. })
    });
    let mut reach = [0.0_f32; 2];
    for item in texts {
        let rect = extent(&item.shape);
        let column = &mut reach[usize::from(rect.x > middle)];
        *column = column.max(rect.bottom());
    }
    reach
}

#[test]
fn the_columns_of_the_last_page_are_even_and_no_short_entry_is_broken() {
    for count in [6, 12, 25, 40, 41, 42, 43, 90] {
        let document = placed(&directory(count));
        let [left, right] = last_columns(&document);
        // No entry of these is higher, and none is broken.
        assert!(
            (left - right).abs() < mm(45.0),
            "{count}: {left} and {right}"
        );
        assert_inside(&document, mm(14.0));
    }
}

#[test]
fn a_directory_of_one_entry_is_whole_in_the_first_column() {
    let [left, right] = last_columns(&placed(&directory(1)));
    assert!(left > 0.0 && right == 0.0, "{left} and {right}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_whole(
        name in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        function in "[A-Za-zÀ-ÿĀ-ſ’ -]{0,300}",
        other in "\\PC{1,300}",
    ) {
        let mut some = directory(9);
        some.entries[4].name = name.clone();
        some.entries[4].people = vec![person(&other, ""), person("Inès", &function)];
        let document = placed(&some);
        assert_inside(&document, mm(13.0));
        assert_texts_apart(&document);
        let shown = content_of(&document);
        for text in [name, function] {
            let wanted = squeezed(&text);
            prop_assert!(shown.contains(&wanted), "{} in {}", wanted, shown);
        }
    }
}
