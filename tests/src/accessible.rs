//! Whether a file can be read by those who do not see it: the rules of PDF/UA-1 that a program can
//! check, on the file itself and without any tool.
//!
//! Deliberately not here: whether the words of a heading or of an alternative text are good ones.

mod content;
mod fonts;
mod structure;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// All that speaks against a file, in words; empty when nothing does.
///
/// # Panics
/// When the bytes are no PDF.
pub fn faults(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let mut faults = Vec::new();
    catalog(&document, &mut faults);
    let marked = content::read(&document, &mut faults);
    structure::check(&document, &marked, &mut faults);
    fonts::check(&document, &mut faults);
    faults
}

/// Language, title, marks of a tagged file, order of the keyboard.
fn catalog(document: &Document, faults: &mut Vec<String>) {
    let catalog = document.catalog().expect("a catalog");
    let mut demand = |fine: bool, fault: &str| {
        if !fine {
            faults.push(fault.to_owned());
        }
    };
    let text = |key: &[u8]| {
        catalog
            .get(key)
            .and_then(Object::as_str)
            .unwrap_or_default()
    };
    demand(!text(b"Lang").is_empty(), "no language");
    let inner = |key: &[u8]| catalog.get(key).and_then(Object::as_dict).ok();
    let says = |dictionary: Option<&Dictionary>, key: &[u8]| {
        let value = dictionary.and_then(|dictionary| dictionary.get(key).ok());
        matches!(value, Some(Object::Boolean(true)))
    };
    demand(says(inner(b"MarkInfo"), b"Marked"), "not marked as tagged");
    let viewer = inner(b"ViewerPreferences");
    demand(says(viewer, b"DisplayDocTitle"), "the title is not shown");
    let metadata = catalog.get(b"Metadata").and_then(Object::as_reference);
    let metadata = metadata.and_then(|id| document.get_object(id)?.as_stream());
    let xmp = metadata.map(|stream| String::from_utf8_lossy(&stream.content).into_owned());
    let xmp = xmp.unwrap_or_default();
    let title = xmp.split("<dc:title>").nth(1).unwrap_or_default();
    let title = title.split("x-default\">").nth(1).unwrap_or_default();
    demand(!title.is_empty() && !title.starts_with('<'), "no title");
    let claim = "<pdfuaid:part>1</pdfuaid:part>";
    demand(xmp.contains(claim), "does not say that it is PDF/UA-1");
    for (number, page) in document.get_pages() {
        let page = document.get_dictionary(page).expect("a page");
        let tabs = page
            .get(b"Tabs")
            .and_then(Object::as_name)
            .unwrap_or_default();
        demand(
            tabs == b"S",
            &format!("page {number}: keys follow no order"),
        );
    }
}

/// A dictionary that stands in a value or that the value leads to.
fn dictionary<'a>(document: &'a Document, value: &'a Object) -> Option<&'a Dictionary> {
    match value {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Reference(id) => document.get_dictionary(*id).ok(),
        _ => None,
    }
}

/// The entries of an array, or the value itself; nothing for no value.
fn entries(value: Option<&Object>) -> Vec<&Object> {
    match value {
        None => Vec::new(),
        Some(Object::Array(entries)) => entries.iter().collect(),
        Some(one) => vec![one],
    }
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> Option<ObjectId> {
    dictionary.get(key).and_then(Object::as_reference).ok()
}

#[cfg(test)]
mod tests;
