//! What the library does not say, and what it says in another way than Word's schema has it.
//!
//! The package gets our own styles, settings and properties. In the text, properties are put in the
//! order of the schema, the agendas get their style and a first row that comes again on every page,
//! and links are numbered in the order of the text, so that the same announcement gives the same
//! bytes.
//!
//! Deliberately not here: the content.

use docx_rs::XMLDocx;

use super::runs::visible;
use super::{Announcement, TEXT_WIDTH};

const STYLES: &str = include_str!("styles.xml");
const SETTINGS: &str = include_str!("settings.xml");

/// The colour of rules when the centre has none that can be written.
const USUAL_ACCENT: &str = "2F6F73";

/// The package as it is written.
pub(super) fn dress(mut parts: XMLDocx, announcement: &Announcement) -> XMLDocx {
    let filled = |template: &str| {
        template
            .replace("{LANGUAGE}", language(announcement))
            .replace("{ACCENT}", accent(announcement))
            .into_bytes()
    };
    parts.styles = filled(STYLES);
    parts.settings = filled(SETTINGS);
    parts.doc_props.core = properties(announcement).into_bytes();
    let (document, links) = numbered(
        &ordered(&text(&parts.document)),
        &text(&parts.document_rels),
    );
    parts.document = document.into_bytes();
    parts.document_rels = links.into_bytes();
    parts.numberings = ordered(&text(&parts.numberings)).into_bytes();
    for footer in &mut parts.footers {
        *footer = ordered(&text(footer)).into_bytes();
    }
    parts
}

fn text(part: &[u8]) -> String {
    String::from_utf8_lossy(part).into_owned()
}

fn language(announcement: &Announcement) -> &'static str {
    if announcement.language == "en" {
        "en-GB"
    } else {
        "fr-FR"
    }
}

fn accent(announcement: &Announcement) -> &str {
    let accent = announcement.accent.as_str();
    let is_colour = accent.len() == 6 && accent.bytes().all(|b| b.is_ascii_hexdigit());
    if is_colour { accent } else { USUAL_ACCENT }
}

/// Title, author and language. No date: the core has no clock, and Word writes one when it saves.
fn properties(announcement: &Announcement) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escaped(&announcement.title),
        escaped(&announcement.author),
        language(announcement),
    )
}

fn escaped(words: &str) -> String {
    let words = visible(words);
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The properties of paragraphs and tables in the order of the schema. None of what is looked for
/// can come from a text, in which `<` is escaped.
fn ordered(part: &str) -> String {
    let part = part.replace("<w:pPr><w:rPr />", "<w:pPr>").replace(
        "<w:cantSplit /></w:trPr>",
        "<w:cantSplit /><w:tblHeader /></w:trPr>",
    );
    let table = format!(
        "<w:tblPr><w:tblStyle w:val=\"Agenda\" /><w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\" />\
         <w:tblLayout w:type=\"fixed\" />\
         <w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
         w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\" />"
    );
    let mut tables = part.split("<w:tblPr>");
    let mut ordered = tables.next().unwrap_or_default().to_owned();
    for rest in tables {
        let (_, after) = rest.split_once("</w:tblPr>").unwrap_or(("", rest));
        ordered.push_str(&table);
        ordered.push_str("</w:tblPr>");
        ordered.push_str(after);
    }
    ordered
}

/// Links numbered in the order of the text: the library counts on for as long as a program runs and
/// lists them in no order.
fn numbered(document: &str, relationships: &str) -> (String, String) {
    let mut document = document.to_owned();
    let mut kept = Vec::new();
    let mut links = Vec::new();
    for relationship in relationships.split_inclusive("/>") {
        match id_of_link(relationship) {
            Some(id) => links.push((document.find(&quoted(id)), id, relationship)),
            None => kept.push(relationship.to_owned()),
        }
    }
    links.sort();
    let end = kept.pop().unwrap_or_default();
    for (number, (_, id, relationship)) in links.iter().enumerate() {
        let own = format!("\"rIdLink{}\"", number + 1);
        document = document.replace(&quoted(id), &own);
        kept.push(relationship.replace(&quoted(id), &own));
    }
    (document, kept.concat() + &end)
}

fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}

fn id_of_link(relationship: &str) -> Option<&str> {
    let (_, rest) = relationship.split_once("\"rIdHyperlink")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let begin = relationship.len() - rest.len() - "rIdHyperlink".len();
    relationship.get(begin..begin + "rIdHyperlink".len() + digits)
}
