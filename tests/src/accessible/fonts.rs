//! Fonts: embedded, each glyph that is shown stands for characters, and none is the empty box.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::{dictionary, reference};

/// Checks every font with the codes that are shown in it.
pub(super) fn check(document: &Document, faults: &mut Vec<String>) {
    for (font, codes) in shown(document) {
        let font = document.get_dictionary(font).expect("a font");
        let name = font.get(b"BaseFont").and_then(Object::as_name);
        let name = String::from_utf8_lossy(name.unwrap_or_default()).into_owned();
        let texts = stream(document, font, b"ToUnicode").map(|map| texts(&map));
        let texts = texts.unwrap_or_default();
        let silent: Vec<&u16> = codes
            .iter()
            .filter(|code| texts.get(*code).is_none_or(|text| text.is_empty()))
            .collect();
        if !silent.is_empty() {
            faults.push(format!("{name}: {silent:?} stand for nothing"));
        }
        if codes.contains(&0) {
            faults.push(format!("{name}: an empty box is shown"));
        }
        let below = font.get(b"DescendantFonts").and_then(Object::as_array);
        let below = below.ok().and_then(|list| list.first());
        let Some(below) = below.and_then(|below| dictionary(document, below)) else {
            faults.push(format!("{name}: not a composite font"));
            continue;
        };
        if !below.has(b"CIDToGIDMap") {
            faults.push(format!("{name}: no map of its glyphs"));
        }
        let descriptor = reference(below, b"FontDescriptor");
        let descriptor = descriptor.and_then(|id| document.get_dictionary(id).ok());
        if !descriptor.is_some_and(|descriptor| descriptor.has(b"FontFile2")) {
            faults.push(format!("{name}: not embedded"));
        }
    }
}

/// The codes shown in each font.
fn shown(document: &Document) -> BTreeMap<ObjectId, BTreeSet<u16>> {
    let mut shown: BTreeMap<ObjectId, BTreeSet<u16>> = BTreeMap::new();
    for page in document.page_iter() {
        let resources = document.get_dictionary(page).expect("a page");
        let resources = reference(resources, b"Resources").expect("resources of their own");
        let resources = document.get_dictionary(resources).expect("resources");
        let fonts = resources.get(b"Font").and_then(Object::as_dict);
        let fonts = fonts.expect("names of fonts");
        let bytes = document.get_page_content(page);
        let mut font = None;
        for operation in Content::decode(&bytes).expect("operations").operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "Tf" => {
                    let name = operands[0].as_name().expect("the name of a font");
                    font = reference(fonts, name);
                }
                "Tj" | "TJ" => {
                    let codes = shown.entry(font.expect("a font is set")).or_default();
                    for operand in operands {
                        collect(operand, codes);
                    }
                }
                _ => {}
            }
        }
    }
    shown
}

fn collect(operand: &Object, codes: &mut BTreeSet<u16>) {
    match operand {
        Object::String(bytes, _) => {
            codes.extend(
                bytes
                    .chunks(2)
                    .map(|pair| u16::from_be_bytes([pair[0], pair[1]])),
            );
        }
        Object::Array(parts) => parts.iter().for_each(|part| collect(part, codes)),
        _ => {}
    }
}

fn stream(document: &Document, holder: &Dictionary, key: &[u8]) -> Option<String> {
    let stream = document.get_object(reference(holder, key)?).ok()?;
    let stream = stream.as_stream().ok()?;
    let bytes = stream
        .decompressed_content()
        .unwrap_or_else(|_| stream.content.clone());
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// What each code stands for: the pairs of a map from codes to characters.
fn texts(map: &str) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    let blocks = map.split("beginbfchar").skip(1);
    for block in blocks.filter_map(|block| block.split("endbfchar").next()) {
        let mut words = block
            .split(['<', '>'])
            .filter(|word| !word.trim().is_empty());
        while let (Some(code), Some(text)) = (words.next(), words.next()) {
            let units: Vec<u16> = (0..text.len() / 4)
                .filter_map(|at| u16::from_str_radix(&text[4 * at..4 * at + 4], 16).ok())
                .collect();
            let code = u16::from_str_radix(code, 16).expect("a code in hexadecimal digits");
            texts.insert(code, String::from_utf16_lossy(&units));
        }
    }
    texts
}
