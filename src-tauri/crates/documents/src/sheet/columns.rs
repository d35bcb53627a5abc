//! Columns below a heading, page after page.

use super::{MARGIN, region};
use crate::place::{A4, Draft, Rect, Region, mm};

/// Columns lower than this below a heading are left white.
const LEAST: f32 = mm(45.0);

/// Equal columns on pages of A4, the first of which begin below a heading.
pub(crate) struct Columns {
    /// How many, and the white between them.
    shape: (usize, f32),
    first: usize,
    below: f32,
    foot: f32,
}

impl Columns {
    /// Columns after a heading that was poured; see [`crate::place::Flow::pour`].
    pub(crate) fn after((heading, filled): (Region, f32), shape: (usize, f32), foot: f32) -> Self {
        let full = heading.rect.height - filled < LEAST;
        Self {
            shape,
            first: heading.page + usize::from(full),
            below: if full { 0.0 } else { filled },
            foot,
        }
    }

    /// The width of a column.
    pub(crate) fn width((count, gutter): (usize, f32)) -> f32 {
        (A4.0 - 2.0 * MARGIN - gutter * (count - 1) as f32) / count as f32
    }

    /// The column of this number, from 0; adds its page when need be.
    pub(crate) fn region(&self, draft: &mut Draft, number: usize) -> Region {
        let (count, gutter) = self.shape;
        let page = self.first + number / count;
        if page == draft.page_count() {
            draft.add_page(A4.0, A4.1);
        }
        let whole = region(page, page, A4, self.foot).rect;
        let below = if page == self.first { self.below } else { 0.0 };
        let width = Self::width(self.shape);
        let rect = Rect {
            x: MARGIN + (number % count) as f32 * (width + gutter),
            y: whole.y + below,
            width,
            height: whole.height - below,
        };
        Region { page, rect }
    }
}
