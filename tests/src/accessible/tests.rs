//! Each rule notices a file that breaks it.

use parvis_documents::fonts::{FallbackFiles, FontFile, FontFiles, Fonts};
use parvis_documents::paint::paint;
use parvis_documents::place::{Colour, Draft, Meta, Owner, Role, Shape, Structure};

use super::faults;

fn fonts() -> Fonts {
    let read = |name: &str| -> FontFile {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/fonts");
        let bytes = std::fs::read(format!("{folder}/{name}"));
        bytes.expect("`cargo xtask test` fetches the fonts").into()
    };
    let files = FontFiles {
        regular: read("NotoSans-Regular.ttf"),
        bold: read("NotoSans-Bold.ttf"),
        italic: read("NotoSans-Italic.ttf"),
        fallback: vec![FallbackFiles {
            regular: read("NotoSansArabic-Regular.ttf"),
            bold: read("NotoSansArabic-Bold.ttf"),
        }],
    };
    Fonts::new(files).expect("the fonts are fonts")
}

/// A page with a text in each of these elements, one in the other.
fn page(title: &str, roles: &[&[Role]], text: &str) -> Vec<u8> {
    let fonts = fonts();
    let mut draft = Draft::new(Meta {
        title: title.to_owned(),
        language: "fr".to_owned(),
        ..Meta::default()
    });
    let page = draft.add_page(200.0, 200.0);
    for (number, path) in roles.iter().enumerate() {
        let mut element = Structure::ROOT;
        for role in *path {
            element = draft.element(element, role.clone());
        }
        let shaped = fonts.shape(text, parvis_documents::fonts::FontStyle::Regular);
        let shape = Shape::Text {
            x: 10.0,
            y: 20.0 * (number + 1) as f32,
            size: 10.0,
            colour: Colour::BLACK,
            shaped,
        };
        draft.put(page, Owner::Element(element), shape);
    }
    paint(&draft.finish(), &fonts).expect("a page is painted")
}

#[test]
fn a_page_in_order_has_no_fault() {
    let roles: [&[Role]; 3] = [
        &[Role::Heading(1)],
        &[Role::Section, Role::Heading(2)],
        &[Role::List, Role::ListItem, Role::ListBody],
    ];
    assert_eq!(faults(&page("Un titre", &roles, "العربي é")), [""; 0]);
}

#[test]
fn each_fault_is_noticed() {
    let fine: &[Role] = &[Role::Heading(1)];
    for (roles, wanted) in [
        (vec![&[Role::Heading(2)][..]], "H2 after H0"),
        (vec![fine, &[Role::Heading(3)]], "H3 after H1"),
        (vec![fine, &[Role::ListItem]], "LI in Document"),
        (
            vec![fine, &[Role::Table, Role::Row, Role::Cell]],
            "a table of rows",
        ),
        (
            vec![fine, &[Role::Figure(String::new())]],
            "a figure without words",
        ),
        (vec![fine, &[Role::List, Role::Paragraph]], "P in L"),
    ] {
        let found = faults(&page("Un titre", &roles, "mot"));
        assert!(
            found.iter().any(|fault| fault.starts_with(wanted)),
            "{found:?}"
        );
    }
    let untitled = faults(&page("", &[fine], "mot"));
    assert!(untitled.contains(&"no title".to_owned()), "{untitled:?}");
    let box_shown = faults(&page("Un titre", &[fine], "\u{13000}"));
    let wanted = "does not say that it is PDF/UA-1".to_owned();
    assert!(box_shown.contains(&wanted), "{box_shown:?}");
}
