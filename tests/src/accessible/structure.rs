//! The tree of elements: what may stand in what, and that it holds all the content once.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::Marked;
use super::{dictionary, entries, reference};

/// What the elements of the standard may be called.
const TYPES: [&str; 25] = [
    "Document",
    "Sect",
    "Div",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "P",
    "BlockQuote",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Link",
    "Span",
    "Caption",
    "THead",
    "TBody",
];

/// Checks the tree against the content of the pages.
pub(super) fn check(document: &Document, marked: &BTreeSet<Marked>, faults: &mut Vec<String>) {
    let catalog = document.catalog().expect("a catalog");
    let root = reference(catalog, b"StructTreeRoot");
    let Some(root) = root.and_then(|id| document.get_dictionary(id).ok()) else {
        faults.push("no structure".to_owned());
        return;
    };
    let mut walk = Walk {
        document,
        faults,
        held: BTreeMap::new(),
        linked: BTreeSet::new(),
        level: 0,
    };
    for kid in entries(root.get(b"K").ok()) {
        let top = dictionary(document, kid).expect("an element");
        walk.element(top, None, "Root");
    }
    let Walk { held, linked, .. } = walk;
    for lost in marked.iter().filter(|one| !held.contains_key(*one)) {
        faults.push(format!("content {lost:?} is in no element"));
    }
    for (made_up, count) in &held {
        if !marked.contains(made_up) || *count != 1 {
            faults.push(format!("content {made_up:?} is held {count} times"));
        }
    }
    links(document, &linked, faults);
}

/// Every link is in an element, and says what it is.
fn links(document: &Document, linked: &BTreeSet<ObjectId>, faults: &mut Vec<String>) {
    for page in document.page_iter() {
        let page = document.get_dictionary(page).expect("a page");
        for annotation in entries(page.get(b"Annots").ok()) {
            let id = annotation.as_reference().expect("an object of its own");
            let annotation = document.get_dictionary(id).expect("an annotation");
            let says = annotation.get(b"Contents").and_then(Object::as_str);
            if says.map_or(true, <[u8]>::is_empty) {
                faults.push(format!("link {id:?} says nothing"));
            }
            if !linked.contains(&id) {
                faults.push(format!("link {id:?} is in no element"));
            }
            if !annotation.has(b"StructParent") {
                faults.push(format!("link {id:?} does not lead to its element"));
            }
        }
    }
}

struct Walk<'a> {
    document: &'a Document,
    faults: &'a mut Vec<String>,
    held: BTreeMap<Marked, usize>,
    linked: BTreeSet<ObjectId>,
    /// The level of the heading that was last.
    level: u8,
}

impl Walk<'_> {
    fn fault(&mut self, words: String) {
        self.faults.push(words);
    }

    /// Goes through an element and gives how many pieces of content are in it.
    fn element(&mut self, element: &Dictionary, page: Option<ObjectId>, within: &str) -> usize {
        let name = element.get(b"S").and_then(Object::as_name);
        let name = String::from_utf8_lossy(name.unwrap_or_default()).into_owned();
        if !TYPES.contains(&name.as_str()) {
            self.fault(format!("{name} is no type of the standard"));
        }
        if reference(element, b"P").is_none() {
            self.fault(format!("{name} has no parent"));
        }
        self.nesting(&name, within);
        self.heading(&name);
        self.attributes(&name, element);
        let page = reference(element, b"Pg").or(page);
        let (mut content, mut cells, mut widths) = (0, 0, BTreeSet::new());
        let mut headers = 0;
        for kid in entries(element.get(b"K").ok()) {
            if let Object::Integer(mcid) = kid {
                content += 1;
                let page = page.expect("a page for the content of an element");
                *self.held.entry((page, *mcid)).or_default() += 1;
                continue;
            }
            let kid = dictionary(self.document, kid).expect("an element or content");
            match kid.get(b"Type").and_then(Object::as_name) {
                Ok(b"MCR") => {
                    content += 1;
                    let page = reference(kid, b"Pg").or(page).expect("a page");
                    let mcid = kid.get(b"MCID").and_then(Object::as_i64);
                    let mcid = mcid.expect("the number of a piece of content");
                    *self.held.entry((page, mcid)).or_default() += 1;
                }
                Ok(b"OBJR") => {
                    content += 1;
                    self.linked.extend(reference(kid, b"Obj"));
                }
                _ => {
                    content += self.element(kid, page, &name);
                    cells += 1;
                    widths.insert(entries(kid.get(b"K").ok()).len());
                    headers += usize::from(has_header(self.document, kid));
                }
            }
        }
        if name == "Table" && (widths.len() > 1 || headers == 0) {
            self.fault(format!(
                "a table of rows of {widths:?}, {headers} with a header"
            ));
        }
        // A cell to sign or to fill in holds nothing yet.
        if content == 0 && cells == 0 && !["TD", "TH"].contains(&name.as_str()) {
            self.fault(format!("an empty {name} in {within}"));
        }
        content
    }

    fn nesting(&mut self, name: &str, within: &str) {
        let fine = match name {
            "Document" => within == "Root",
            "TR" => within == "Table",
            "TH" | "TD" => within == "TR",
            "LI" => within == "L",
            "Lbl" | "LBody" => within == "LI",
            _ => !["Table", "TR", "L", "LI", "Root"].contains(&within),
        };
        if !fine {
            self.fault(format!("{name} in {within}"));
        }
    }

    fn heading(&mut self, name: &str) {
        let level = name.strip_prefix('H').and_then(|level| level.parse().ok());
        if let Some(level) = level {
            if level > self.level + 1 {
                self.fault(format!("{name} after H{}", self.level));
            }
            self.level = level;
        }
    }

    fn attributes(&mut self, name: &str, element: &Dictionary) {
        let attribute = |key: &[u8]| {
            let attributes = element.get(b"A").and_then(Object::as_dict);
            attributes.is_ok_and(|attributes| attributes.has(key))
        };
        if name == "TH" && !attribute(b"Scope") {
            self.fault("a header of nothing".to_owned());
        }
        if name == "Figure" {
            let words = element.get(b"Alt").and_then(Object::as_str);
            if words.map_or(true, |words| words.len() < 4) {
                self.fault("a figure without words".to_owned());
            }
            if !attribute(b"BBox") {
                self.fault("a figure without a place".to_owned());
            }
        }
    }
}

fn has_header(document: &Document, row: &Dictionary) -> bool {
    let cells = entries(row.get(b"K").ok());
    let mut cells = cells
        .into_iter()
        .filter_map(|cell| dictionary(document, cell));
    cells.any(|cell| {
        cell.get(b"S")
            .and_then(Object::as_name)
            .is_ok_and(|name| name == b"TH")
    })
}
