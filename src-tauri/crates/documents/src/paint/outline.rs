//! The outline that viewers show beside the pages.
//!
//! Deliberately not here: which headings are in it (the document decides).

use super::content::number;
use super::file::{PdfFile, text};
use crate::place::Document;

/// Writes the outline and gives its object, if there is one.
pub(super) fn write(document: &Document, pages: &[u32], file: &mut PdfFile) -> Option<u32> {
    let entries = &document.bookmarks;
    if entries.is_empty() {
        return None;
    }
    let root = file.reserve();
    let objects: Vec<u32> = entries.iter().map(|_| file.reserve()).collect();
    // The parent is the nearest entry before that is less deep.
    let parents: Vec<Option<usize>> = (0..entries.len())
        .map(|at| {
            (0..at)
                .rev()
                .find(|before| entries[*before].level < entries[at].level)
        })
        .collect();
    let siblings = |parent: Option<usize>| -> Vec<usize> {
        (0..entries.len())
            .filter(|at| parents[*at] == parent)
            .collect()
    };
    for (at, entry) in entries.iter().enumerate() {
        let family = siblings(parents[at]);
        let place = family.iter().position(|other| *other == at).unwrap_or(0);
        let mut links = String::new();
        if let Some(previous) = place.checked_sub(1) {
            links.push_str(&format!("/Prev {} 0 R", objects[family[previous]]));
        }
        if let Some(next) = family.get(place + 1) {
            links.push_str(&format!("/Next {} 0 R", objects[*next]));
        }
        let children = siblings(Some(at));
        if let (Some(first), Some(last)) = (children.first(), children.last()) {
            let (first, last) = (objects[*first], objects[*last]);
            links.push_str(&format!(
                "/First {first} 0 R/Last {last} 0 R/Count {}",
                children.len()
            ));
        }
        let parent = parents[at].map_or(root, |parent| objects[parent]);
        let top = document.pages[entry.page].height - entry.y;
        let left = if entry.x > 0.0 {
            number(entry.x)
        } else {
            "null".to_owned()
        };
        file.object_at(
            objects[at],
            &format!(
                "<</Title{}/Parent {parent} 0 R{links}/Dest[{} 0 R/XYZ {left} {} null]>>",
                text(&entry.title),
                pages[entry.page],
                number(top),
            ),
        );
    }
    let top = siblings(None);
    let (first, last) = (objects[top[0]], objects[top[top.len() - 1]]);
    file.object_at(
        root,
        &format!(
            "<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {}>>",
            entries.len()
        ),
    );
    Some(root)
}
