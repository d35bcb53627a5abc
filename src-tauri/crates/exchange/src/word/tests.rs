//! The parts of the package are read by a strict parser of XML, and the package by the library's
//! reader; how it looks is seen with LibreOffice, see the story of the exports.

use proptest::prelude::*;
use roxmltree::{Document, Node};

use super::*;
use crate::announcement::random::announcement;
use crate::announcement::samples::{bare, whole};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts that are ours to get right, as texts.
struct Package {
    document: String,
    links: String,
    numbering: String,
    styles: String,
    footer: String,
    properties: String,
}

fn package(announcement: &Announcement) -> Package {
    let parts = parts(announcement);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    Package {
        document: text(&parts.document),
        links: text(&parts.document_rels),
        numbering: text(&parts.numberings),
        styles: text(&parts.styles),
        footer: text(&parts.footers[0]),
        properties: text(&parts.doc_props.core),
    }
}

fn xml(part: &str) -> Document<'_> {
    Document::parse(part).unwrap_or_else(|fault| panic!("{fault}\n{part}"))
}

fn all<'a>(part: &'a Document<'_>, name: &str) -> Vec<Node<'a, 'a>> {
    part.descendants()
        .filter(|n| n.has_tag_name((W, name)))
        .collect()
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants()
        .filter(|n| n.has_tag_name((W, "t")))
        .filter_map(|n| n.text())
        .collect()
}

/// The style and the words of every paragraph.
fn paragraphs(part: &Document<'_>) -> Vec<(String, String)> {
    let style = |paragraph: &Node<'_, '_>| {
        let named = paragraph
            .descendants()
            .find(|n| n.has_tag_name((W, "pStyle")));
        named
            .and_then(|n| n.attribute((W, "val")))
            .unwrap_or_default()
            .to_owned()
    };
    all(part, "p")
        .iter()
        .map(|p| (style(p), words(*p)))
        .collect()
}

fn styled_as(part: &Document<'_>, style: &str) -> Vec<String> {
    let paragraphs = paragraphs(part)
        .into_iter()
        .filter(|(named, _)| named == style);
    paragraphs.map(|(_, words)| words).collect()
}

/// Every part is XML, and everything it refers to is there.
fn check(announcement: &Announcement) {
    let package = package(announcement);
    let (document, links) = (xml(&package.document), xml(&package.links));
    let (numbering, styles) = (xml(&package.numbering), xml(&package.styles));
    xml(&package.footer);
    xml(&package.properties);
    let known = |part: &Document<'_>, name: &str, key: (&str, &str)| -> Vec<String> {
        let found = part.descendants().filter(|n| n.tag_name().name() == name);
        found
            .filter_map(|n| n.attribute(key).map(str::to_owned))
            .collect()
    };
    let known_styles = known(&styles, "style", (W, "styleId"));
    for named in known(&document, "pStyle", (W, "val")) {
        assert!(known_styles.contains(&named), "no style {named}");
    }
    let lists = known(&numbering, "num", (W, "numId"));
    for list in known(&document, "numId", (W, "val")) {
        assert!(lists.contains(&list), "no list {list}");
    }
    let ids: Vec<_> = links
        .root_element()
        .children()
        .filter_map(|n| n.attribute("Id"))
        .collect();
    for link in known(&document, "hyperlink", (R, "id")) {
        assert!(ids.contains(&link.as_str()), "no link {link}");
    }
    assert_eq!(
        write(announcement),
        write(announcement),
        "same content, same bytes"
    );
}

#[test]
fn the_structure_is_in_styles_of_word() {
    check(&whole());
    let package = package(&whole());
    let document = xml(&package.document);
    assert_eq!(
        styled_as(&document, "Title"),
        ["Agir ensemble : « qui & comment » ?"]
    );
    assert_eq!(
        styled_as(&document, "Subtitle"),
        ["Faire durer les coopérations"]
    );
    assert_eq!(
        styled_as(&document, "Heading1"),
        [
            "Présentation",
            "Journée 1 – Se connaître",
            "Informations pratiques"
        ]
    );
    assert_eq!(styled_as(&document, "Heading2"), ["Programme"]);
    assert_eq!(
        styled_as(&document, "Heading3")[..2],
        ["Accueil", "Ateliers"]
    );
    assert_eq!(styled_as(&document, "ListBullet")[..2], ["un", "deux"]);
    assert_eq!(styled_as(&document, "ListBullet2")[0], "dedans");
    assert_eq!(styled_as(&document, "ListNumber"), ["trois", "quatre"]);
    assert_eq!(styled_as(&document, "Quote"), ["dit-elle"]);
    assert!(
        package
            .numbering
            .contains("<w:startOverride w:val=\"3\" />")
    );
}

#[test]
fn the_first_row_of_an_agenda_comes_again_on_every_page() {
    let package = package(&whole());
    let document = xml(&package.document);
    let rows = all(&document, "tr");
    let repeated = |row: &Node<'_, '_>| row.descendants().any(|n| n.has_tag_name((W, "tblHeader")));
    assert_eq!(
        rows.iter().map(repeated).collect::<Vec<_>>(),
        [true, false, false]
    );
    assert_eq!(words(rows[0]), "HoraireDéroulé");
    let style = all(&document, "tblStyle")[0];
    assert_eq!(style.attribute((W, "val")), Some("Agenda"));
}

#[test]
fn a_link_goes_where_it_was_written_to() {
    let package = package(&whole());
    let links = xml(&package.links);
    let targets: Vec<_> = links
        .root_element()
        .children()
        .filter(|n| n.attribute("TargetMode") == Some("External"))
        .map(|n| (n.attribute("Id").unwrap(), n.attribute("Target").unwrap()))
        .collect();
    assert_eq!(
        targets,
        [
            ("rIdLink1", "https://exemple.org/a?b=1&c=2"),
            ("rIdLink2", "mailto:claire@exemple.org")
        ]
    );
}

#[test]
fn the_language_the_colour_and_the_pages_are_those_of_the_announcement() {
    let french = package(&whole());
    assert!(french.styles.contains("w:lang w:val=\"fr-FR\""));
    assert!(french.styles.contains("w:color=\"2f6f73\""));
    assert!(
        french
            .properties
            .contains("<dc:title>Agir ensemble : « qui &amp; comment » ?</dc:title>")
    );
    let footer = xml(&french.footer);
    let fields: Vec<_> = all(&footer, "instrText")
        .iter()
        .filter_map(|n| n.text())
        .collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let other = Announcement {
        language: "en".to_owned(),
        accent: "\"/><x".to_owned(),
        ..bare()
    };
    check(&other);
    assert!(package(&other).styles.contains("w:lang w:val=\"en-GB\""));
}

#[test]
fn the_package_can_be_read() {
    for announcement in [bare(), whole()] {
        let read = docx_rs::read_docx(&write(&announcement)).expect("a Word file");
        assert!(!read.document.children.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_announcement_is_a_whole_package(announcement in announcement()) {
        check(&announcement);
        let package = package(&announcement);
        let document = xml(&package.document);
        let kept = |text: &str| -> String {
            runs::visible(text).chars().filter(|c| !c.is_whitespace()).collect()
        };
        let title = styled_as(&document, "Title").concat();
        prop_assert_eq!(kept(&title), kept(&announcement.title));
    }
}
