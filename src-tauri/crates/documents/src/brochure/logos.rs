//! Logos side by side, each as large as the others look.
//!
//! Deliberately not here: reading them (see [`crate::pictures`]) and whose they are.

use super::columns::indented;
use super::setter::Setter;
use crate::place::{ElementId, Logo, Mark, Owner, Rect, Role, Shape, Strip, mm};

/// The area of a logo: wide ones are lower than square ones, so that none looks larger.
const AREA: f32 = mm(26.0) * mm(13.0);
/// The highest a logo may be.
const HIGHEST: f32 = mm(17.0);
/// The widest a logo may be.
const WIDEST: f32 = mm(48.0);
/// The room between two logos.
const GAP: f32 = mm(9.0);
/// The room between two rows of them.
const ROW_GAP: f32 = mm(5.0);

impl Setter<'_> {
    /// Rows of logos in the column of text; each row may part from the next.
    pub(super) fn logos(&mut self, section: ElementId, logos: &[Logo]) -> Vec<Strip> {
        let room = self.paper.text;
        let mut rows: Vec<Vec<(f32, Rect, &Logo)>> = Vec::new();
        let mut x = 0.0;
        for logo in logos {
            let (width, height) = size(logo.picture.proportion(), room);
            let rect = Rect {
                x,
                y: 0.0,
                width,
                height,
            };
            match rows.last_mut() {
                Some(row) if rect.right() <= room => row.push((height, rect, logo)),
                _ => {
                    x = 0.0;
                    rows.push(vec![(height, Rect { x, ..rect }, logo)]);
                }
            }
            x += width + GAP;
        }
        let mut strips = Vec::new();
        for row in rows {
            let highest = row.iter().map(|(height, ..)| *height).fold(0.0, f32::max);
            let mut marks = Vec::new();
            for (height, rect, logo) in row {
                let rect = Rect {
                    y: (highest - height) / 2.0,
                    ..rect
                };
                let owner = self.figure(section, &logo.alternative);
                let image = self.draft.image(logo.picture.clone());
                let shape = Shape::Image { rect, image };
                marks.push(Mark { owner, shape });
            }
            strips.push(Strip {
                before: if strips.is_empty() { 0.0 } else { ROW_GAP },
                height: highest,
                marks,
                ..Strip::default()
            });
        }
        indented(strips, self.paper.text_x)
    }

    /// The owner of a picture: a figure with words, or nobody when there are none.
    fn figure(&mut self, section: ElementId, alternative: &str) -> Owner {
        let words = alternative.trim();
        if words.is_empty() {
            return Owner::Artifact;
        }
        let figure = Role::Figure(words.to_owned());
        Owner::Element(self.draft.element(section, figure))
    }
}

/// The width and height of a logo of this proportion.
fn size(proportion: f32, room: f32) -> (f32, f32) {
    let proportion = proportion.clamp(0.05, 20.0);
    let width = (AREA * proportion)
        .sqrt()
        .min(HIGHEST * proportion)
        .min(WIDEST)
        .min(room);
    (width, width / proportion)
}
