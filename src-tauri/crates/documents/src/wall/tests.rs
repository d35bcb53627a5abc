//! The wall list as placed items and as a file.

use proptest::prelude::*;

use super::*;
use crate::fonts::uppercase;
use crate::paint::paint;
use crate::place::{Document, Meta, mm};
use crate::testing::{
    assert_inside, assert_sound, assert_texts_apart, content_of, fonts, keep, squeezed, text_of,
};

const NAMES: [(&str, &str); 8] = [
    ("Abadie", "Amélie"),
    ("Benhamou", "Rachid"),
    ("de la Tour d’Auvergne", "Marie-Françoise"),
    ("Élie", "Zoé"),
    ("Nguyễn Thị", "Ngọc"),
    ("Vandenbroucke-Delannoy", "Anne-Cécile Emmanuelle"),
    ("Wiśniewski", "Łukasz"),
    ("العربي", "محمد"),
];

fn list(count: usize) -> WallList {
    let entry = |at: usize| {
        let (family, given) = NAMES[at * NAMES.len() / count.max(1)];
        WallEntry {
            family_name: family.into(),
            given_name: given.into(),
            detail: if at % 9 == 4 { "Ville de Valrive" } else { "" }.into(),
            number: at as u32 + 1,
            letter: uppercase(&family[..family.chars().next().unwrap().len_utf8()]),
        }
    };
    WallList {
        document: "Trouvez votre numéro".into(),
        above: "Agir ensemble dans les quartiers".into(),
        title: "Journée 1 – Se connaître pour coopérer".into(),
        when: "mardi 23 mars 2027, de 9h15 à 17h".into(),
        place: "Maison des associations, salle des Lavandières".into(),
        name: "Nom".into(),
        number: "N°".into(),
        entries: (0..count).map(entry).collect(),
        foot: "Tirage 1 du 4 mars 2027".into(),
        page: "page {page} / {pages}".into(),
        issuer: "Centre de ressources Rives et Plateaux".into(),
        accent: Colour::TEAL,
        logos: Vec::new(),
    }
}

fn placed(list: &WallList) -> Document {
    let meta = Meta {
        title: list.document.clone(),
        language: "fr".into(),
        ..Meta::default()
    };
    place(list, meta, fonts())
}

#[test]
fn everybody_is_there_once_with_their_number() {
    let document = placed(&list(130));
    assert!(document.pages.len() > 1);
    assert_inside(&document, mm(14.0));
    assert_texts_apart(&document);
    assert_eq!(document.warnings, Vec::new());
    let pdf = paint(&document, fonts()).unwrap();
    assert_sound(&pdf);
    keep("wall.pdf", &pdf);
    let content = content_of(&document);
    let mut from = content.find("N°").expect("a header");
    for number in 1..=130 {
        let wanted = number.to_string();
        let at = content[from..].find(&wanted);
        from += at.unwrap_or_else(|| panic!("{number} after {}", &content[from..])) + wanted.len();
    }
    for page in text_of(&pdf).trim_end_matches('\u{c}').split('\u{c}') {
        // The last page may have one column only.
        let columns = if page.contains("130") { 1..=2 } else { 2..=2 };
        let headers = page.matches("N°").count();
        assert!(columns.contains(&headers), "a header a column: {page}");
    }
}

#[test]
fn nobody_is_a_page_with_its_heading() {
    let document = placed(&list(0));
    assert_eq!(document.pages.len(), 1);
    assert_sound(&paint(&document, fonts()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_name_is_whole(
        family in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
        given in "\\PC{1,300}",
        title in "[A-Za-zÀ-ÿĀ-ſ’ -]{1,300}",
    ) {
        let mut some = list(40);
        some.title = title;
        some.entries[17].family_name = family.clone();
        some.entries[17].given_name = given;
        let document = placed(&some);
        assert_inside(&document, mm(13.0));
        assert_texts_apart(&document);
        let wanted = squeezed(&uppercase(family.trim()));
        prop_assert!(content_of(&document).contains(&wanted), "{}", wanted);
    }
}
