//! Putting several finished documents into one file.
//!
//! Deliberately not here: what the documents are, and taking pages out of them.

use super::{Bookmark, Document, ElementId, ImageId, Meta, Owner, Role, Shape, Sides, Structure};

impl Document {
    /// Several documents as one, each in a section of its own under a bookmark of its own; one
    /// without pages leaves no trace. Warnings count the pages of the whole.
    #[must_use]
    pub fn joined(meta: Meta, parts: Vec<(String, Self)>) -> Self {
        let mut whole = Self {
            meta,
            pages: Vec::new(),
            structure: Structure::default(),
            bookmarks: Vec::new(),
            images: Vec::new(),
            sides: Sides::Any,
            warnings: Vec::new(),
            numbering: Vec::new(),
        };
        for (title, part) in parts {
            if !part.pages.is_empty() {
                whole.append(title, part);
            }
        }
        whole
    }

    fn append(&mut self, title: String, part: Self) {
        let before = self.pages.len();
        // What several parts show is held once.
        let images: Vec<ImageId> = part.images.into_iter().map(|one| self.image(one)).collect();
        let root = self.structure.add(Structure::ROOT, Role::Section);
        let moved = move |id: ElementId| ElementId(root.0 + id.0);
        // The root of the part becomes the section, so the others keep their distance from it.
        for node in &part.structure.nodes()[1..] {
            self.structure.add(moved(node.parent), node.role.clone());
        }
        self.bookmarks.push(Bookmark {
            level: 1,
            title,
            page: before,
            x: 0.0,
            y: 0.0,
        });
        let inner = part.bookmarks.into_iter().map(|bookmark| Bookmark {
            level: bookmark.level.saturating_add(1),
            page: bookmark.page + before,
            ..bookmark
        });
        self.bookmarks.extend(inner);
        for mut page in part.pages {
            for item in &mut page.items {
                if let Owner::Element(id) = &mut item.owner {
                    *id = moved(*id);
                }
                if let Shape::Image { image, .. } | Shape::TurnedImage { image, .. } =
                    &mut item.shape
                {
                    *image = images[image.0];
                }
            }
            for leaf in &mut page.leaves {
                leaf.read += before;
            }
            self.pages.push(page);
        }
        self.warnings
            .extend(part.warnings.into_iter().map(|warning| super::Warning {
                page: warning.page + before,
                ..warning
            }));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::place::{Colour, Draft, Image, Picture, Rect};

    fn three_pages() -> Document {
        let mut draft = Draft::new(Meta::default());
        for number in 0..3_u8 {
            let page = draft.add_page(100.0, 100.0);
            let table = draft.element(Structure::ROOT, Role::Table);
            let row = draft.element(table, Role::Row);
            let cell = draft.element(row, Role::Cell);
            draft.element(row, Role::Cell);
            let shape = Shape::Fill {
                rect: Rect {
                    x: 0.0,
                    y: 0.0,
                    width: f32::from(number),
                    height: 1.0,
                },
                colour: Colour::BLACK,
            };
            draft.put(page, Owner::Element(cell), shape);
            draft.bookmark(1, &format!("page {number}"), page, 0.0);
        }
        draft.finish()
    }

    /// A page with a picture, upright and turned.
    fn pictured(picture: &Arc<Picture>) -> Document {
        let mut draft = Draft::new(Meta::default());
        let page = draft.add_page(100.0, 100.0);
        let image = draft.image(Arc::clone(picture));
        let rect = Rect {
            x: 0.0,
            y: 0.0,
            width: 1.0,
            height: 1.0,
        };
        draft.put(page, Owner::Artifact, Shape::Image { rect, image });
        draft.put(page, Owner::Artifact, Shape::TurnedImage { rect, image });
        draft.finish()
    }

    #[test]
    fn pictures_follow_their_pages_and_are_held_once() {
        let picture = |red: u8| -> Arc<Picture> { Image::new(1, 1, vec![red, 0, 0]).into() };
        let (first, second) = (picture(1), picture(2));
        let parts = [&first, &second, &first].map(|one| (String::new(), pictured(one)));
        let whole = Document::joined(Meta::default(), parts.into());
        assert_eq!(whole.images, [first, second]);
        let shown = whole.pages.iter().flat_map(|page| &page.items);
        let shown = shown.map(|item| match item.shape {
            Shape::Image { image, .. } | Shape::TurnedImage { image, .. } => image.0,
            _ => panic!("only pictures"),
        });
        assert_eq!(shown.collect::<Vec<_>>(), [0, 0, 1, 1, 0, 0]);
    }

    fn widths(document: &Document) -> Vec<f32> {
        let items = document.pages.iter().flat_map(|page| &page.items);
        items
            .map(|item| match item.shape {
                Shape::Fill { rect, .. } => rect.width,
                _ => 0.0,
            })
            .collect()
    }

    /// Every element with items is there, with its cells, and its parents lead to the root.
    fn roles(document: &Document) -> Vec<Role> {
        let nodes = document.structure.nodes();
        nodes.iter().map(|node| node.role.clone()).collect()
    }

    #[test]
    fn documents_are_joined_in_sections() {
        let empty = three_pages().only(&[]);
        let parts = vec![
            ("A".to_owned(), three_pages()),
            ("B".to_owned(), empty),
            ("C".to_owned(), three_pages().only(&[1])),
        ];
        let whole = Document::joined(Meta::default(), parts);
        assert_eq!(widths(&whole), [0.0, 1.0, 2.0, 1.0]);
        let sections = roles(&whole)
            .iter()
            .filter(|r| **r == Role::Section)
            .count();
        assert_eq!(sections, 2);
        let titles: Vec<_> = whole
            .bookmarks
            .iter()
            .map(|b| (b.level, &*b.title, b.page))
            .collect();
        assert_eq!(titles.first(), Some(&(1, "A", 0)));
        assert_eq!(&titles[4..], &[(1, "C", 3), (2, "page 1", 3)]);
        let last = whole.pages[3].items[0].owner;
        let Owner::Element(id) = last else {
            panic!("the items have elements")
        };
        let mut at = id;
        let mut path = Vec::new();
        while at != Structure::ROOT {
            let node = &whole.structure.nodes()[at.0 as usize];
            path.push(node.role.clone());
            at = node.parent;
        }
        assert_eq!(path, [Role::Cell, Role::Row, Role::Table, Role::Section]);
    }
}
