//! Some of the pages of a finished document, for printing them again.
//!
//! Each page stays as it is in the whole, to the byte: its glyphs keep the numbers they have there.
//! Deliberately not here: which pages are wanted.

use std::ops::Range;
use std::sync::Arc;

use super::{Bookmark, Document, ElementId, Node, Owner, Role, Scope, Structure};

impl Document {
    /// The pages of a range, from 0; as [`Document::only`].
    #[must_use]
    pub fn excerpt(self, pages: Range<usize>) -> Self {
        let pages: Vec<usize> = (pages.start..pages.end.min(self.pages.len())).collect();
        self.only(&pages)
    }

    /// Only these pages, from 0, in their order, without the elements that have nothing on them;
    /// others than there are count for nothing. Warnings about other pages are left out.
    #[must_use]
    pub fn only(mut self, pages: &[usize]) -> Self {
        let mut wanted: Vec<usize> = pages.to_vec();
        wanted.retain(|page| *page < self.pages.len());
        wanted.sort_unstable();
        wanted.dedup();
        if wanted.len() == self.pages.len() {
            return self;
        }
        let texts = self.pages.iter().flat_map(|page| &page.items);
        let texts = texts.filter_map(|item| item.shape.glyphs());
        self.numbering = texts.map(Arc::clone).collect();
        self.repeat_headers(&wanted);
        let (structure, kept) = self.pruned(&wanted);
        self.structure = structure;
        let place_of = |page: usize| wanted.binary_search(&page).ok();
        let pages = std::mem::take(&mut self.pages).into_iter().enumerate();
        let pages = pages.filter(|(page, _)| place_of(*page).is_some());
        self.pages = pages.map(|(_, page)| page).collect();
        for item in self.pages.iter_mut().flat_map(|page| &mut page.items) {
            if let Owner::Element(id) = &mut item.owner
                && let Some(new) = kept[id.0 as usize]
            {
                *id = new;
            }
        }
        let bookmarks = std::mem::take(&mut self.bookmarks).into_iter();
        let bookmarks = bookmarks.filter_map(|mark| {
            let page = place_of(mark.page)?;
            Some(Bookmark { page, ..mark })
        });
        self.bookmarks = bookmarks.collect();
        self.warnings
            .retain(|warning| place_of(warning.page.saturating_sub(1)).is_some());
        self
    }

    /// The table that an element is in, if any.
    fn table_of(&self, mut id: ElementId) -> Option<ElementId> {
        while id != Structure::ROOT {
            if *self.structure.role(id) == Role::Table {
                return Some(id);
            }
            id = self.structure.nodes()[id.0 as usize].parent;
        }
        None
    }

    /// Whether an element is a header of a column, or in one.
    fn heads_a_column(&self, mut id: ElementId) -> bool {
        while id != Structure::ROOT {
            match self.structure.role(id) {
                Role::HeaderCell(Scope::Column) => return true,
                Role::Table => return false,
                _ => id = self.structure.nodes()[id.0 as usize].parent,
            }
        }
        false
    }

    /// The words of the headers of columns, with their page and what they belong to.
    fn column_headers(&self) -> Vec<(usize, ElementId, String)> {
        let pages = self.pages.iter().enumerate();
        let items = pages.flat_map(|(page, of)| of.items.iter().map(move |item| (page, item)));
        let header = items.filter_map(|(page, item)| match item.owner {
            Owner::Element(id) if self.heads_a_column(id) => {
                Some((page, id, item.shape.glyphs()?.text.to_string()))
            }
            _ => None,
        });
        header.collect()
    }

    /// On later pages the header of a table repeats as decoration. Where the page with the header
    /// itself is gone, the first repetition becomes the header.
    fn repeat_headers(&mut self, wanted: &[usize]) {
        let headers = self.column_headers().into_iter();
        let lost = headers.filter(|(page, ..)| wanted.binary_search(page).is_err());
        for (_, id, words) in lost.collect::<Vec<_>>() {
            let table = self.table_of(id);
            let of_table = |owner: Owner| match owner {
                Owner::Element(one) => self.table_of(one) == table,
                Owner::Artifact => false,
            };
            let mut wanted = wanted.iter().copied();
            let page = wanted.find(|page| {
                let mut items = self.pages[*page].items.iter();
                items.any(|item| of_table(item.owner))
            });
            let items = page.map(|page| &mut self.pages[page].items);
            let repeated = items.into_iter().flatten().find(|item| {
                let same = item
                    .shape
                    .glyphs()
                    .is_some_and(|glyphs| *glyphs.text == *words);
                item.owner == Owner::Artifact && same
            });
            if let Some(item) = repeated {
                item.owner = Owner::Element(id);
            }
        }
    }

    /// The elements that have something on these pages, with the boxes to write in that go with
    /// them, and by element which one it has become.
    fn pruned(&self, pages: &[usize]) -> (Structure, Vec<Option<ElementId>>) {
        let nodes = self.structure.nodes();
        let mut anywhere = vec![false; nodes.len()];
        let mut here = vec![false; nodes.len()];
        for (number, page) in self.pages.iter().enumerate() {
            for item in &page.items {
                if let Owner::Element(id) = item.owner {
                    anywhere[id.0 as usize] = true;
                    here[id.0 as usize] |= pages.binary_search(&number).is_ok();
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
