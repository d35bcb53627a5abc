//! What is done with finished pages: enlarging them, putting them on larger sheets as a booklet.
//!
//! The tree of elements stays as it is; each sheet remembers which page its items are from, so
//! that reading software follows the pages and not the sheets. Deliberately not here: what is on
//! the pages.

use super::{Document, Leaf, Page, Sides};

/// A folded sheet has four pages.
const PAGES_OF_A_FOLDED_SHEET: usize = 4;

impl Document {
    /// Enlarges all the pages (or reduces them, when the factor is less than 1).
    #[must_use]
    pub fn scaled(mut self, factor: f32) -> Self {
        if factor == 1.0 {
            return self;
        }
        for page in &mut self.pages {
            page.width *= factor;
            page.height *= factor;
            for item in &mut page.items {
                item.shape.scale(factor);
            }
        }
        for bookmark in &mut self.bookmarks {
            bookmark.x *= factor;
            bookmark.y *= factor;
        }
        self
    }

    /// Puts the pages, all of one size, two by two on sheets of the given width and height, either
    /// side of the fold, so that the sheets, printed on both sides and folded together, read as a
    /// booklet. Blank pages at the end fill the last sheet. Warnings keep the number that is
    /// printed on their page.
    #[must_use]
    pub fn as_booklet(mut self, sheet: (f32, f32)) -> Self {
        let Some(first) = self.pages.first() else {
            return self;
        };
        let fold = sheet.0 / 2.0;
        let halves = [fold - first.width, fold];
        let count = self.pages.len().next_multiple_of(PAGES_OF_A_FOLDED_SHEET);
        let mut pages: Vec<Option<Page>> = std::mem::take(&mut self.pages)
            .into_iter()
            .map(Some)
            .collect();
        pages.resize(count, None);
        for bookmark in &mut self.bookmarks {
            let (side, right) = place_in_booklet(bookmark.page, count);
            bookmark.page = side;
            bookmark.x += halves[usize::from(right)];
        }
        for side in 0..count / 2 {
            let mut side_of_sheet = Page {
                width: sheet.0,
                height: sheet.1,
                items: Vec::new(),
                leaves: Vec::new(),
            };
            let mut here: Vec<usize> = (0..count)
                .filter(|page| place_in_booklet(*page, count).0 == side)
                .collect();
            // What is read first is painted first, so that the order of both is the same.
            here.sort_unstable();
            for read in here {
                let x = halves[usize::from(place_in_booklet(read, count).1)];
                let item = side_of_sheet.items.len();
                side_of_sheet.leaves.push(Leaf { item, read });
                let items = pages[read].take().map(|page| page.items);
                for mut item in items.unwrap_or_default() {
                    item.shape.shift(x, 0.0);
                    side_of_sheet.items.push(item);
                }
            }
            self.pages.push(side_of_sheet);
        }
        self.sides = Sides::FlipShortEdge;
        self
    }
}

/// The side of a sheet a page of a booklet stands on, and whether in its right half; all from 0.
fn place_in_booklet(page: usize, count: usize) -> (usize, bool) {
    let mirrored = count - 1 - page;
    // The first page stands right of the last, the second left of the last but one.
    (page.min(mirrored), page.is_multiple_of(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheets_of_a_booklet_of_eight() {
        let sides: Vec<[usize; 2]> = (0..4)
            .map(|side| {
                let half = |right: bool| {
                    (0..8)
                        .find(|page| place_in_booklet(*page, 8) == (side, right))
                        .map_or(0, |page| page + 1)
                };
                [half(false), half(true)]
            })
            .collect();
        assert_eq!(sides, [[8, 1], [2, 7], [6, 3], [4, 5]]);
    }
}
