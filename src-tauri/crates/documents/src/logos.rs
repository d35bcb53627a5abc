//! Logos side by side, each as large as the others look.
//!
//! Deliberately not here: reading them (see [`crate::pictures`]) and whose they are.

use crate::place::{Draft, ElementId, Logo, Mark, Owner, Rect, Role, Shape};

/// How large logos are where they stand, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    /// The area of a logo: wide ones are lower than square ones, so that none looks larger.
    pub(crate) area: f32,
    /// The highest a logo may be.
    pub(crate) highest: f32,
    /// The widest a logo may be.
    pub(crate) widest: f32,
    /// The room between two of them.
    pub(crate) gap: f32,
}

/// Logos that stand beside each other, their middles on one line.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// The height of the highest.
    pub(crate) height: f32,
    /// From the left of the first to the right of the last.
    pub(crate) width: f32,
    logos: Vec<(Rect, &'a Logo)>,
}

/// Logos in rows that are at most so wide.
pub(crate) fn rows<'a>(logos: &'a [Logo], sizes: &Sizes, room: f32) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for logo in logos {
        let (width, height) = size(logo.picture.proportion(), sizes, room);
        let rect = |x| Rect {
            x,
            y: 0.0,
            width,
            height,
        };
        match rows.last_mut() {
            Some(row) if row.width + sizes.gap + width <= room => {
                let rect = rect(row.width + sizes.gap);
                row.width = rect.right();
                row.height = row.height.max(height);
                row.logos.push((rect, logo));
            }
            _ => rows.push(Row {
                height,
                width,
                logos: vec![(rect(0.0), logo)],
            }),
        }
    }
    rows
}

impl Row<'_> {
    /// The logos from `(x, y)` on, as figures below an element; as decoration below none.
    pub(crate) fn marks(
        &self,
        draft: &mut Draft,
        parent: Option<ElementId>,
        (x, y): (f32, f32),
    ) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (rect, logo) in &self.logos {
            let rect = Rect {
                x: x + rect.x,
                y: y + (self.height - rect.height) / 2.0,
                ..*rect
            };
            let owner = parent.map_or(Owner::Artifact, |parent| owner(draft, parent, logo));
            let image = draft.image(logo.picture.clone());
            let shape = Shape::Image { rect, image };
            marks.push(Mark { owner, shape });
        }
        marks
    }

    /// Puts the logos on a page from `(x, y)` on.
    pub(crate) fn put(
        &self,
        draft: &mut Draft,
        (page, parent): (usize, Option<ElementId>),
        at: (f32, f32),
    ) {
        for Mark { owner, shape } in self.marks(draft, parent, at) {
            draft.put(page, owner, shape);
        }
    }
}

/// The owner of a picture: a figure with words, or nobody when there are none.
fn owner(draft: &mut Draft, parent: ElementId, logo: &Logo) -> Owner {
    let words = logo.alternative.trim();
    if words.is_empty() {
        return Owner::Artifact;
    }
    Owner::Element(draft.element(parent, Role::Figure(words.to_owned())))
}

/// The width and height of a logo of this proportion.
fn size(proportion: f32, sizes: &Sizes, room: f32) -> (f32, f32) {
    let proportion = proportion.clamp(0.05, 20.0);
    let width = (sizes.area * proportion)
        .sqrt()
        .min(sizes.highest * proportion)
        .min(sizes.widest)
        .min(room);
    (width, width / proportion)
}
