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
    /// Whether it shows words of a heading: where strips that belong together are higher than a
    /// region and have to part, they do not part after it.
    pub heads: bool,
}

impl Strip {
    /// Whether it only leads to what follows: words of a heading, a rule, white.
    fn leads(&self) -> bool {
        let decoration = |mark: &Mark| mark.owner == Owner::Artifact;
        self.heads || self.marks.iter().all(decoration)
    }
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
        let region = next(draft, 0);
        let mut pourer = Pourer {
            headers: self.headers,
            region,
            level: Level::empty(region.rect.height),
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
        (pourer.region, pourer.level.filled)
    }

    /// The height of the highest strips, from the strip `first` on, that stand in one region.
    #[must_use]
    pub fn highest(&self, first: usize) -> f32 {
        groups(&self.strips[first..]).map(room).fold(0.0, f32::max)
    }

    /// The strip with which each region begins, from the strip `first` on, when the regions are so
    /// high; nothing is put anywhere. Headers are left out of account.
    #[must_use]
    pub fn beginnings(&self, first: usize, height: impl Fn(usize) -> f32) -> Vec<usize> {
        let mut begun = vec![first];
        let mut level = Level::empty(height(0));
        let mut at = first;
        for group in groups(&self.strips[first..]) {
            let mut needed = room(group);
            for (number, strip) in group.iter().enumerate() {
                if level.is_full_for(needed.max(level.next_room(&group[number..]))) {
                    level = Level::empty(height(begun.len()));
                    begun.push(at);
                }
                level.add(strip);
                // Once a group has begun only its strips count.
                needed = 0.0;
                at += 1;
            }
        }
        begun
    }
}

/// How far a region is filled, from its top.
#[derive(Debug, Clone, Copy)]
struct Level {
    height: f32,
    filled: f32,
}

impl Level {
    fn empty(height: f32) -> Self {
        Self {
            height,
            filled: 0.0,
        }
    }

    /// Whether so much more has to go to the next region. What is higher than any region stays
    /// where it begins.
    fn is_full_for(self, height: f32) -> bool {
        self.filled > 0.0 && self.filled + height > self.height + SLACK
    }

    /// The room that the next strip takes, with those that it leads to where a region holds them
    /// all.
    fn next_room(self, strips: &[Strip]) -> f32 {
        let leading = strips.iter().take_while(|strip| strip.leads()).count();
        let together = room(&strips[..strips.len().min(leading + 1)]);
        if together > self.height + SLACK {
            return room(&strips[..1]);
        }
        together
    }

    /// Takes a strip in and gives where its top is.
    fn add(&mut self, strip: &Strip) -> f32 {
        if self.filled > 0.0 {
            self.filled += strip.before;
        }
        let top = self.filled;
        self.filled += strip.height;
        top
    }
}

/// The room that strips take which stand in one region.
fn room(group: &[Strip]) -> f32 {
    group.iter().map(|strip| strip.before + strip.height).sum()
}

/// The strips in groups that stand in one region.
fn groups(strips: &[Strip]) -> impl Iterator<Item = &[Strip]> {
    strips.split_inclusive(|strip| !strip.keep)
}

struct Pourer<'a> {
    headers: Vec<Strip>,
    region: Region,
    level: Level,
    count: usize,
    next: &'a mut dyn FnMut(&mut Draft, usize) -> Region,
    draft: &'a mut Draft,
}

impl Pourer<'_> {
    fn place(&mut self, group: &mut Vec<Strip>) {
        if self.level.is_full_for(room(group)) {
            self.turn();
        }
        for number in 0..group.len() {
            // A group higher than a page cannot be kept together and breaks where it must, but
            // not after a heading.
            if self
                .level
                .is_full_for(self.level.next_room(&group[number..]))
            {
                self.turn();
            }
            let strip = std::mem::take(&mut group[number]);
            if self.level.filled == 0.0
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
        group.clear();
    }

    fn turn(&mut self) {
        self.region = (self.next)(self.draft, self.count);
        self.level = Level::empty(self.region.rect.height);
        self.count += 1;
    }

    fn put(&mut self, strip: Strip) {
        let Region { page, rect } = self.region;
        let top = rect.y + self.level.add(&strip);
        if let Some((level, title)) = &strip.bookmark {
            self.draft.bookmark(*level, title, page, top);
        }
        for Mark { owner, mut shape } in strip.marks {
            shape.shift(rect.x, top);
            self.draft.put(page, owner, shape);
        }
    }
}
