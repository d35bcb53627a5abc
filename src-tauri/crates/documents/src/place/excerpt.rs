//! Some of the pages of a finished document, for printing them again.
//!
//! Each page stays as it is in the whole, to the byte: its glyphs keep the numbers they have there.
//! Deliberately not here: which pages are wanted.

use std::ops::Range;
use std::sync::Arc;

use super::{Document, ElementId, Node, Owner, Structure};

impl Document {
    /// The pages of a range, from 0, without the elements that have nothing on them. The range may
    /// go beyond the last page. Warnings about other pages are left out.
    #[must_use]
    pub fn excerpt(mut self, pages: Range<usize>) -> Self {
        let pages = pages.start.min(self.pages.len())..pages.end.min(self.pages.len());
        if pages == (0..self.pages.len()) {
            return self;
        }
        let texts = self.pages.iter().flat_map(|page| &page.items);
        let texts = texts.filter_map(|item| item.shape.glyphs());
        self.numbering = texts.map(Arc::clone).collect();
        let (structure, kept) = self.pruned(&pages);
        self.structure = structure;
        self.pages = self.pages.drain(pages.clone()).collect();
        for item in self.pages.iter_mut().flat_map(|page| &mut page.items) {
            if let Owner::Element(id) = &mut item.owner
                && let Some(new) = kept[id.0 as usize]
            {
                *id = new;
            }
        }
        self.bookmarks.retain(|mark| pages.contains(&mark.page));
        for mark in &mut self.bookmarks {
            mark.page -= pages.start;
        }
        self.warnings
            .retain(|warning| pages.contains(&warning.page.saturating_sub(1)));
        self
    }

    /// The elements that have something on these pages, with the boxes to write in that go with
    /// them, and by element which one it has become.
    fn pruned(&self, pages: &Range<usize>) -> (Structure, Vec<Option<ElementId>>) {
        let nodes = self.structure.nodes();
        let mut anywhere = vec![false; nodes.len()];
        let mut here = vec![false; nodes.len()];
        for (number, page) in self.pages.iter().enumerate() {
            for item in &page.items {
                if let Owner::Element(id) = item.owner {
                    anywhere[id.0 as usize] = true;
                    here[id.0 as usize] |= pages.contains(&number);
                }
            }
        }
        for (at, Node { parent, .. }) in nodes.iter().enumerate().skip(1).rev() {
            anywhere[parent.0 as usize] |= anywhere[at];
            here[parent.0 as usize] |= here[at];
        }
        let mut structure = Structure::default();
        let mut kept = vec![None; nodes.len()];
        kept[0] = Some(Structure::ROOT);
        for (at, Node { role, parent }) in nodes.iter().enumerate().skip(1) {
            // What is empty in the whole belongs to its row.
            if let Some(parent) = kept[parent.0 as usize].filter(|_| here[at] || !anywhere[at]) {
                kept[at] = Some(structure.add(parent, role.clone()));
            }
        }
        (structure, kept)
    }
}
