//! What pages paint: all of it belongs to an element or is an artifact, and never both.

use std::collections::BTreeSet;

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};

/// A piece of marked content: its page and its number there.
pub(super) type Marked = (ObjectId, i64);

/// What is open around an operation.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Artifact,
    Element,
    /// A property of what is around it.
    Other,
}

/// All the marked content of the pages.
pub(super) fn read(document: &Document, faults: &mut Vec<String>) -> BTreeSet<Marked> {
    let mut all = BTreeSet::new();
    for (number, page) in document.get_pages() {
        let bytes = document.get_page_content(page);
        let content = Content::decode(&bytes).expect("operations");
        let mut open: Vec<Open> = Vec::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    let (kind, mcid) = opened(&operation.operands);
                    if kind != Open::Other && open.iter().any(|outer| *outer != Open::Other) {
                        faults.push(format!("page {number}: content inside content"));
                    }
                    if let Some(mcid) = mcid
                        && !all.insert((page, mcid))
                    {
                        faults.push(format!("page {number}: {mcid} is there twice"));
                    }
                    open.push(kind);
                }
                "EMC" if open.pop().is_none() => {
                    faults.push(format!("page {number}: an end without a beginning"));
                }
                operator if paints(operator) => {
                    let owned = open.iter().any(|outer| *outer != Open::Other);
                    if !owned {
                        faults.push(format!("page {number}: {operator} belongs to nothing"));
                    }
                }
                _ => {}
            }
        }
        if !open.is_empty() {
            faults.push(format!("page {number}: a beginning without an end"));
        }
    }
    all
}

fn opened(operands: &[Object]) -> (Open, Option<i64>) {
    let is_artifact = operands
        .first()
        .is_some_and(|tag| tag.as_name().is_ok_and(|name| name == b"Artifact"));
    let properties = operands.get(1).and_then(|object| object.as_dict().ok());
    let mcid = properties.and_then(|properties| properties.get(b"MCID").ok()?.as_i64().ok());
    match (is_artifact, mcid) {
        (true, _) => (Open::Artifact, None),
        (false, Some(_)) => (Open::Element, mcid),
        (false, None) => (Open::Other, None),
    }
}

fn paints(operator: &str) -> bool {
    const PAINTING: [&str; 17] = [
        "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI",
        "BI",
    ];
    PAINTING.contains(&operator)
}
