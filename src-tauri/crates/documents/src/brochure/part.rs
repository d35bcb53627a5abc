//! A part of the brochure: strips that are poured together, and where they begin.
//!
//! Deliberately not here: what the parts say.

use super::columns::{height_of, kept_together};
use super::paper::Paper;
use super::setter::Setter;
use crate::place::{Draft, Flow, Rect, Region, Strip};

/// A day begins on a new page when it would be torn and less than this part of a page is left.
const WORTH_BEGINNING: f32 = 0.2;

/// The white inside a day is drawn together down to this part to keep its last lines with it.
const SQUEEZED: f32 = 0.65;

/// Strips that are poured together.
#[derive(Debug, Default)]
pub(super) struct Part {
    strips: Vec<Strip>,
    headers: Vec<Strip>,
    /// Whether it had better begin on a new page than be torn.
    unwilling_to_part: bool,
}

impl Part {
    pub(super) fn new(unwilling_to_part: bool) -> Self {
        Self {
            unwilling_to_part,
            ..Self::default()
        }
    }

    pub(super) fn push(&mut self, strips: Vec<Strip>) {
        self.strips.extend(strips);
    }

    /// Puts strips before the others.
    pub(super) fn prepend(&mut self, strips: Vec<Strip>) {
        self.strips.splice(0..0, strips);
    }

    /// Adds what must not stand on a page without the end of this part.
    pub(super) fn end_with(&mut self, strips: Vec<Strip>) {
        if let (Some(last), false) = (self.strips.last_mut(), strips.is_empty()) {
            last.keep = true;
        }
        self.strips.extend(strips);
    }

    /// The height of all strips, without the room above the first.
    pub(super) fn height(&self) -> f32 {
        height_of(&self.strips)
    }

    /// Keeps the whole part on one page.
    pub(super) fn keep_together(&mut self) {
        self.strips = kept_together(std::mem::take(&mut self.strips));
    }

    /// Makes the room above all strips this many times as high.
    pub(super) fn compress(&mut self, factor: f32) {
        for strip in &mut self.strips {
            strip.before *= factor;
        }
    }

    /// Sets the room above the first strip, which follows a heading.
    pub(super) fn tighten(&mut self, before: f32) {
        if let Some(first) = self.strips.first_mut() {
            first.before = before;
        }
    }

    /// Remembers what is repeated on top of a page that begins inside a group.
    pub(super) fn add_header(&mut self, strip: Strip) -> usize {
        self.headers.push(strip);
        self.headers.len() - 1
    }

    pub(super) fn is_empty(&self) -> bool {
        self.strips.is_empty()
    }

    /// How much the room above the strips has to be drawn together for the part to be this high;
    /// `None` when it is too high for that or has no reason to stay whole.
    fn squeeze(&self, height: f32) -> Option<f32> {
        let given: f32 = self.strips.iter().skip(1).map(|strip| strip.before).sum();
        let missing = self.height() - height;
        let factor = 1.0 - (missing + 0.5).max(0.0) / given.max(f32::EPSILON);
        (self.unwilling_to_part && factor >= SQUEEZED).then_some(factor.min(1.0))
    }

    /// Whether the part begins on a new page when `left` points of `page` are free on this one.
    fn turns(&self, left: f32, page: f32) -> bool {
        let height = self.height() + self.strips.first().map_or(0.0, |s| s.before);
        self.unwilling_to_part && height > left && left < page * WORTH_BEGINNING
    }
}

/// Where the last part ended: a page and a height on it, where the next may begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct End {
    pub(super) page: usize,
    pub(super) y: f32,
    /// Whether something stands above on the page.
    pub(super) follows: bool,
}

impl Setter<'_> {
    /// Pours a part after another and tells where it ended.
    pub(super) fn pour(&mut self, mut part: Part, after: End) -> End {
        if part.is_empty() {
            return after;
        }
        let paper = self.paper;
        let above = if after.follows {
            part.strips[0].before
        } else {
            0.0
        };
        let start = after.y + above;
        let here = part.squeeze(paper.bottom - start);
        let turns = here.is_none() && part.turns(paper.bottom - after.y, paper.height());
        let needed = start + first_group(&part.strips);
        let fresh = after.follows && (turns || start >= paper.bottom || needed > paper.bottom);
        let room = if fresh {
            paper.height()
        } else {
            paper.bottom - start
        };
        if let Some(factor) = part.squeeze(room) {
            part.compress(factor);
        }
        let mut flow = Flow::new();
        for header in part.headers {
            flow.add_header(header);
        }
        flow.extend(part.strips);
        let add_page = |draft: &mut Draft| draft.add_page(paper.page.0, paper.page.1);
        let (region, filled) = flow.pour(&mut self.draft, |draft, number| {
            if number == 0 && !fresh {
                while draft.page_count() <= after.page {
                    add_page(draft);
                }
                region(paper, after.page, start)
            } else {
                region(paper, add_page(draft), paper.top)
            }
        });
        End {
            page: region.page,
            y: region.rect.y + filled,
            follows: true,
        }
    }
}

/// The height of the strips that must stand together at the beginning.
fn first_group(strips: &[Strip]) -> f32 {
    let last = strips.iter().position(|strip| !strip.keep);
    let group = &strips[..last.map_or(strips.len(), |last| last + 1)];
    height_of(group)
}

fn region(paper: Paper, page: usize, top: f32) -> Region {
    Region {
        page,
        rect: Rect {
            x: paper.margin,
            y: top,
            width: paper.width,
            height: paper.bottom - top,
        },
    }
}
