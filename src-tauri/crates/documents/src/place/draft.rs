//! A document in the making: pages, elements and items are added, then it is finished.
//!
//! Deliberately not here: where things go. That is decided by the flow, the tables and the
//! document folders.

use std::sync::Arc;

use super::{
    Bookmark, Colour, Document, ElementId, ImageId, Item, Meta, Owner, Page, Picture, Role, Shape,
    Sides, Structure, Warning, WarningKind,
};
use crate::fonts::Shaped;

/// A document in the making.
#[derive(Debug)]
pub struct Draft {
    document: Document,
}

impl Draft {
    /// Starts a document without pages.
    #[must_use]
    pub fn new(meta: Meta) -> Self {
        Self {
            document: Document {
                meta,
                pages: Vec::new(),
                structure: Structure::default(),
                bookmarks: Vec::new(),
                images: Vec::new(),
                sides: Sides::Any,
                warnings: Vec::new(),
                numbering: Vec::new(),
            },
        }
    }

    /// Adds an empty page and gives its number, from 0.
    pub fn add_page(&mut self, width: f32, height: f32) -> usize {
        self.document.pages.push(Page {
            width,
            height,
            items: Vec::new(),
            leaves: Vec::new(),
        });
        self.document.pages.len() - 1
    }

    /// How many pages there are by now.
    pub fn page_count(&self) -> usize {
        self.document.pages.len()
    }

    /// Adds an element below another; see [`Structure::ROOT`].
    pub fn element(&mut self, parent: ElementId, role: Role) -> ElementId {
        self.document.structure.add(parent, role)
    }

    /// What an element of the document is.
    pub fn role(&self, element: ElementId) -> &Role {
        self.document.structure.role(element)
    }

    /// Adds a picture that items can refer to; the same one again is held once.
    pub fn image(&mut self, picture: impl Into<Arc<Picture>>) -> ImageId {
        self.document.image(picture.into())
    }

    /// Puts an item on a page, after those that are there. A character that no face has is
    /// reported.
    ///
    /// # Panics
    /// When the page was not added.
    pub fn put(&mut self, page: usize, owner: Owner, shape: Shape) {
        if let Some(shaped) = shape.glyphs() {
            for character in &shaped.missing {
                self.warn(
                    page,
                    WarningKind::MissingCharacter(*character),
                    &shaped.text.clone(),
                );
            }
        }
        self.document.pages[page].items.push(Item { owner, shape });
    }

    /// Puts a line of text with its left end at `x` and its baseline at `y`.
    pub fn text(
        &mut self,
        page: usize,
        owner: Owner,
        shaped: Arc<Shaped>,
        (x, y): (f32, f32),
        size: f32,
        colour: Colour,
    ) {
        self.put(
            page,
            owner,
            Shape::Text {
                x,
                y,
                size,
                colour,
                shaped,
            },
        );
    }

    /// Turns the items of a page by half about a point, from an item on.
    pub fn turn(&mut self, page: usize, from: usize, about: (f32, f32)) {
        for item in &mut self.document.pages[page].items[from..] {
            item.shape.turn(about);
        }
    }

    /// Adds an entry to the outline.
    pub fn bookmark(&mut self, level: u8, title: &str, page: usize, y: f32) {
        self.document.bookmarks.push(Bookmark {
            level,
            title: title.to_owned(),
            page,
            x: 0.0,
            y,
        });
    }

    /// Reports something once per kind and text.
    pub fn warn(&mut self, page: usize, kind: WarningKind, item: &str) {
        let warning = Warning {
            kind,
            item: item.to_owned(),
            page: page + 1,
        };
        let known = |other: &Warning| other.kind == warning.kind && other.item == warning.item;
        if !self.document.warnings.iter().any(known) {
            self.document.warnings.push(warning);
        }
    }

    /// The pages as they are by now.
    pub fn pages(&self) -> &[Page] {
        &self.document.pages
    }

    /// The finished document.
    #[must_use]
    pub fn finish(self) -> Document {
        self.document
    }
}
