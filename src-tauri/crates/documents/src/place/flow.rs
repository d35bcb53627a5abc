//! Pouring strips of content down the pages.
//!
//! A strip is a horizontal band that is never broken: a line of a paragraph, a row of a table, a
//! picture. Strips that belong together say so, which gives headings that stay with their text
//! and paragraphs without widows or orphans. Deliberately not here: what is in a strip.

use super::{Draft, Owner, Rect, Shape};

/// Something in a strip; its coordinates start at the top left corner of the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Who it belongs to.
    pub owner: Owner,
    /// What it shows.
    pub shape: Shape,
}

/// A band that is never broken.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Strip {
    /// The room kept free above, in points; nothing at the top of a region.
    pub before: f32,
    /// The height in points.
    pub height: f32,
    /// Whether it must stand in the same region as the next strip.
    pub keep: bool,
    /// What it shows.
    pub marks: Vec<Mark>,
    /// The header repeated when a region starts with this strip; see [`Flow::add_header`].
    pub header: Option<usize>,
    /// Entries of the outline that point here: level and words.
    pub bookmark: Option<(u8, String)>,
}

/// Where the next strips go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Region {
    /// The page, from 0.
    pub page: usize,
    /// The area on it.
    pub rect: Rect,
}

/// Strips in reading order.
#[derive(Debug, Default)]
pub struct Flow {
    strips: Vec<Strip>,
    headers: Vec<Strip>,
}

/// Slack for sums of rounded heights, in points.
const SLACK: f32 = 0.01;

impl Flow {
    /// A flow without strips.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a strip at the end.
    pub fn push(&mut self, strip: Strip) {
        self.strips.push(strip);
    }

    /// Adds strips at the end.
    pub fn extend(&mut self, strips: impl IntoIterator<Item = Strip>) {
        self.strips.extend(strips);
    }

    /// Adds white space that vanishes at the top of a region.
    pub fn gap(&mut self, height: f32) {
        self.strips.push(Strip {
            before: height,
            ..Strip::default()
        });
    }

    /// Remembers a header that strips can name; repeated ones are artifacts.
    pub fn add_header(&mut self, strip: Strip) -> usize {
        self.headers.push(strip);
        self.headers.len() - 1
    }

    /// Whether nothing was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strips.is_empty()
    }

    /// Puts the strips on pages. `next` gives the first region, then one more each time a region
    /// is full, and adds the page it is on when need be; its number counts the regions from 0.
    ///
    /// Returns the region of the last strip and the height that is filled in it.
    pub fn pour(
        self,
        draft: &mut Draft,
        mut next: impl FnMut(&mut Draft, usize) -> Region,
    ) -> (Region, f32) {
        let mut pourer = Pourer {
            headers: self.headers,
            region: next(draft, 0),
            filled: 0.0,
            count: 1,
            next: &mut next,
            draft,
        };
        let mut group: Vec<Strip> = Vec::new();
        for strip in self.strips {
            let complete = !strip.keep;
            group.push(strip);
            if complete {
                pourer.place(&mut group);
            }
        }
        pourer.place(&mut group);
        (pourer.region, pourer.filled)
    }
}

struct Pourer<'a> {
    headers: Vec<Strip>,
    region: Region,
    /// How far the region is filled from its top.
    filled: f32,
    count: usize,
    next: &'a mut dyn FnMut(&mut Draft, usize) -> Region,
    draft: &'a mut Draft,
}

impl Pourer<'_> {
    fn place(&mut self, group: &mut Vec<Strip>) {
        let height: f32 = group.iter().map(|strip| strip.before + strip.height).sum();
        if self.filled > 0.0 && self.filled + height > self.region.rect.height + SLACK {
            self.turn();
        }
        for strip in group.drain(..) {
            // A group higher than a page cannot be kept together and breaks where it must.
            let needed = strip.before + strip.height;
            if self.filled > 0.0 && self.filled + needed > self.region.rect.height + SLACK {
                self.turn();
            }
            if self.filled == 0.0
                && let Some(header) = strip.header
            {
                let mut repeated = self.headers[header].clone();
                for mark in &mut repeated.marks {
                    mark.owner = Owner::Artifact;
                }
                repeated
                    .marks
                    .retain(|mark| !matches!(mark.shape, Shape::Link { .. }));
                self.put(repeated);
            }
            self.put(strip);
        }
    }

    fn turn(&mut self) {
        self.region = (self.next)(self.draft, self.count);
        self.filled = 0.0;
        self.count += 1;
    }

    fn put(&mut self, strip: Strip) {
        if self.filled > 0.0 {
            self.filled += strip.before;
        }
        let Region { page, rect } = self.region;
        let top = rect.y + self.filled;
        if let Some((level, title)) = &strip.bookmark {
            self.draft.bookmark(*level, title, page, top);
        }
        for Mark { owner, mut shape } in strip.marks {
            shape.shift(rect.x, top);
            self.draft.put(page, owner, shape);
        }
        self.filled += strip.height;
    }
}
