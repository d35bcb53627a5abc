//! The size of a badge's names: the given name as large as it gets, the family name below it.
//!
//! Deliberately not here: where on the label the names stand.

use std::sync::Arc;

use super::frame::Sizes;
use super::setting::{NAME_LEADING, Setting};
use crate::fonts::{FontStyle, Fonts, Shaped};
use crate::text::{Piece, TextLine, ellipsis, wrap};

/// Sizes are tried in steps of this many points.
const STEP: f32 = 0.5;

/// The size of the family name beside that of the given name.
pub(super) const FAMILY: f32 = 0.52;

/// The space between the two names, in ems of the family name.
const GAP: f32 = 0.08;

/// A second line is worth it when the given name grows by this factor.
const WORTH_A_LINE: f32 = 1.3;

/// Names on three lines or more are no larger than the floor and this part of it.
const CROWD: f32 = 0.6;

/// No letter begins further left of its place than this, in ems.
const OVERHANG: f32 = 0.15;

/// The appearance of the dominant name and of the one below it.
pub(super) const STYLES: [FontStyle; 2] = [FontStyle::Bold, FontStyle::Regular];

/// Lines of one name at their size.
#[derive(Debug, Clone)]
pub(super) struct Sized {
    pub(super) setting: Setting,
    pub(super) size: f32,
}

impl Sized {
    pub(super) fn height(&self) -> f32 {
        self.setting.height() * self.size
    }
}

/// The names of a badge, the dominant one first.
#[derive(Debug, Clone)]
pub(super) struct Names {
    pub(super) blocks: Vec<Sized>,
    pub(super) cut: bool,
    /// Whether words had to be broken or names cut.
    pub(super) crowded: bool,
}

impl Names {
    /// The space above a block.
    pub(super) fn gap(&self, block: usize) -> f32 {
        if block == 0 {
            0.0
        } else {
            self.blocks[block].size * GAP
        }
    }

    pub(super) fn height(&self) -> f32 {
        let gaps = (0..self.blocks.len()).map(|block| self.gap(block));
        let heights = self.blocks.iter().map(Sized::height);
        gaps.zip(heights).map(|(gap, height)| gap + height).sum()
    }

    /// The size of the dominant name.
    pub(super) fn size(&self) -> f32 {
        self.blocks.first().map_or(0.0, |block| block.size)
    }
}

/// Sizes up to two names for a place; the first one is the dominant one.
pub(super) struct Room<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) sizes: Sizes,
    pub(super) width: f32,
    pub(super) height: f32,
    /// The size of the lower name beside that of the upper one.
    pub(super) family: f32,
}

impl Room<'_> {
    pub(super) fn set(&self, names: &[&str]) -> Names {
        match names {
            [] => Names {
                blocks: Vec::new(),
                cut: false,
                crowded: false,
            },
            names => self.largest(names).unwrap_or_else(|| self.crowd(names)),
        }
    }

    /// The largest sizes at which no word is broken, on two lines a name at most.
    fn largest(&self, names: &[&str]) -> Option<Names> {
        let follows = names.len() > 1;
        let given = self.ways(names[0], STYLES[0], follows, self.sizes.given);
        let family: Vec<Option<Setting>> = match names.get(1) {
            Some(name) => self
                .ways(name, STYLES[1], false, self.sizes.name_floor)
                .into_iter()
                .map(Some)
                .collect(),
            None => vec![None],
        };
        let mut best: Option<(f32, Vec<Sized>)> = None;
        for below in &family {
            for above in &given {
                let Some(found) = self.fit(above, below.as_ref()) else {
                    continue;
                };
                let size = found[0].size;
                if best
                    .as_ref()
                    .is_none_or(|(other, _)| size >= other * WORTH_A_LINE)
                {
                    best = Some((size, found));
                }
            }
        }
        best.map(|(_, blocks)| Names {
            blocks,
            cut: false,
            crowded: false,
        })
    }

    /// The text on one line and, unless that has all the size it can get, on two.
    fn ways(&self, text: &str, style: FontStyle, follows: bool, enough: f32) -> Vec<Setting> {
        let one = Setting::one(self.fonts, text, style, follows);
        let two = (one.width * enough > self.width)
            .then(|| one.in_two(self.fonts, style))
            .flatten();
        [Some(one), two].into_iter().flatten().collect()
    }

    fn fit(&self, above: &Setting, below: Option<&Setting>) -> Option<Vec<Sized>> {
        let floor = self.sizes.name_floor;
        let widest = below.map_or(f32::INFINITY, |below| self.width / below.width.max(0.01));
        if widest < floor {
            return None;
        }
        let family_at = |size: f32| (size * self.family).min(widest).max(floor);
        let fits = |size: &f32| {
            let family = below.map_or(0.0, |below| (below.height() + GAP) * family_at(*size));
            above.width * size <= self.width && above.height() * size + family <= self.height
        };
        let steps = ((self.sizes.given - floor) / STEP).ceil().max(0.0) as usize;
        let size = (0..=steps)
            .map(|step| (self.sizes.given - step as f32 * STEP).max(floor))
            .find(fits)?;
        let sized = |setting: &Setting, size: f32| Sized {
            setting: setting.clone(),
            size,
        };
        let mut blocks = vec![sized(above, size)];
        blocks.extend(
            below.map(|below| sized(below, ((family_at(size) * 4.0).floor() / 4.0).max(floor))),
        );
        Some(blocks)
    }

    /// On more lines: the largest size at which no word is broken; else at the floor, words broken,
    /// and cut when that is not enough.
    fn crowd(&self, names: &[&str]) -> Names {
        let floor = self.sizes.name_floor;
        let steps = (floor * CROWD / STEP) as usize;
        let area: f32 = names
            .iter()
            .zip(STYLES)
            .map(|(text, style)| self.fonts.width(text, style, 1.0))
            .sum();
        for size in (0..=steps).rev().map(|step| floor + step as f32 * STEP) {
            // Lines are never fuller than full, which spares breaking long names in vain.
            if area * size * size > self.width * self.height {
                continue;
            }
            let blocks = self.wrapped(names, size);
            let broken = blocks.iter().flatten().any(|line| line.broken_word);
            if !broken {
                let set = self.at(&blocks, size);
                if set.height() <= self.height {
                    return set;
                }
            }
        }
        let mut blocks = self.wrapped(names, floor);
        let mut cut = false;
        loop {
            let set = self.at(&blocks, floor);
            let lines = blocks.iter().map(Vec::len);
            // The longer name gives up a line first, the lower one among equals; each keeps one.
            let longest = lines.enumerate().max_by_key(|(_, lines)| *lines);
            match longest {
                Some((longest, lines)) if lines > 1 && set.height() > self.height => {
                    self.shorten(&mut blocks[longest], STYLES[longest]);
                    cut = true;
                }
                _ => {
                    return Names {
                        cut,
                        ..self.squeezed(set)
                    };
                }
            }
        }
    }

    /// Marks above and below letters may make single lines higher than their place: then they are
    /// set smaller than the floor.
    fn squeezed(&self, mut names: Names) -> Names {
        let height = names.height();
        if height > self.height {
            let factor = (self.height / height).max(0.1);
            for block in &mut names.blocks {
                block.size *= factor;
            }
        }
        names
    }

    /// The names on lines of at most the width.
    fn wrapped(&self, names: &[&str], size: f32) -> Vec<Vec<TextLine>> {
        let lines = |(text, style)| {
            let pieces = [Piece { text, style }];
            // The first letter may reach to the left of its place, which the others make up for.
            let width = self.width - size * OVERHANG;
            wrap(self.fonts, &pieces, size, width)
        };
        names.iter().copied().zip(STYLES).map(lines).collect()
    }

    fn at(&self, blocks: &[Vec<TextLine>], size: f32) -> Names {
        let last = blocks.len() - 1;
        let set = |(number, lines): (usize, &Vec<TextLine>)| {
            let shaped = |line: &TextLine| line.parts.first().map(|part| part.shaped.clone());
            let mut lines: Vec<Arc<Shaped>> = lines.iter().filter_map(shaped).collect();
            if number < last
                && let Some(line) = lines.last_mut()
            {
                *line = self.fonts.shape(&format!("{} ", line.text), STYLES[number]);
            }
            Sized {
                setting: Setting::new(self.fonts, lines, NAME_LEADING),
                size,
            }
        };
        Names {
            blocks: blocks.iter().enumerate().map(set).collect(),
            cut: false,
            crowded: true,
        }
    }

    /// Takes the last line away and ends the one before with an ellipsis.
    fn shorten(&self, lines: &mut Vec<TextLine>, style: FontStyle) {
        lines.pop();
        let size = self.sizes.name_floor;
        if let Some(line) = lines.last_mut() {
            let kept: String = line.parts.iter().map(|part| &*part.shaped.text).collect();
            let kept = format!("{}…", kept.trim_end());
            let width = self.width - size * OVERHANG;
            *line = ellipsis(self.fonts, &kept, style, size, width);
        }
    }
}
