//! Which paragraphs of a Word file are bulleted or numbered items, and with what number.
//!
//! Deliberately not here: letters and Roman figures; such items are numbered as any other.

use super::super::Line;
use super::{attribute, named, value};
use roxmltree::{Document, Node};
use std::collections::{HashMap, HashSet};

/// The lists of a file.
#[derive(Default)]
pub(super) struct Numbering {
    /// The list and level of each kind that has bullets.
    bulleted: HashSet<(String, u32)>,
    /// The last number of each list and level.
    last: HashMap<(String, u32), u32>,
}

impl Numbering {
    /// Reads `word/numbering.xml`.
    pub(super) fn read(tree: &Document<'_>) -> Self {
        let root = tree.root_element();
        let mut kinds: HashMap<&str, Vec<u32>> = HashMap::new();
        for kind in named(root, "abstractNum") {
            let levels = named(kind, "lvl").filter(|l| value(*l, "numFmt") == Some("bullet"));
            let levels = levels.filter_map(|l| attribute(l, "ilvl")?.parse().ok());
            if let Some(id) = attribute(kind, "abstractNumId") {
                kinds.insert(id, levels.collect());
            }
        }
        let mut bulleted = HashSet::new();
        for list in named(root, "num") {
            let Some(id) = attribute(list, "numId") else {
                continue;
            };
            let levels = value(list, "abstractNumId").and_then(|kind| kinds.get(kind));
            for level in levels.into_iter().flatten() {
                bulleted.insert((id.to_owned(), *level));
            }
        }
        Self {
            bulleted,
            last: HashMap::new(),
        }
    }

    /// Says on a line which item it is.
    pub(super) fn mark(&mut self, item: Node<'_, '_>, line: &mut Line) {
        let list = value(item, "numId").unwrap_or_default().to_owned();
        let level: u32 = value(item, "ilvl")
            .and_then(|l| l.parse().ok())
            .unwrap_or(0);
        if list == "0" {
            return;
        }
        let depth = u8::try_from(level.min(8) + 1).unwrap_or(9);
        let key = (list, level);
        // A file without a list of lists has bullets at least: that changes no word.
        if self.bulleted.contains(&key) || self.bulleted.is_empty() {
            line.bullet = Some(depth);
            return;
        }
        let number = self.last.entry(key).or_insert(0);
        *number = number.saturating_add(1);
        line.number = Some(*number);
    }
}
