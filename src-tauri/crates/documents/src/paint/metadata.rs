//! What the file says of itself: catalog, document information, XMP.
//!
//! A file says that it is PDF/UA-1 when nothing is known to speak against it: the checkers that the
//! proofs run find no fault. A character without a glyph shows as an empty box, which that standard
//! does not allow.

use super::file::{PdfFile, text};
use super::outline;
use crate::place::{Document, Meta, Moment, Sides, WarningKind};

/// The program that made the file.
const PRODUCER: &str = "Parvis";

/// Writes the catalog and gives its object.
pub(super) fn catalog(
    document: &Document,
    tree: u32,
    structure: u32,
    pages: &[u32],
    file: &mut PdfFile,
) -> u32 {
    let metadata = file.plain_stream("/Type/Metadata/Subtype/XML", xmp(document).as_bytes());
    let outlines = outline::write(document, pages, file).map_or_else(String::new, |outlines| {
        format!("/Outlines {outlines} 0 R/PageMode/UseOutlines")
    });
    let duplex = match document.sides {
        Sides::Any => "",
        Sides::FlipShortEdge => "/Duplex/DuplexFlipShortEdge",
    };
    // A viewer that fits to the page would move labels off their stock.
    file.object(&format!(
        "<</Type/Catalog/Pages {tree} 0 R/Lang{}/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R\
         /Metadata {metadata} 0 R/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None{duplex}>>{outlines}>>",
        text(&document.meta.language),
    ))
}

/// Writes the document information and gives its object.
pub(super) fn info(meta: &Meta, file: &mut PdfFile) -> u32 {
    let Moment {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = meta.created;
    let date = format!("(D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02})");
    let mut entries = format!("/Title{}", text(&meta.title));
    for (key, words) in [("Author", &meta.author), ("Subject", &meta.subject)] {
        if !words.is_empty() {
            entries.push_str(&format!("/{key}{}", text(words)));
        }
    }
    file.object(&format!(
        "<<{entries}/Creator({PRODUCER})/Producer({PRODUCER})/CreationDate{date}/ModDate{date}>>"
    ))
}

/// Whether the file may say that it is PDF/UA-1.
fn is_accessible(document: &Document) -> bool {
    let has_empty_box = document
        .warnings
        .iter()
        .any(|warning| matches!(warning.kind, WarningKind::MissingCharacter(_)));
    let Meta {
        title, language, ..
    } = &document.meta;
    !has_empty_box && !title.trim().is_empty() && !language.is_empty()
}

fn xmp(document: &Document) -> String {
    let meta = &document.meta;
    let identifier = if is_accessible(document) {
        "<pdfuaid:part>1</pdfuaid:part>"
    } else {
        ""
    };
    let Moment {
        year,
        month,
        day,
        hour,
        minute,
        second,
    } = meta.created;
    let date = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    let optional = |words: &str, before: &str, after: &str| {
        if words.is_empty() {
            String::new()
        } else {
            format!("{before}{}{after}", escape(words))
        }
    };
    let title = escape(&meta.title);
    let language = escape(&meta.language);
    let author = optional(
        &meta.author,
        "<dc:creator><rdf:Seq><rdf:li>",
        "</rdf:li></rdf:Seq></dc:creator>",
    );
    let subject = optional(
        &meta.subject,
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
        "</rdf:li></rdf:Alt></dc:description>",
    );
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{author}{subject}\
         <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
         <pdf:Producer>{PRODUCER}</pdf:Producer>{identifier}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// Characters that XML keeps for itself, and those it does not allow at all.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push(' '),
            _ => out.push(character),
        }
    }
    out
}
