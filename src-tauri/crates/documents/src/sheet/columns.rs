//! Columns below a heading, page after page.

use std::ops::Range;

use super::{MARGIN, region};
use crate::place::{A4, Draft, Flow, Rect, Region, mm};

/// Columns lower than this below a heading are left white.
const LEAST: f32 = mm(45.0);

/// Columns whose heights differ by less are even.
const EVEN: f32 = 0.5;

/// Equal columns on pages of A4, the first of which begin below a heading.
pub(crate) struct Columns {
    /// How many, and the white between them.
    shape: (usize, f32),
    first: usize,
    below: f32,
    foot: f32,
    /// The columns of the last page and how high they are, when they are to be even.
    even: Option<(Range<usize>, f32)>,
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
            even: None,
        }
    }

    /// The same for what is to be poured, with the columns of its last page as low as they can be:
    /// even, instead of the first ones full and the last one short. It has no headers.
    pub(crate) fn balanced(self, flow: &Flow) -> Self {
        let count = self.shape.0;
        let begun = flow.beginnings(0, |number| self.rect(number).height);
        let first = (begun.len() - 1) / count * count;
        let fits = |height: f32| flow.beginnings(begun[first], |_| height).len() <= count;
        // Lower columns would break what stands together.
        let (mut low, mut high) = (flow.highest(begun[first]), self.rect(first).height);
        while high - low > EVEN {
            let middle = (low + high) / 2.0;
            if fits(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        // Whatever rounding does, the last column takes the rest.
        let even = Some((first..first + count - 1, high));
        Self { even, ..self }
    }

    /// The width of a column.
    pub(crate) fn width((count, gutter): (usize, f32)) -> f32 {
        (A4.0 - 2.0 * MARGIN - gutter * (count - 1) as f32) / count as f32
    }

    /// The column of this number, from 0; adds its page when need be.
    pub(crate) fn region(&self, draft: &mut Draft, number: usize) -> Region {
        let page = self.first + number / self.shape.0;
        if page == draft.page_count() {
            draft.add_page(A4.0, A4.1);
        }
        let mut rect = self.rect(number);
        if let Some((columns, height)) = &self.even
            && columns.contains(&number)
        {
            rect.height = *height;
        }
        Region { page, rect }
    }

    /// The column of this number as high as its page lets it be.
    fn rect(&self, number: usize) -> Rect {
        let (count, gutter) = self.shape;
        let page = self.first + number / count;
        let whole = region(page, page, A4, self.foot).rect;
        let below = if page == self.first { self.below } else { 0.0 };
        let width = Self::width(self.shape);
        Rect {
            x: MARGIN + (number % count) as f32 * (width + gutter),
            y: whole.y + below,
            width,
            height: whole.height - below,
        }
    }
}
